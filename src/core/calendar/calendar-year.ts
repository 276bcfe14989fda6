// A list of days that comes in against those that are stored: what is new, and which expected days it makes obsolete.

import { type PlainDate, partsOf } from '../dates.ts';
import type { CalendarDay } from './calendar.ts';

/**
 * The days to store and to forget. A list speaks for the years in which it names days: an expected day of such a year
 * that it does not name is not expected any more. Official days are only ever replaced.
 */
export function yearOfDays(
  stored: readonly CalendarDay[],
  incoming: readonly CalendarDay[],
): { put: CalendarDay[]; forget: PlainDate[] } {
  const known = new Map(stored.map((day) => [day.date, day]));
  const named = new Set(incoming.map((day) => day.date));
  const years = new Set(incoming.map((day) => partsOf(day.date).year));
  return {
    put: incoming.filter((day) => !isSame(known.get(day.date), day)),
    forget: stored
      .filter(
        ({ date, status }) => status === 'expected' && years.has(partsOf(date).year) && !named.has(date),
      )
      .map((day) => day.date),
  };
}

const isSame = (one: CalendarDay | undefined, other: CalendarDay): boolean =>
  one !== undefined &&
  one.kind === other.kind &&
  one.name === other.name &&
  one.source === other.source &&
  one.status === other.status;

/** Whether a year's days are not all known: it has none, or some are only expected. */
export const isYearMissing = (days: readonly CalendarDay[], year: number): boolean => {
  const own = days.filter((day) => partsOf(day.date).year === year);
  return own.length === 0 || own.some((day) => day.status === 'expected');
};
