// Days for the examples that a text gives, near to the day it is read. Nothing is decided from them.
import { addDays, type PlainDate, weekdayOf } from '../core/dates.ts';

const SATURDAY = 6;

/** Example days: a letter sent today, a promise, an extension, a reminder day and the last day of an absence. */
export function exampleDays(
  today: PlainDate,
): Record<'letter' | 'promise' | 'extension' | 'remind' | 'away', PlainDate> {
  return {
    letter: today,
    promise: workday(addDays(today, 3)),
    extension: workday(addDays(today, 10)),
    remind: workday(addDays(today, 6)),
    away: addDays(today, 15),
  };
}

/** The Monday after a weekend day; public holidays do not matter in an example. */
function workday(date: PlainDate): PlainDate {
  const weekday = weekdayOf(date);
  return weekday < SATURDAY ? date : addDays(date, 8 - weekday);
}
