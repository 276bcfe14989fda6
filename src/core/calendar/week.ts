// The working week of the digest: its last working day, and the first one after it.

import { addDays, mondayOf, type PlainDate } from '../dates.ts';
import type { Calendar } from './calendar.ts';

const FRIDAY_OFFSET = 4;

/** The last working day of the week that holds the date: Friday, or earlier; undefined when the whole week is off. */
export function lastWorkingDayOfWeek(date: PlainDate, calendar: Calendar): PlainDate | undefined {
  const monday = mondayOf(date);
  const last = calendar.lastWorkingDayUpTo(addDays(monday, FRIDAY_OFFSET));
  return last >= monday ? last : undefined;
}

/** The first working day of the week that holds the date; undefined when the whole week is off. */
export function firstWorkingDayOfWeek(date: PlainDate, calendar: Calendar): PlainDate | undefined {
  const monday = mondayOf(date);
  const first = calendar.addWorkingDays(monday, 0);
  return first <= addDays(monday, FRIDAY_OFFSET) ? first : undefined;
}

/** The first working day of a following week: Monday, or the first day that is not off. */
export const firstWorkingDayAfter = (date: PlainDate, calendar: Calendar): PlainDate =>
  calendar.addWorkingDays(addDays(mondayOf(date), 7), 0);
