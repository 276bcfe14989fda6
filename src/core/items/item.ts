// An item: what one agency owes of one task (an assignment) or of one reporting period (an occurrence).
// Both are chased, answered and counted alike, so they share a table. The deadline axis is derived here, never stored.
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { FollowLevel } from '../plans/plan-draft.ts';
import { remembered } from '../reminding/remembered.ts';

export interface Item {
  /** `{code}.{agencyId}`: unique, and the same when it is derived again. */
  id: string;
  /** The short number: one per task, one per reporting period; shared by the agencies that owe it. */
  code: number;
  kind: 'task' | 'report';
  planId: string;
  taskId: string | null;
  dutyId: string | null;
  /** The reporting period, `2026` or `2026-Q3`; null for tasks. */
  period: string | null;
  agencyId: string;
  role: 'lead' | 'coordinating';
  title: string;
  /** The printed day X; null = no day. */
  dueOn: PlainDate | null;
  /** The day that the plan printed first; an extension moves `dueOn` and leaves this. */
  originalDueOn: PlainDate | null;
  /** The printed hour `HH:MM` of that day, local time ("trước 16h ngày 30/11"); null when only a day is named. */
  dueTime: string | null;
  /** Is X itself in time? ("trước ngày": no.) */
  inclusive: boolean;
  /** The last working day to aim at. */
  targetOn: PlainDate | null;
  follow: FollowLevel;
  /** Asked, not owed: never overdue, not in the rates. */
  requested: boolean;
  execution: 'not-started' | 'in-progress' | 'done';
  check: 'none' | 'waiting' | 'confirmed' | 'supplement-asked';
  hold: 'none' | 'reassignment-asked' | 'withdrawn' | 'paused';
  percent: number | null;
  /** Reminders rest until this day; the printed day stays. */
  promisedOn: PlainDate | null;
  snoozedUntil: PlainDate | null;
  acknowledgedAt: Instant | null;
  /** When the agency last said something about it. */
  newsAt: Instant | null;
  /** The day that decides whether it was in time: the letter's own sending day, else the day it was said. */
  closedOn: PlainDate | null;
  /** When it was first recorded as done; null while it is open. */
  doneAt: Instant | null;
  version: number;
}

/** In time, due soon (target within 3 working days), overdue, finished, or without a day. */
export type DeadlineState = 'done' | 'no-date' | 'in-time' | 'due-soon' | 'overdue';

/** Within 3 working days = before the 4th: one walk for all items of a day instead of one to each target. */
const soonBeforeOn = remembered((today: PlainDate, calendar: Calendar) => calendar.addWorkingDays(today, 4));

/** Where items stand on `today`, for many at once. Requested items are never overdue. */
export function deadlineStatesOn(today: PlainDate, calendar: Calendar): (item: Item) => DeadlineState {
  const soonBefore = soonBeforeOn(today, calendar);
  return (item) => {
    if (item.execution === 'done') return 'done';
    if (item.dueOn === null || item.targetOn === null) return 'no-date';
    if (today > (lastDayOf(item) ?? item.dueOn)) return item.requested ? 'in-time' : 'overdue';
    return item.targetOn < soonBefore ? 'due-soon' : 'in-time';
  };
}

/** Where an item stands on `today`. */
export const deadlineStateOf = (item: Item, today: PlainDate, calendar: Calendar): DeadlineState =>
  deadlineStatesOn(today, calendar)(item);

/** The last day in time: the printed day, or the later day up to which the collector has agreed to receive. */
export const lastDayOf = ({ dueOn, targetOn }: Pick<Item, 'dueOn' | 'targetOn'>): PlainDate | null =>
  dueOn !== null && targetOn !== null && targetOn > dueOn ? targetOn : dueOn;

/** Was a finished item closed by its last day, extensions included? Undefined while it is open. */
export const wasInTime = (item: Item): boolean | undefined => wasClosedBy(item, lastDayOf(item));

/** Was a finished item closed by the day that the plan printed first? Undefined while it is open. */
export const wasInTimeOriginally = (item: Item): boolean | undefined => wasClosedBy(item, item.originalDueOn);

function wasClosedBy({ execution, closedOn }: Item, day: PlainDate | null): boolean | undefined {
  if (execution !== 'done' || closedOn === null) return undefined;
  return day === null || closedOn <= day;
}

/** True while the item may be chased: open, not on hold, not withdrawn. */
export const isOpen = (item: Item): boolean => item.execution !== 'done' && item.hold === 'none';

/** True while it is still to be done, though reminders may rest: who is under water may send his report all the same. */
export const isStillOwed = (item: Item): boolean =>
  item.execution !== 'done' && (item.hold === 'none' || item.hold === 'paused');

/** A report said to be sent by the agency or ticked by the desk; the first day counts even after a supplement. */
export interface Submission {
  id: string;
  itemId: string;
  letterNumber: string | null;
  letterOn: PlainDate | null;
  /** `GN12-4F7K`: proves what was said and when. */
  receipt: string;
  saidAt: Instant | null;
  saidById: string | null;
  receivedAt: Instant | null;
  receivedById: string | null;
  version: number;
}

/** One piece of news about an item, in the sender's words; append-only. */
export interface ProgressUpdate {
  id: string;
  itemId: string;
  personId: string;
  at: Instant;
  execution: Item['execution'];
  percent: number | null;
  words: string;
}

/** A picture or a file that came with an answer; it stays on its channel, only the reference is kept. Append-only. */
export interface Evidence {
  id: string;
  itemId: string;
  personId: string;
  at: Instant;
  channel: string;
  kind: 'photo' | 'file';
  name: string | null;
  reference: string;
}

/** What hinders an item. The desk sees it first; leaders when the desk passes it on. */
export interface Obstacle {
  id: string;
  itemId: string;
  personId: string;
  at: Instant;
  words: string;
  waitingFor: string | null;
  state: 'open' | 'passed-on' | 'closed';
  version: number;
}

/** A request for more time. The plan's own day moves only with the number of the issuer's document. */
export interface Extension {
  id: string;
  itemId: string;
  personId: string;
  at: Instant;
  untilOn: PlainDate;
  reason: string | null;
  state: 'requested' | 'granted' | 'refused' | 'withdrawn';
  decidedById: string | null;
  decidedAt: Instant | null;
  version: number;
}
