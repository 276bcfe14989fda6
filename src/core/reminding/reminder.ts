// A reminder: one rule of one item on one day. It knows no person and no words until its slot comes.
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import { type Item, lastDayOf } from '../items/item.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { MessageKind } from '../sending/outbox.ts';

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

/** What a rule counts with. */
export interface RuleContext {
  /** The working days of the agency that owes the item. */
  calendar: Calendar;
  /** The working days of the desk that reads its lists. */
  desk: Calendar;
  rules: RuleSet;
  /** The time of the plan; null = open on that side. */
  period: { from: PlainDate | null; to: PlainDate | null };
  window: { from: PlainDate; to: PlainDate };
}

/** A day of a rule, with the name under which it is stored: `before-5` of the rule `before`. */
export interface RuleDay {
  rule: string;
  onDate: PlainDate;
}

/** One line of the table of DESIGN 5. Its offsets are data (rule-set.ts), counted in working days. */
export interface ReminderRule {
  name: string;
  kind: MessageKind;
  to: 'focal-point' | 'desk';
  /** Goes out when a desk reads its lists; absent = in the ordinary slot of the day. */
  atDeskTime?: boolean;
  /** Comes again and again; absent = once for a deadline, however its day is moved. */
  isRepeated?: boolean;
  /** The days in the window on which the rule reminds of such items; empty when it does not apply. */
  daysFor(schedule: Schedule, context: RuleContext): RuleDay[];
  /** Whether the message planned for `onDate` still helps today, after downtime. */
  isOfUse(schedule: Schedule, today: PlainDate, onDate: PlainDate): boolean;
}

/** Followed work of a lead that owes it and has a day: the only items that are chased towards a deadline. */
export const isChased = (schedule: Schedule): boolean =>
  schedule.role === 'lead' &&
  schedule.follow === 'followed' &&
  !schedule.requested &&
  schedule.targetOn !== null;

/** The days after the last day in time on which a chased item is spoken of; empty for all others. */
export const daysAfterDue = (
  schedule: Schedule,
  days: readonly number[],
  calendar: Calendar,
): PlainDate[] => {
  const last = lastDayOf(schedule);
  return !isChased(schedule) || last === null ? [] : days.map((n) => calendar.addWorkingDays(last, n));
};
