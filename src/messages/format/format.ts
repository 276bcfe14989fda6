// What a language must know to write days, hours and rates. The words around them are in locales/.
import type { PlainDate } from '../../core/dates.ts';
import type { Language } from '../texts.ts';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';

/** Days, hours and rates as a language writes them. */
export interface Format {
  /** A day, with its year when asked: `05/12`, `20/6/2026`. */
  day(date: PlainDate, withYear: boolean): string;
  /** The name of the weekday: `thứ Hai`. */
  weekday(date: PlainDate): string;
  /** A day as people type it: `5/12`. */
  typedDay(date: PlainDate): string;
  /** An hour, from `HH:mm`: `08 giờ 15`. */
  time(time: string): string;
  /** First to last day, always with the year: `16-20/11/2026`. */
  range(from: PlainDate, to: PlainDate): string;
  /** A rate with one decimal place; all and nothing are whole: `94,9%`, `100%`. */
  percent(part: number, whole: number): string;
}

/** The format of a language. */
export const formats: Record<Language, Format> = { vi: vietnamese, en: english };
