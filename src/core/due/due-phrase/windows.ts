// Stretches of time: months, quarters, years, their lists and ranges ("Quý III, IV/2026, 2027", "2025 và những năm
// tiếp theo"). In a sentence they count only behind "trong", "xong", "hoàn thành"; elsewhere a year is just a name.
import { addDays, partsOf } from '../../dates.ts';
import type { DueRule, Period } from '../due-rule.ts';
import { type Marks, markClass, markKindOf } from './marks.ts';
import { months, type Run, runFrom, type Span, type Unit } from './window-run.ts';

/** The year of each unit: printed, or that of the unit after it, or that of a plan for one year. */
function yearsOf(units: readonly Unit[], planPeriod: Period | null): (number | null)[] {
  const years: (number | null)[] = units.map((unit) => unit.year);
  for (let at = years.length - 1; at >= 0; at--) {
    const [unit, next] = [units[at], units[at + 1]];
    const turn = unit !== undefined && next !== undefined && next.rank > 0 && unit.rank > next.rank ? 1 : 0;
    const nextYear = years[at + 1] ?? null;
    years[at] ??=
      nextYear === null ? (unit === undefined ? null : yearInPeriod(unit, planPeriod)) : nextYear - turn;
  }
  return years;
}

/** The spans of a run, neighbours and ranges joined; undefined when a year is not certain or the order is odd. */
function spansOf(run: Run, planPeriod: Period | null): Span[] | undefined {
  const years = yearsOf(run.units, planPeriod);
  const spans: Span[] = [];
  for (const [at, unit] of run.units.entries()) {
    const year = years[at] ?? null;
    const span = year === null ? undefined : unit.spanIn(year);
    if (span === undefined) return undefined;
    const last = spans.at(-1);
    const isRange = run.links[at] === 'range';
    const isLate = last === undefined || (span.from > last.from && (isRange || span.from > last.to));
    if (!isLate) return undefined;
    if (last !== undefined && (isRange || addDays(last.to, 1) === span.from)) last.to = span.to;
    else spans.push({ ...span });
  }
  return spans;
}

/** The year of a plan for one year, or the one year in which a unit lies inside a longer plan's period. */
function yearInPeriod(unit: Unit, period: Period | null): number | null {
  const { from, to } = period ?? { from: null, to: null };
  if (from === null || to === null) return null;
  const years = [partsOf(from).year, partsOf(to).year];
  if (years[0] === years[1]) return years[0] ?? null;
  const found = range(years[0] ?? 0, years[1] ?? 0).filter((year) => {
    const span = unit.spanIn(year);
    return span !== undefined && span.from >= from && span.to <= to;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(Math.max(to - from + 1, 0), 50) }, (_, at) => from + at);

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

const anyUnit = markClass('month', 'quarter', 'week', 'year', 'span');
const trigger = new RegExp(
  `(?<![a-z])(?:hoan thanh(?: xong)?(?: trong| truoc)?|xong(?: trong)?|trong|(?<=ket )vao|thoi gian(?: [a-z]+){0,3} ?:)(?: (?:thang|quy|nam|giai doan))? ?(?=[${anyUnit}])`,
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
  return statedWindows(plain, marks, planPeriod);
}

/** Windows inside a sentence: the first, or each of several steps ("sơ kết vào năm 2023, tổng kết vào năm 2025"). */
function statedWindows(plain: string, marks: Marks, planPeriod: Period | null): DueRule[] | undefined {
  const steps: DueRule[] = [];
  for (const match of plain.matchAll(trigger)) {
    const run = runFrom(plain, match.index, marks);
    const rest = plain.slice(run.end);
    const isStep = /(?:so|tong) ket $/.test(plain.slice(0, match.index));
    const isDone = isStep || /xong|hoan thanh|thoi gian/.test(match[0]);
    // "… trong năm 2020." at the end of a sentence is what it is about; a month or quarter is a time.
    if (!isDone && run.units.some((unit) => unit.rank === 0)) continue;
    if (run.units.length === 0 || !(/^ ?[.;)]|^ ?$/.test(rest) || (isDone && /^ ?,/.test(rest)))) continue;
    const rules = rulesOf(run, planPeriod);
    if (rules === undefined || !isStep) return steps.length > 0 ? steps : rules;
    steps.push(...rules);
  }
  return steps.length > 0 ? steps : submittedIn(plain, marks, planPeriod);
}

const submitting =
  /^(?:trinh|ban hanh|thong qua|phe duyet|cong bo|khai mac|khoi cong|ban giao|nghiem thu|ra mat|khanh thanh)(?! \d)[^;.,]*? (?:trong |vao |truoc )?$/;

/** "Trình Chính phủ tháng 11/2023": a step and its month or quarter make up the whole text. */
function submittedIn(plain: string, marks: Marks, planPeriod: Period | null): DueRule[] | undefined {
  const at = plain.search(new RegExp(`(?:trong |vao |truoc )?[${markClass('month', 'quarter', 'week')}]`));
  if (at < 0 || plain.length > stepLengthMax || !submitting.test(plain.slice(0, at))) return undefined;
  const run = runFrom(plain, at, marks);
  return run.end >= plain.replace(/[ .;]+$/, '').length ? rulesOf(run, planPeriod) : undefined;
}

const stepLengthMax = 70;

/** True when a day and a longer unit stand in one range ("từ tháng 12/2025 đến ngày 31/3/2026"): a window, no day. */
export function mixesDaysAndUnits(text: string): boolean {
  const kinds = new RegExp(
    `([${anyUnit}${markClass('day')}]) ?(?:-|den|toi)(?: het)?(?: ngay)? ?([${anyUnit}${markClass('day')}])`,
  ).exec(text);
  if (kinds === null) return false;
  const [one, other] = [markKindOf(kinds[1] ?? ''), markKindOf(kinds[2] ?? '')];
  return one !== other && (one === 'day' || other === 'day');
}
