// Past weeks of one plan or agency, worked out from when its work was recorded as done. Weeks that were said are digests.
import type { Instant } from '../../core/clock.ts';
import { addDays, instantAt, localDateOf, mondayOf, type PlainDate, weekNumberOf } from '../../core/dates.ts';
import { isOwed } from '../../core/figures.ts';
import { type Item, lastDayOf } from '../../core/item.ts';
import type { OfficeRecords } from '../records.ts';

/** One week of the trend. */
export interface Week {
  number: number;
  done: number;
  overdue: number;
}

const weeksMax = 12;
const friday = 4;
const draftTime = '15:30';

/** Weeks from the activation on, at most twelve, each as of its Friday; the running week as of now. */
export function weeksWorkedOut({ items, plans, at, today, zone }: OfficeRecords): Week[] {
  const owed = items.filter(isOwed);
  const planIds = new Set(owed.map((item) => item.planId));
  const begun = plans.flatMap(({ id, activatedAt }) =>
    activatedAt !== null && planIds.has(id) ? [activatedAt] : [],
  );
  if (begun.length === 0) return [];
  const firstMonday = mondayOf(localDateOf(Math.min(...begun), zone));
  const ends: WeekEnd[] = [];
  for (let monday = mondayOf(today); monday >= firstMonday && ends.length < weeksMax; ) {
    const on = addDays(monday, friday);
    ends.unshift(on < today ? { on, at: instantAt(on, draftTime, zone) } : { on: today, at });
    monday = addDays(monday, -7);
  }
  return weeksAt(owed, ends);
}

/** The moment of a week that its counts are as of. */
interface WeekEnd {
  on: PlainDate;
  at: Instant;
}

/** Each item is looked at once: it is done from one week on, and overdue from one week on until then. */
function weeksAt(owed: readonly Item[], ends: readonly WeekEnd[]): Week[] {
  const weeks = ends.map(({ on }) => ({ number: weekNumberOf(on), done: 0, overdue: 0 }));
  for (const item of owed) {
    const doneFrom = item.execution === 'done' ? firstWeek(ends, (end) => isDoneBy(item, end)) : ends.length;
    const lastDay = lastDayOf(item);
    const lateFrom = lastDay === null ? doneFrom : firstWeek(ends, ({ on }) => on > lastDay);
    for (let index = Math.min(doneFrom, lateFrom); index < weeks.length; index++) {
      const week = weeks[index];
      if (week === undefined) continue;
      if (index >= doneFrom) week.done += 1;
      else week.overdue += 1;
    }
  }
  return weeks;
}

const isDoneBy = ({ doneAt, closedOn }: Item, { on, at }: WeekEnd): boolean =>
  doneAt === null ? (closedOn ?? '') <= on : doneAt <= at;

/** The first week that holds; the number of weeks when none does. */
function firstWeek(ends: readonly WeekEnd[], holds: (end: WeekEnd) => boolean): number {
  const index = ends.findIndex(holds);
  return index === -1 ? ends.length : index;
}
