// What the office has laid down for each channel: reads. Writes go through commit.
import type { ChannelHours } from '../core/channel-hours.ts';
import type { StoredRules } from '../core/channel-rules.ts';
import type { ContentLimit } from '../core/content-level.ts';
import { recordsOf } from './codec.ts';
import type { Database } from './database.ts';

/** Limits and hours, all of them: there are a few rows. */
export function channelRuleStore({ client }: Database) {
  return {
    async load(): Promise<StoredRules> {
      const [limits, hours] = await Promise.all([
        client.contentLimit.findMany({ orderBy: { id: 'asc' } }),
        client.channelHours.findMany({ orderBy: { id: 'asc' } }),
      ]);
      return { limits: recordsOf<ContentLimit>(limits), hours: recordsOf<ChannelHours>(hours) };
    },
  };
}
