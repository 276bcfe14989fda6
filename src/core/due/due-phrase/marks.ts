// Single characters that stand for what was read (a day, a month, an hour), so that later patterns see
// "trước ngày ▮" whatever the day looked like. The values live in a table beside the text.
import type { PlainDate } from '../../dates.ts';

/** What one mark stands for; a year of null was not printed. */
export interface MarkValues {
  day: { date: PlainDate };
  /** A day and month without a year. */
  yearDay: { month: number; day: number };
  month: { year: number | null; month: number };
  quarter: { year: number | null; quarter: number };
  /** Weeks of a month, from one to another; -1 = its last seven days. */
  week: { year: number | null; month: number; first: number; last: number };
  year: { year: number };
  /** A stretch that is none of these, such as "6 tháng đầu năm 2026". */
  span: { from: PlainDate; to: PlainDate };
  hour: { time: string };
  /** A day that does not exist (31/11): everything around it is left unread. */
  bad: Record<never, never>;
}

/** The kinds of mark. */
export type MarkKind = keyof MarkValues;

// All kinds fit into the private-use area, which `prepare` clears of what was printed.
const rangeSize = 0x2c0;
const kinds: readonly MarkKind[] = [
  'day',
  'yearDay',
  'month',
  'quarter',
  'week',
  'year',
  'span',
  'hour',
  'bad',
];
const firstOf = (kind: MarkKind): number => 0xe000 + kinds.indexOf(kind) * rangeSize;

/** The inside of a regular-expression class that matches any mark of the given kinds. */
export function markClass(...of: MarkKind[]): string {
  return of
    .map((kind) => {
      const [first, last] = [firstOf(kind), firstOf(kind) + rangeSize - 1];
      return `\\u${first.toString(16)}-\\u${last.toString(16)}`;
    })
    .join('');
}

/** The kind of the mark that a character is, or undefined for an ordinary character. */
export function markKindOf(character: string): MarkKind | undefined {
  const index = Math.floor((character.charCodeAt(0) - 0xe000) / rangeSize);
  return character === '' ? undefined : kinds[index];
}

/** The table of one text. */
export interface Marks {
  /** Notes a value and returns the character that stands for it. */
  put<Kind extends MarkKind>(kind: Kind, value: MarkValues[Kind]): string;
  /** The value behind a character; undefined when the character is no mark of that kind. */
  get<Kind extends MarkKind>(kind: Kind, character: string): MarkValues[Kind] | undefined;
}

/** An empty table. When a kind is full, which no real text reaches, further values come out as `bad`. */
export function createMarks(): Marks {
  const values: { [Kind in MarkKind]: MarkValues[Kind][] } = {
    day: [],
    yearDay: [],
    month: [],
    quarter: [],
    week: [],
    year: [],
    span: [],
    hour: [],
    bad: [],
  };
  return {
    put(kind, value) {
      const list: unknown[] = values[kind];
      if (list.length >= rangeSize) return String.fromCharCode(firstOf('bad'));
      list.push(value);
      return String.fromCharCode(firstOf(kind) + list.length - 1);
    },
    get(kind, character) {
      return values[kind][character.charCodeAt(0) - firstOf(kind)];
    },
  };
}
