// A stretch of the calendar that a digest speaks of: a week, a month, a quarter, part of a year, or days from and to.
import {
  addDays,
  daysInMonth,
  mondayOf,
  type PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
  weekNumberOf,
} from '../dates.ts';

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half' | 'nine-months' | 'year' | 'days';

/** A period; `number` counts within its year (week 47, quarter 4, half 1) and is 0 where nothing is counted. */
export interface Period {
  kind: PeriodKind;
  year: number;
  number: number;
  fromOn: PlainDate;
  toOn: PlainDate;
}

const monthsOf: Partial<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'nine-months': 9,
  year: 12,
};
const thursdayOffset = 3;

/** The week that holds a day, Monday to Friday as the weekly digest has it; its year is that of its Thursday. */
export function weekOf(date: PlainDate): Period {
  const fromOn = mondayOf(date);
  return {
    kind: 'week',
    year: partsOf(addDays(fromOn, thursdayOffset)).year,
    number: weekNumberOf(fromOn),
    fromOn,
    toOn: addDays(fromOn, 4),
  };
}

/** The week of a number, counted as ISO 8601 does; undefined when the year has no such week. */
export function weekNumbered(year: number, number: number): Period | undefined {
  // 4 January is always in week 1.
  const first = mondayOf(`${year}-01-04`);
  const week = weekOf(addDays(first, (number - 1) * 7));
  return number >= 1 && week.year === year && week.number === number ? week : undefined;
}

/** A month, quarter, half or year by its number; undefined when the year has no such part. */
export function partOfYear(
  kind: Exclude<PeriodKind, 'week' | 'days'>,
  year: number,
  number = 1,
): Period | undefined {
  const months = monthsOf[kind] ?? 12;
  const firstMonth = (number - 1) * months + 1;
  const lastMonth = firstMonth + months - 1;
  const fromOn = plainDate(year, firstMonth, 1);
  if (number < 1 || lastMonth > 12 || fromOn === undefined) return undefined;
  const toOn = plainDate(year, lastMonth, daysInMonth(year, lastMonth));
  return toOn === undefined ? undefined : { kind, year, number, fromOn, toOn };
}

/** From one day to another; undefined when the second comes first. */
export function daysFromTo(fromOn: PlainDate, toOn: PlainDate): Period | undefined {
  return fromOn > toOn ? undefined : { kind: 'days', year: partsOf(toOn).year, number: 0, fromOn, toOn };
}

/** The last day that can bring news: a week closes on Sunday although it is printed to Friday. */
export const lastDayOf = ({ kind, toOn }: Period): PlainDate =>
  kind === 'week' ? addDays(toOn, 7 - weekdayOf(toOn)) : toOn;
