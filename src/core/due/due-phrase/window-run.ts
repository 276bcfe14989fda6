// A run of time words: units (month, quarter, year), how they hang together, and what follows ("và thường xuyên").
// Reads from a place to the first word that is none of them; what the run means is for windows.ts.
import { daysInMonth, type PlainDate, partsOf, plainDate } from '../../dates.ts';
import type { DueRule } from '../due-rule.ts';
import type { Marks, MarkValues } from './marks.ts';

/** A first and a last day. */
export interface Span {
  from: PlainDate;
  to: PlainDate;
}

/** A unit whose year may still be missing; `rank` orders units within a year. */
export interface Unit {
  year: number | null;
  rank: number;
  spanIn(year: number): Span | undefined;
}

/** What a run of time words is made of, up to the first word that is none. */
export interface Run {
  units: Unit[];
  /** How each unit hangs on the one before; the first: 'from', 'until', 'before' or 'plain'. */
  links: ('plain' | 'from' | 'until' | 'before' | 'list' | 'range')[];
  isOpen: boolean;
  also: DueRule[];
  end: number;
}

/** First day of one month to the last day of another, in one year. */
export const months = (year: number, first: number, last: number): Span | undefined => {
  const from = plainDate(year, first, 1);
  const to = plainDate(year, last, daysInMonth(year, last));
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** Weeks of a month, the first from the 1st to the 7th; undefined when the month has no such week. */
function weeks(year: number, { month, first, last }: MarkValues['week']): Span | undefined {
  const length = daysInMonth(year, month);
  const fromDay = first < 0 ? length - 6 : first * 7 - 6;
  const toDay = last < 0 ? length : Math.min(last * 7, length);
  const [from, to] = [plainDate(year, month, fromDay), plainDate(year, month, toDay)];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function unitAt(character: string, marks: Marks): Unit | undefined {
  const month = marks.get('month', character);
  if (month)
    return { year: month.year, rank: month.month, spanIn: (year) => months(year, month.month, month.month) };
  const quarter = marks.get('quarter', character);
  if (quarter) {
    const last = quarter.quarter * 3;
    return { year: quarter.year, rank: last, spanIn: (year) => months(year, last - 2, last) };
  }
  const week = marks.get('week', character);
  if (week) return { year: week.year, rank: week.month, spanIn: (year) => weeks(year, week) };
  const year = marks.get('year', character);
  if (year) return { year: year.year, rank: 0, spanIn: (of) => months(of, 1, 12) };
  const fixed = marks.get('span', character);
  if (fixed) return { year: partsOf(fixed.from).year, rank: 0, spanIn: () => fixed };
  const day = marks.get('day', character);
  return (
    day && {
      year: partsOf(day.date).year,
      rank: partsOf(day.date).month,
      spanIn: () => ({ from: day.date, to: day.date }),
    }
  );
}

const skipped =
  /(?:thoi (?:gian|han|diem)|thuc hien|hoan thanh|trien khai|xong|du kien|trong|suot|vao|ngay|thang|quy|nam|la|giai doan|nhiem ky|bat dau|tien do|khoang|cac|ca|nay)(?![a-z])|[ :.()]|¤+/y;
const openEnd =
  /(?:(?:va|,) )?(?:thuong xuyen )?(?:(?:trong|cho) )?(?:(?:nhung|cac) nam (?:tiep theo|sau|ke tiep|tiep)(?: do)?|tiep theo|nam tiep theo|tro di|tro ve sau)(?![a-z])/y;
const always = /(?:va|,|;) ?(?:[a-z]+,? ){0,5}?thuong xuyen(?: hang nam|,? lien tuc)?(?![a-z])/y;
const yearly = /(?:va|,|;) ?(?:[a-z]+,? ){0,5}?(?:hang|moi) nam(?![a-z])/y;
const from = /(?:ke )?tu(?! nay)(?![a-z])/y;
const fromNow = /tu nay/y;
const until = /(?:-|den|toi|cho den)(?! nay)(?![a-z])/y;
const het = /het(?![a-z])/y;
const list = /,|;|va(?![a-z])|&|\+/y;
const beforeEnd = /truoc khi (?:het|ket thuc)(?![a-z])/y;
const before = /truoc(?![a-z])/y;

/** What stands at a place of the run so far, and what it does to the next unit's link or to the run. */
interface Step {
  pattern: RegExp;
  /** Only before the first unit, only after it, or anywhere. */
  when: 'first' | 'later' | 'any';
  link?: Run['links'][number];
  apply?(run: Run): void;
}

const steps: readonly Step[] = [
  {
    pattern: openEnd,
    when: 'later',
    apply: (run) => {
      run.isOpen = true;
    },
  },
  {
    pattern: always,
    when: 'later',
    apply: (run) => {
      run.also.push({ kind: 'continuous' });
    },
  },
  {
    pattern: yearly,
    when: 'later',
    apply: (run) => {
      run.also.push({ kind: 'yearly', month: null, day: null });
    },
  },
  { pattern: fromNow, when: 'first' },
  { pattern: from, when: 'first', link: 'from' },
  { pattern: from, when: 'later', link: 'list' },
  { pattern: until, when: 'first', link: 'until' },
  { pattern: until, when: 'later', link: 'range' },
  { pattern: beforeEnd, when: 'first', link: 'until' },
  { pattern: before, when: 'first', link: 'before' },
  { pattern: list, when: 'later', link: 'list' },
  { pattern: het, when: 'any' },
  { pattern: skipped, when: 'any' },
];

/** Reads units, links and fillers from a place on; stops at the first thing that is none of them. */
export function runFrom(text: string, start: number, marks: Marks): Run {
  const run: Run = { units: [], links: [], isOpen: false, also: [], end: start };
  let link: Run['links'][number] = 'plain';
  let at = start;
  while (at < text.length) {
    const unit = unitAt(text.charAt(at), marks);
    const phase = run.units.length === 0 ? 'first' : 'later';
    if (unit !== undefined) {
      run.units.push(unit);
      run.links.push(phase === 'later' && link === 'plain' ? 'list' : link);
      link = 'plain';
      at++;
      run.end = at;
      continue;
    }
    const step = steps.find(({ pattern, when }) => {
      pattern.lastIndex = at;
      return (when === 'any' || when === phase) && pattern.test(text);
    });
    if (step === undefined) break;
    at = step.pattern.lastIndex;
    link = step.link ?? link;
    step.apply?.(run);
    if (step.apply) run.end = at;
  }
  if (at >= text.length) run.end = at;
  return run;
}
