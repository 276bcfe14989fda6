// Plain dates and their place on the clock. The one file of core that knows luxon.
import { DateTime } from 'luxon';
import type { Instant } from './clock.ts';
import { remembered } from './reminding/remembered.ts';

/** A calendar day as `YYYY-MM-DD`, without zone. */
export type PlainDate = string;

/** The last day of a month, 28 to 31; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return DateTime.utc(year, month).daysInMonth ?? 0;
}

/** The plain date of three numbers, or undefined when there is no such day (31/11, 30/2). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const date = DateTime.utc(year, month, day);
  return date.isValid && year >= 1900 && year <= 9999 ? date.toFormat('yyyy-MM-dd') : undefined;
}

/** True for a `YYYY-MM-DD` text that names a real day. */
export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The numbers of a plain date; `month` counts from 1. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumberOf(date) + days);
}

/** The date `months` months later; a missing day becomes the month's last (Civil Code 2015, Article 148.3). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return utc(date).plus({ months }).toFormat('yyyy-MM-dd');
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Day of the week, 1 = Monday to 7 = Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** The number of the ISO week that holds the date, 1 to 53. */
export function weekNumberOf(date: PlainDate): number {
  return utc(date).weekNumber;
}

/** The Monday of the week that holds the date. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The local day on which an instant falls in an IANA zone. */
export const localDateOf = (at: Instant, zone: string): PlainDate => localOf(at, zone).date;

/** The local time of day of an instant, `HH:mm`. */
export const localTimeOf = (at: Instant, zone: string): string => localOf(at, zone).time;

/** The last answer: one message or round asks about one instant dozens of times. */
const localOf = remembered((at: Instant, zone: string) => {
  const local = DateTime.fromMillis(at, { zone });
  return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') };
});

/**
 * The instant of a local day and time (`HH:mm`) in a zone. A time that a clock change skips becomes the
 * first moment after the gap; a time that comes twice is its first.
 */
export function instantAt(date: PlainDate, time: string, zone: string): Instant {
  const key = `${date}T${time} ${zone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  if (instants.size >= instantsMax) instants.clear();
  const at = DateTime.fromISO(`${date}T${time}`, { zone }).toMillis();
  instants.set(key, at);
  return at;
}

/** Answers: reminders of a thousand items go out at the same few slots. */
const instants = new Map<string, Instant>();
const instantsMax = 5_000;

/** An instant as ISO 8601 with the zone's offset, to the second. */
export function isoOf(at: Instant, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

// Days as numbers: planning adds and compares days a million times, and a date object for each took most of its time.
// Algorithms days_from_civil and civil_from_days: howardhinnant.github.io/date_algorithms.html.
const daysPerEra = 146_097;
const daysToEpoch = 719_468;

/** Days from 1970-01-01 to the date. */
function dayNumberOf(date: PlainDate): number {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) <= 2 ? 1 : 0);
  const month = (Number(date.slice(5, 7)) + 9) % 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * month + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** The date so many days after 1970-01-01. */
function dateOfDay(day: number): PlainDate {
  const shifted = day + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month < 10 ? month + 3 : month - 9, 2)}-${digits(dayOfMonth, 2)}`;
}

function utc(date: PlainDate): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}
