// The marks that stand in the canonical text for what was recognised: D date, S span, H hour, P percent,
// N document, C code, A agency, Q count of units, X a number without a role. Holds them; finds none itself.
import type { PlainDate } from '../../core/dates.ts';

/** A day as said: what it is read as ahead and behind, and why it is not certain. */
export interface DateMark {
  /** The next such day; null when there is none. */
  next: PlainDate | null;
  /** The last such day, today included. */
  last: PlainDate | null;
  /** none: certain; two: two readings; vague: no single day; impossible: no such day. */
  doubt: 'none' | 'two' | 'vague' | 'impossible';
  /** What "nhắc lại tuần sau" means, where the day itself is vague. */
  snooze?: PlainDate;
  /** A day in the past as said ("hôm qua"). */
  isPast?: boolean;
  /** "hôm thứ 5" beside a delivery is the last one. */
  leansPast?: boolean;
  /** "sáng nay": over or still ahead, the hour of sending is not known. */
  isMorning?: boolean;
  /** Afternoon or evening was said: "3h chiều mai" is 15:00. */
  isLate?: boolean;
}

/** Time to add to a due date ("thêm 3 ngày"). */
export interface SpanMark {
  days: number;
  months: number;
  isVague: boolean;
}

/** Progress as said; `left` for what remains. */
export interface PercentMark {
  value: number;
}

/** A document's number and whether the words before it make it a mere basis. */
export interface DocumentMark {
  number: string;
}

/** Codes that stand together in the text. */
export interface CodeMark {
  codes: string[];
  /** A mere number, without "việc" or "#" before it. */
  isBare?: boolean;
  /** Some number was named as a code and is not open. */
  isStranger: boolean;
  /** Selected by a word of quantity. */
  isSelection: boolean;
}

/** An agency as it will be stored. */
export interface AgencyMark {
  name: string;
  /** No list knows the name; it was taken for one by its place. */
  isGuess?: boolean;
}

/** All marks of a message; a token `D2` is `dates[2]`. */
export interface Marks {
  dates: DateMark[];
  spans: SpanMark[];
  hours: string[];
  percents: PercentMark[];
  documents: DocumentMark[];
  codes: CodeMark[];
  agencies: AgencyMark[];
  /** An hour that could be morning or afternoon was said. */
  hasDoubtfulHour: boolean;
}

/** No marks yet. */
export function noMarks(): Marks {
  return {
    dates: [],
    spans: [],
    hours: [],
    percents: [],
    documents: [],
    codes: [],
    agencies: [],
    hasDoubtfulHour: false,
  };
}

/** Adds to a list and returns the mark's token. */
export function put<T>(letter: string, list: T[], item: T): string {
  list.push(item);
  return `${letter}${list.length - 1}`;
}

/** The marks of one letter that stand in a clause, in order. */
export function marksIn<T>(clause: string, letter: string, list: readonly T[]): T[] {
  return [...clause.matchAll(new RegExp(`(?<![^ ])${letter}(\\d+)(?![^ ])`, 'g'))].flatMap((match) => {
    const item = list[Number(match[1])];
    return item === undefined ? [] : [item];
  });
}
