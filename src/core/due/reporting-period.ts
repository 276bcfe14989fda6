// Whether a reporting period has begun: occurrences are opened a year ahead, and count from the first day of their period.
import { type PlainDate, partsOf } from '../dates.ts';
import type { Item } from '../items/item.ts';
import { weekOf } from './period.ts';

/** The keys of the periods that hold a day, by the shape of a key: `2026`, `2026-H2`, `2026-Q4`, `2026-11`, `2026-W48`. */
export interface PeriodKeys {
  year: string;
  half: string;
  quarter: string;
  month: string;
  week: string;
}

/** The periods that a day lies in. */
export function periodKeysOn(day: PlainDate): PeriodKeys {
  const { year, month } = partsOf(day);
  const week = weekOf(day);
  return {
    year: String(year),
    half: `${year}-H${month <= 6 ? 1 : 2}`,
    quarter: `${year}-Q${Math.ceil(month / 3)}`,
    month: day.slice(0, 7),
    week: `${week.year}-W${String(week.number).padStart(2, '0')}`,
  };
}

const shapes: readonly [RegExp, keyof PeriodKeys][] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-H\d$/, 'half'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}-W\d\d$/, 'week'],
];

/**
 * Tells of items on a day whether what they report on has begun. Tasks, reports of one day and reports whose day has
 * come always have. Mirrored by store/item-figures.ts.
 */
export function hasBegunOn(today: PlainDate): (item: Pick<Item, 'period' | 'dueOn'>) => boolean {
  const keys = periodKeysOn(today);
  // Thousands of agencies report on the same few periods.
  const answers = new Map<string, boolean>();
  const hasBegun = (period: string): boolean => {
    const shape = shapes.find(([pattern]) => pattern.test(period));
    return shape === undefined || period <= keys[shape[1]];
  };
  return ({ period, dueOn }) => {
    if (period === null || (dueOn !== null && dueOn <= today)) return true;
    const known = answers.get(period) ?? hasBegun(period);
    answers.set(period, known);
    return known;
  };
}
