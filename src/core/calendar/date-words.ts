// How days are written for people (Decree 30/2020/NĐ-CP: a zero before days under 10 and before months 1 and 2),
// and which stretches of days have a name of their own. No language is chosen here.
import { daysInMonth, type PlainDate, partsOf } from '../dates.ts';

/** A day and month for people: 05/12, 09/02, 20/6. */
export function dayMonthWords(month: number, day: number): string {
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
}

/** A date for people: 25/11/2026, 09/02/2026, 20/6/2026. */
export function dateWords(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${dayMonthWords(month, day)}/${year}`;
}

/** A whole number of months, quarters or years, or plain days; ends that are open stay null. */
export type NamedSpan =
  | { kind: 'year' | 'years'; first: number; last: number }
  | { kind: 'quarter'; quarter: number; year: number }
  | { kind: 'months'; first: { year: number; month: number }; last: { year: number; month: number } }
  | { kind: 'days' };

/** The shortest name of a stretch from its first to its last day. */
export function namedSpan(from: PlainDate, to: PlainDate): NamedSpan {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return { kind: 'days' };
  if (first.month === 1 && last.month === 12) {
    return { kind: first.year === last.year ? 'year' : 'years', first: first.year, last: last.year };
  }
  if (first.year === last.year && first.month % 3 === 1 && last.month === first.month + 2) {
    return { kind: 'quarter', quarter: last.month / 3, year: last.year };
  }
  return { kind: 'months', first, last };
}
