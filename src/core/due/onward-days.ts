// The days by which a collector passes each period's reports on. The desk names one of them; the other periods follow it.
import { addDays, addMonths, daysBetween, type PlainDate, partsOf } from '../dates.ts';
import { type DueDay, dueDaysIn } from './due-days.ts';
import type { DueRule } from './due-rule.ts';

/** The day for one period; `period` null = the duty has no days of its own, so that the last period opened is meant. */
export interface OnwardDay {
  period: string | null;
  onwardOn: PlainDate;
}

/**
 * The onward day of every period that falls due in a year from `around` either way. `onwardOn` belongs to the period
 * that falls due last before it; the others keep its distance: "25/11, then 05/12" of a yearly report is 05/12 each year.
 */
export function onwardDaysOf(due: DueRule, onwardOn: PlainDate, around: PlainDate): OnwardDay[] {
  const years = [onwardOn, around].map((date) => partsOf(date).year);
  const days = dueDaysIn(due, { first: Math.min(...years) - 1, last: Math.max(...years) + 1 }).sort(
    (one, other) => (one.dueOn < other.dueOn ? -1 : 1),
  );
  const own = days.findLast((day) => day.dueOn <= onwardOn) ?? days[0];
  if (own === undefined) return [{ period: null, onwardOn }];
  return days.map((day) => ({ period: day.period, onwardOn: moved(onwardOn, own, day) }));
}

/** By whole months where both days have the same number in the month, else by the same count of days. */
function moved(onwardOn: PlainDate, own: DueDay, day: DueDay): PlainDate {
  const [from, to] = [partsOf(own.dueOn), partsOf(day.dueOn)];
  if (from.day === to.day) return addMonths(onwardOn, (to.year - from.year) * 12 + to.month - from.month);
  return addDays(day.dueOn, daysBetween(own.dueOn, onwardOn));
}
