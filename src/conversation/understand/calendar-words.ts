// The day arithmetic behind words for days. Pure; matches no text.
import {
  addDays,
  daysInMonth,
  mondayOf,
  type PlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from '../../core/dates.ts';
import type { DateMark } from './marks.ts';

/** A certain day, the same ahead and behind. */
export function sure(date: PlainDate, isPast = false): DateMark {
  return isPast
    ? { next: null, last: date, doubt: 'none', isPast }
    : { next: date, last: date, doubt: 'none' };
}

/** No single day: too vague to record, with what a reminder would take it as. */
export function vague(snooze?: PlainDate, doubt: DateMark['doubt'] = 'vague'): DateMark {
  return { next: null, last: null, doubt, ...(snooze ? { snooze } : {}) };
}

/** Day and month, perhaps a year (two figures: 20xx). */
export function dayMonth(day: number, month: number, year: number | undefined, on: PlainDate): DateMark {
  if (year !== undefined) {
    const date = plainDate(year < 100 ? 2000 + year : year, month, day);
    return date ? sure(date) : vague(undefined, 'impossible');
  }
  const now = partsOf(on).year;
  const near = [now - 1, now, now + 1].map((each) => plainDate(each, month, day));
  // 29/2 exists only in some years.
  if (!near[1] && !(month === 2 && day === 29)) return vague(undefined, 'impossible');
  const known = near.flatMap((date) => (date ? [date] : []));
  return {
    next: known.find((date) => date >= on) ?? null,
    last: known.reverse().find((date) => date <= on) ?? null,
    doubt: 'none',
  };
}

/** "ngày 5": the nearest 5th ahead and behind. */
export function dayOfMonth(day: number, on: PlainDate): DateMark {
  const { year, month } = partsOf(on);
  const near = [-1, 0, 1, 2].flatMap((shift) => {
    const index = month - 1 + shift;
    const date = plainDate(year + Math.floor(index / 12), ((index + 12) % 12) + 1, day);
    return date ? [date] : [];
  });
  const next = near.find((date) => date >= on);
  if (!next) return vague(undefined, 'impossible');
  return { next, last: near.reverse().find((date) => date <= on) ?? null, doubt: 'none' };
}

/** A weekday (1 = Monday); `week` counts from this week when one is said. */
export function weekday(day: number, on: PlainDate, week?: number): DateMark {
  if (week !== undefined) return sure(addDays(mondayOf(on), 7 * week + day - 1));
  const ahead = (day - weekdayOf(on) + 7) % 7;
  const last = addDays(on, ahead - 7);
  if (ahead === 0) return { next: on, last, doubt: 'two', snooze: addDays(on, 7) };
  return { next: addDays(on, ahead), last, doubt: 'none' };
}

/** The day of a month that "đầu", "giữa" or "cuối" names (Civil Code 2015, Article 146). */
export function partOfMonth(part: string, year: number, month: number): PlainDate {
  const day = part === 'dau' ? 1 : part === 'giua' ? 15 : daysInMonth(year, month);
  return plainDate(year, month, day) ?? '';
}

/** Year and month, `shift` months after the month of a day. */
export function monthAfter(on: PlainDate, shift: number): { year: number; month: number } {
  const { year, month } = partsOf(on);
  const index = year * 12 + month - 1 + shift;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The next year in which month `month` is not yet over. */
export function nextMonthNamed(month: number, on: PlainDate): { year: number; month: number } {
  const now = partsOf(on);
  return { year: month < now.month ? now.year + 1 : now.year, month };
}
