// A language bound to a moment and a reader's channel: what every wording needs to speak. No wording of its own.
import type { Action } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import { localDateOf, localTimeOf, type PlainDate, partsOf } from '../core/dates.ts';
import type { LevelsHere } from '../core/sending/content-level.ts';
import { type Format, formats } from './format/format.ts';
import type { Args, Language, Texts } from './texts.ts';

/** Where and when a notice is read. */
export interface WordingContext {
  texts: Texts;
  language: Language;
  /** Whether the channel shows buttons; without them the text carries examples to type. */
  buttons: boolean;
  /** Whether the channel carries the file that the notice is about; absent = not. */
  files?: boolean;
  zone: string;
  at: Instant;
  /** How much may be said there; absent = everything. */
  levels?: LevelsHere;
}

/** A worded message. */
export interface Worded {
  text: string;
  actions: Action[][];
}

/** How a wording speaks: texts by key, days by the reader's calendar. */
export interface Voice {
  language: Language;
  buttons: boolean;
  files: boolean;
  format: Format;
  today: PlainDate;
  say(key: string, args?: Args): string;
  has(key: string): boolean;
  /** A day; with its year only when that is not this year. */
  day(date: PlainDate): string;
  /** A day with its year. */
  fullDay(date: PlainDate): string;
  /** A day with its weekday; the year only when it is not this year. */
  weekday(date: PlainDate): string;
  /** A day with weekday and year. */
  fullWeekday(date: PlainDate): string;
  dateOf(at: Instant): PlainDate;
  timeOf(at: Instant): string;
}

/** The voice for one message. */
export function voiceOf(context: WordingContext): Voice {
  const { texts, language, zone } = context;
  const format = formats[language];
  const today = localDateOf(context.at, zone);
  const isOtherYear = (date: PlainDate): boolean => partsOf(date).year !== partsOf(today).year;
  const withWeekday = (date: PlainDate, withYear: boolean): string =>
    `${format.weekday(date)} ${format.day(date, withYear)}`;
  return {
    language,
    buttons: context.buttons,
    files: context.files ?? false,
    format,
    today,
    say: (key, args) => texts.say(language, key, args),
    has: (key) => texts.has(language, key),
    day: (date) => format.day(date, isOtherYear(date)),
    fullDay: (date) => format.day(date, true),
    weekday: (date) => withWeekday(date, isOtherYear(date)),
    fullWeekday: (date) => withWeekday(date, true),
    dateOf: (at) => localDateOf(at, zone),
    timeOf: (at) => format.time(localTimeOf(at, zone)),
  };
}
