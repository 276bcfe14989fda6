// What the office lays down for a channel or a plan while the bot runs: how much may be said, and when. No words.
import { may } from '../access.ts';
import { type Change, noChange, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { Membership } from '../people/person.ts';
import type { ChannelHours } from './channel-hours.ts';
import type { StoredRules } from './channel-rules.ts';
import type { ContentLevel } from './content-level.ts';

/** Who sets a rule, when, in answer to which message, over the rules as they are. */
export interface RuleSetting {
  rules: StoredRules;
  personId: string;
  memberships: readonly Membership[];
  at: Instant;
  inboxId: number;
}

/** The change, and the rules as they will be; undefined where the person may not. */
type Outcome = { change: Change; rules: StoredRules } | undefined;

/** Limits what may be said on a channel or about a plan, by the limit's id; `full` limits nothing. */
export function setContentLimit(setting: RuleSetting, id: string, level: ContentLevel): Outcome {
  const { rules, at } = setting;
  if (!may('set-channels', setting.memberships)) return undefined;
  const before = rules.limits.find((limit) => limit.id === id);
  // Looser words were right when they were made: only what is stricter than before concerns messages on their way.
  const row = { id, level, setAt: at, version: before?.version ?? 0 };
  return {
    change: {
      ...noChange(setting.inboxId),
      puts: before?.level === level ? [] : [put('contentLimit', row)],
      events: [eventOf(setting, 'content-limited', id, { level, before: before?.level ?? 'full' })],
    },
    rules: { ...rules, limits: [...rules.limits.filter((limit) => limit.id !== id), row] },
  };
}

/** Sets the quiet hours of a channel; both times alike end them. */
export function setChannelHours(
  setting: RuleSetting,
  { id, quietFrom, quietUntil }: Omit<ChannelHours, 'version'>,
): Outcome {
  const { rules } = setting;
  if (!may('set-channels', setting.memberships)) return undefined;
  const row = {
    id,
    quietFrom,
    quietUntil,
    version: rules.hours.find((hours) => hours.id === id)?.version ?? 0,
  };
  return {
    change: {
      ...noChange(setting.inboxId),
      puts: [put('channelHours', row)],
      events: [eventOf(setting, 'channel-hours-set', `channel:${id}`, { quietFrom, quietUntil })],
    },
    rules: { ...rules, hours: [...rules.hours.filter((hours) => hours.id !== id), row] },
  };
}

const eventOf = (
  { at, personId }: RuleSetting,
  action: string,
  subject: string,
  detail: Record<string, unknown>,
): Change['events'][number] => ({ at, actor: personId, action, subject, detail });
