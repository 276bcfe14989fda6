// A reminder: one rule of one item on one day. It knows no person and no words until its slot comes.
import type { Calendar } from './calendar.ts';
import type { Instant } from './clock.ts';
import type { PlainDate } from './dates.ts';
import { type Item, lastDayOf } from './item.ts';
import type { MessageKind } from './outbox.ts';

/** Unique by (itemId, rule, onDate), so deriving twice changes nothing. */
export interface Reminder {
  itemId: string;
  rule: string;
  onDate: PlainDate;
  sendAt: Instant;
  state: 'planned' | 'queued' | 'dropped';
  /** Why it was dropped, kebab-case; null otherwise. */
  reason: string | null;
}

/** What reminders depend on; items that agree in it are reminded on the same days. */
export type Schedule = Pick<
  Item,
  'kind' | 'role' | 'dueOn' | 'inclusive' | 'targetOn' | 'follow' | 'requested' | 'snoozedUntil'
>;

/** One line of the table of DESIGN 5. Offsets are working days; days are always working days. */
export interface ReminderRule {
  name: string;
  kind: MessageKind;
  to: 'focal-point' | 'desk';
  /** Local time of its slot; absent = the ordinary slot of the day. */
  time?: string;
  /** The stand-by hears of it too, and reads that the focal point does. */
  alsoStandBy?: boolean;
  /** The days in the window on which the rule reminds of such items; empty when it does not apply. */
  daysFor(schedule: Schedule, calendar: Calendar, window: { from: PlainDate; to: PlainDate }): PlainDate[];
  /** Whether the message still helps on a later day, after downtime. */
  isOfUse(schedule: Schedule, today: PlainDate): boolean;
}

/** Followed work of a lead that owes it and has a day: the only items that are chased towards a deadline. */
export const isChased = (schedule: Schedule): boolean =>
  schedule.role === 'lead' &&
  schedule.follow === 'followed' &&
  !schedule.requested &&
  schedule.targetOn !== null;

/** A rule `days` working days before the target day, for the given kinds of item. */
export function beforeTarget(name: string, days: number, kinds: readonly Item['kind'][]): ReminderRule {
  return {
    name,
    kind: 'reminder',
    to: 'focal-point',
    daysFor: (schedule, calendar) =>
      isChased(schedule) && kinds.includes(schedule.kind) && schedule.targetOn !== null
        ? [days === 0 ? schedule.targetOn : calendar.addWorkingDays(schedule.targetOn, -days)]
        : [],
    isOfUse: (schedule, today) => today <= (lastDayOf(schedule) ?? ''),
  };
}

/** A rule `days` working days after the printed day, while the item is still open. */
export function afterDue(name: string, days: number, kinds: readonly Item['kind'][]): ReminderRule {
  return {
    name,
    kind: 'overdue',
    to: 'focal-point',
    daysFor: (schedule, calendar) =>
      isChased(schedule) && kinds.includes(schedule.kind) && schedule.dueOn !== null
        ? [calendar.addWorkingDays(lastDayOf(schedule) ?? schedule.dueOn, days)]
        : [],
    isOfUse: () => true,
  };
}
