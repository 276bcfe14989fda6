// Stretches of time: months, quarters, years, their lists and ranges ("Quý III, IV/2026, 2027", "2025 và những năm
// tiếp theo"). In a sentence they count only behind "trong", "xong", "hoàn thành"; elsewhere a year is just a name.
import { addDays, daysInMonth, type PlainDate, partsOf, plainDate } from '../dates.ts';
import type { DueRule, Period } from '../due-rule.ts';
import { type Marks, markClass, markKindOf } from './marks.ts';

interface Span {
  from: PlainDate;
  to: PlainDate;
}

/** A unit whose year may still be missing; `rank` orders units within a year. */
interface Unit {
  year: number | null;
  rank: number;
  spanIn(year: number): Span | undefined;
}

/** What a run of time words is made of, up to the first word that is none. */
interface Run {
  units: Unit[];
  /** How each unit hangs on the one before; the first: 'from', 'until', 'before' or 'plain'. */
  links: ('plain' | 'from' | 'until' | 'before' | 'list' | 'range')[];
  isOpen: boolean;
  also: DueRule[];
  end: number;
}

const months = (year: number, first: number, last: number): Span | undefined => {
  const from = plainDate(year, first, 1);
  const to = plainDate(year, last, daysInMonth(year, last));
  return from === undefined || to === undefined ? undefined : { from, to };
};

function unitAt(character: string, marks: Marks): Unit | undefined {
  const month = marks.get('month', character);
  if (month)
    return { year: month.year, rank: month.month, spanIn: (year) => months(year, month.month, month.month) };
  const quarter = marks.get('quarter', character);
  if (quarter) {
    const last = quarter.quarter * 3;
    return { year: quarter.year, rank: last, spanIn: (year) => months(year, last - 2, last) };
  }
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
  /(?:thoi (?:gian|han|diem)|thuc hien|hoan thanh|trien khai|xong|du kien|trong|vao|ngay|thang|quy|nam|la|giai doan|nhiem ky|bat dau|tien do|khoang|cac|ca|nay)(?![a-z])|[ :.()]|¤+/y;
const openEnd =
  /(?:(?:va|,) )?(?:thuong xuyen )?(?:(?:trong|cho) )?(?:(?:nhung|cac) nam (?:tiep theo|sau|ke tiep|tiep)(?: do)?|tiep theo|nam tiep theo|tro di|tro ve sau)(?![a-z])/y;
const always = /(?:va|,|;) ?(?:[a-z]+,? ){0,5}?thuong xuyen(?: hang nam|,? lien tuc)?(?![a-z])/y;
const yearly = /(?:va|,|;) ?(?:[a-z]+,? ){0,5}?(?:hang|moi) nam(?![a-z])/y;
const from = /(?:ke )?tu(?! nay)(?![a-z])/y;
const fromNow = /tu nay/y;
const until = /(?:-|den|toi|cho den)(?! nay)(?![a-z])/y;
const het = /het(?![a-z])/y;
const list = /,|;|va(?![a-z])|&|\+/y;
const before = /truoc(?![a-z])/y;

/** Reads units, links and fillers from a place on; stops at the first thing that is none of them. */
function runFrom(text: string, start: number, marks: Marks): Run {
  const run: Run = { units: [], links: [], isOpen: false, also: [], end: start };
  let link: Run['links'][number] = 'plain';
  let at = start;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at += match[0].length;
    return match !== null;
  };
  while (at < text.length) {
    const unit = unitAt(text.charAt(at), marks);
    const isFirst = run.units.length === 0;
    if (unit !== undefined) {
      run.units.push(unit);
      run.links.push(isFirst || link === 'range' || link === 'list' ? link : 'list');
      at++;
      link = 'plain';
      run.end = at;
    } else if (!isFirst && eat(openEnd)) run.isOpen = true;
    else if (!isFirst && eat(always)) run.also.push({ kind: 'continuous' });
    else if (!isFirst && eat(yearly)) run.also.push({ kind: 'yearly', month: null, day: null });
    else if (eat(fromNow)) link = 'until';
    else if (eat(from)) link = isFirst ? 'from' : 'list';
    else if (eat(until)) link = isFirst ? 'until' : 'range';
    else if (isFirst && eat(before)) link = 'before';
    else if (!isFirst && eat(list)) link = 'list';
    else if (!eat(het) && !eat(skipped)) break;
    if (run.units.length > 0 && (run.isOpen || run.also.length > 0)) run.end = at;
  }
  if (at >= text.length) run.end = at;
  return run;
}

