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
  const weeks: Week[] = [];
  for (let monday = mondayOf(today); monday >= firstMonday && weeks.length < weeksMax; ) {
    const on = addDays(monday, friday);
    weeks.unshift(on < today ? weekAt(owed, on, instantAt(on, draftTime, zone)) : weekAt(owed, today, at));
    monday = addDays(monday, -7);
  }
  return weeks;
}

function weekAt(owed: readonly Item[], on: PlainDate, at: Instant): Week {
  const wasDone = ({ execution, doneAt, closedOn }: Item): boolean =>
    execution === 'done' && (doneAt === null ? (closedOn ?? '') <= on : doneAt <= at);
  const wasOverdue = (item: Item): boolean => !wasDone(item) && (lastDayOf(item) ?? on) < on;
  return {
    number: weekNumberOf(on),
    done: owed.filter(wasDone).length,
    overdue: owed.filter(wasOverdue).length,
  };
}
