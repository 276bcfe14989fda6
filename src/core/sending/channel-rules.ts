// What the office has laid down for each channel, looked up while messages are made: how much may be said, and when.
import type { Calendar } from '../calendar/calendar.ts';
import { nextSendAt } from '../calendar/sending-hours.ts';
import type { Instant } from '../clock.ts';
import { type ChannelHours, quietEnd } from './channel-hours.ts';
import {
  type ContentLimit,
  channelLimitId,
  type LevelsHere,
  levelsOf,
  planLimitId,
  stricter,
} from './content-level.ts';

/** As stored. */
export interface StoredRules {
  limits: readonly ContentLimit[];
  hours: readonly ChannelHours[];
}

/** As asked while a message is made. */
export interface ChannelRules {
  levelsOn(channel: string): LevelsHere;
  /** When a message that nobody asked for may go out there, not before `at`. */
  sendFrom(channel: string, at: Instant): Instant;
}

/** A message that was worded for a channel at an instant, about items of some plans; none = of any plan. */
export interface WordedFor {
  channel: string;
  createdAt: Instant;
  planIds: readonly string[];
}

/** Whether words made for one channel may go out on a channel now: nothing stricter holds there than when they were made. */
export function mayStillGo(
  { limits }: StoredRules,
  { channel, createdAt, planIds }: WordedFor,
  on: string,
): boolean {
  const limitOf = (id: string): ContentLimit | undefined => limits.find((limit) => limit.id === id);
  const there = limitOf(channelLimitId(on));
  const where = limitOf(channelLimitId(channel))?.level ?? 'full';
  if (there !== undefined && there.level !== 'full') {
    if (there.setAt > createdAt || stricter(there.level, where) !== where) return false;
  }
  const plans = planIds.map(planLimitId);
  return limits
    .filter(({ id, level }) => level !== 'full' && id.startsWith(planLimitId('')))
    .filter(({ id }) => plans.length === 0 || plans.includes(id))
    .every(({ setAt }) => setAt <= createdAt);
}

/** The rules of a moment. What a channel holds back goes out when the office, too, may send. */
export function channelRulesOf(
  { limits, hours }: StoredRules,
  plans: Iterable<{ id: string; code: string }>,
  { calendar, zone }: { calendar: Calendar; zone: string },
): ChannelRules {
  const hoursOf = new Map(hours.map((row) => [row.id, row]));
  return {
    levelsOn: levelsOf(limits, plans),
    sendFrom(channel, at) {
      const end = quietEnd(at, hoursOf.get(channel), zone);
      return end === at ? at : quietEnd(nextSendAt(end, calendar, zone), hoursOf.get(channel), zone);
    },
  };
}