/** The spans of a run, years filled in from the unit after or from a plan of one year; undefined = not certain. */
function spansOf(run: Run, planPeriod: Period | null): Span[] | undefined {
  const planYear = oneYearOf(planPeriod);
  const years: (number | null)[] = run.units.map((unit) => unit.year);
  for (let at = years.length - 1; at >= 0; at--) {
    const next = run.units[at + 1];
    const turn = next !== undefined && (run.units[at]?.rank ?? 0) > next.rank && next.rank > 0 ? 1 : 0;
    const nextYear = years[at + 1];
    years[at] ??= nextYear === undefined || nextYear === null ? planYear : nextYear - turn;
  }
  const spans: Span[] = [];
  for (const [at, unit] of run.units.entries()) {
    const year = years[at];
    const span = year === null || year === undefined ? undefined : unit.spanIn(year);
    const last = spans.at(-1);
    if (span === undefined) return undefined;
    if (last === undefined) spans.push(span);
    else if (span.from <= last.from || (run.links[at] === 'list' && span.from <= last.to)) return undefined;
    else if (run.links[at] === 'range' || addDays(last.to, 1) === span.from) last.to = span.to;
    else spans.push({ ...span });
    if (at === 0) spans[0] = { ...span };
  }
  return spans;
}

/** The year of a plan that lies within one calendar year. */
function oneYearOf(period: Period | null): number | null {
  if (period?.from == null || period.to === null) return null;
  const year = partsOf(period.from).year;
  return partsOf(period.to).year === year ? year : null;
}

function rulesOf(run: Run, planPeriod: Period | null): DueRule[] | undefined {
  const spans = spansOf(run, planPeriod);
  const [first, ...others] = spans ?? [];
  const last = others.at(-1) ?? first;
  if (spans === undefined || first === undefined || last === undefined) return undefined;
  const [link] = run.links;
  if (link === 'before')
    return others.length > 0 ? undefined : [{ kind: 'window', from: null, to: addDays(first.from, -1) }];
  if (link === 'until') return [{ kind: 'window', from: null, to: last.to }, ...run.also];
  if (run.isOpen || (link === 'from' && !run.links.includes('range'))) {
    return [{ kind: 'window', from: first.from, to: null }, ...run.also];
  }
  return [...spans.map((span): DueRule => ({ kind: 'window', ...span })), ...run.also];
}

/** "6 tháng đầu năm", "cả năm", "trong năm" of a plan for one year. */
function planPart(text: string, planPeriod: Period | null): DueRule[] | undefined {
  const year = oneYearOf(planPeriod);
  if (year === null) return undefined;
  const part = /^(?:trong )?(?:(?:0?6|sau) thang (dau|cuoi) nam|0?9 thang dau nam|(ca|trong) nam)$/.exec(
    text,
  );
  if (part === null) return undefined;
  const [first, last] = part[2]
    ? [1, 12]
    : part[1] === 'cuoi'
      ? [7, 12]
      : part[1] === 'dau'
        ? [1, 6]
        : [1, 9];
  const span = months(year, first, last);
  return span && [{ kind: 'window', ...span }];
}

const anyUnit = markClass('month', 'quarter', 'year', 'span');
const trigger = new RegExp(
  `(?<![a-z])(?:hoan thanh(?: xong)?(?: trong| truoc)?|xong(?: trong)?|trong|thoi gian(?: [a-z]+){0,3} ?:)(?: (?:thang|quy|nam|giai doan))? ?(?=[${anyUnit}])`,
  'g',
);
const opening = new RegExp(`^(?:trong|den|den het|tu|ke tu) (?=[^,;.]{0,12}[${anyUnit}])`);

/** The windows of a marked text; undefined when it holds none, or none that is certain. */
export function readWindows(text: string, marks: Marks, planPeriod: Period | null): DueRule[] | undefined {
  const plain = text
    .replace(new RegExp(`\\([^)${anyUnit}${markClass('day', 'yearDay')}]*\\)`, 'g'), ' ')
    .trim();
  const cell = runFrom(plain.replace(/[ .;,]+$/, ''), 0, marks);
  if (cell.units.length > 0 && cell.end >= plain.replace(/[ .;,]+$/, '').length)
    return rulesOf(cell, planPeriod);
  const part = planPart(plain.replace(/[ .;,]+$/, ''), planPeriod);
  if (part !== undefined) return part;

  if (opening.test(plain) && cell.units.length > 0 && /^ ?,/.test(plain.slice(cell.end)))
    return rulesOf(cell, planPeriod);
  for (const match of plain.matchAll(trigger)) {
    const run = runFrom(plain, match.index, marks);
    const rest = plain.slice(run.end);
    const isDone = /xong|hoan thanh|thoi gian/.test(match[0]);
    if (run.units.length > 0 && (/^ ?[.;)]|^ ?$/.test(rest) || (isDone && /^ ?,/.test(rest))))
      return rulesOf(run, planPeriod);
  }
  return undefined;
}

/** True when a day and a longer unit stand in one range ("từ tháng 12/2025 đến ngày 31/3/2026"): a window, no day. */
export function mixesDaysAndUnits(text: string): boolean {
  const kinds = new RegExp(
    `([${anyUnit}${markClass('day')}]) ?(?:-|den|toi)(?: het)?(?: ngay)? ?([${anyUnit}${markClass('day')}])`,
  ).exec(text);
  if (kinds === null) return false;
  const [one, other] = [markKindOf(kinds[1] ?? ''), markKindOf(kinds[2] ?? '')];
  return one !== other && (one === 'day' || other === 'day');
}
