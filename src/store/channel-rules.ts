// What the office has laid down for each channel: reads. Writes go through commit.
import type { ChannelHours } from '../core/sending/channel-hours.ts';
import type { StoredRules } from '../core/sending/channel-rules.ts';
import type { ContentLimit } from '../core/sending/content-level.ts';
import type { Database } from './database.ts';
import { listRows } from './rows.ts';
import type { Keep } from './stamps.ts';

/** Limits and hours, all of them: there are a few rows. */
export function channelRuleStore({ client }: Database, keep: Keep) {
  return {
    load: keep(
      ['ContentLimit', 'ChannelHours'],
      async (): Promise<StoredRules> => ({
        limits: await listRows<ContentLimit>(client, 'ContentLimit'),
        hours: await listRows<ChannelHours>(client, 'ChannelHours'),
      }),
    ),
  };
}
