// The period a plan covers: from its section on time, else from its title. Never from the preamble.
import { plainDate } from '../../core/dates.ts';
import type { Period } from '../../core/due-rule.ts';

/** A period with the words it was read from. */
export type PrintedPeriod = Period & { text: string | null };

/** The period in a section on time (given first) or in the title; null when neither names one. */
export function periodOf(timeSection: string | null, title: string | null): PrintedPeriod | null {
  for (const text of [timeSection, title]) {
    const period = text === null ? undefined : periodIn(text);
    if (period !== undefined) return period;
  }
  return null;
}

const patterns: [RegExp, (match: string[]) => Period][] = [
  // A school year runs from September to August.
  [/năm học\s+(\d{4})\s*[-–]\s*(\d{4})/iu, ([, from, to]) => ({ from: `${from}-09-01`, to: `${to}-08-31` })],
  [/[Gg]iai đoạn\s*(?:năm\s*)?(\d{4})\s*[-–]\s*(\d{4})/u, ([, from, to]) => years(from, to)],
  [
    /(?:từ\s+)?năm\s+(\d{4})\s*(?:đến|[-–])\s*(?:hết\s+)?(?:năm\s+)?(\d{4})/iu,
    ([, from, to]) => years(from, to),
  ],
  [/quý\s+(I{1,3}|IV|[1-4])\s*(?:[/-]|năm)\s*(\d{4})/iu, ([, quarter, year]) => quarterOf(quarter, year)],
  [/tháng\s+(\d{1,2})\s*(?:[/-]|năm)\s*(\d{4})/iu, ([, month, year]) => monthOf(month, year)],
  [/đến\s+(?:hết\s+)?năm\s+(\d{4})(?!\s*và những năm)/iu, ([, to]) => ({ from: null, to: `${to}-12-31` })],
  [/(?<!đến )năm\s+(?:học\s+)?(\d{4})/iu, ([, year]) => years(year, year)],
];

function periodIn(printed: string): PrintedPeriod | undefined {
  // Days and names of other documents are masked: they say nothing of this plan.
  const text = printed
    .replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, (day) => '#'.repeat(day.length))
    .replace(/nhiệm kỳ\s*\d{4}\s*[-–]\s*\d{4}/giu, (term) => '#'.repeat(term.length));
  for (const [pattern, read] of patterns) {
    const match = text.match(pattern);
    if (match !== null) return { ...read([...match]), text: match[0] };
  }
  return undefined;
}

const years = (from: string | undefined, to: string | undefined): Period => ({
  from: from === undefined ? null : `${from}-01-01`,
  to: to === undefined ? null : `${to}-12-31`,
});

function quarterOf(quarter: string | undefined, year: string | undefined): Period {
  const index = Math.max(
    ['I', 'II', 'III', 'IV'].indexOf((quarter ?? '').toUpperCase()) + 1,
    Number(quarter) || 0,
  );
  const first = monthOf(String(index * 3 - 2), year);
  return { from: first.from, to: monthOf(String(index * 3), year).to };
}

function monthOf(month: string | undefined, year: string | undefined): Period {
  const [m, y] = [Number(month), Number(year)];
  const last = [31, 30, 29, 28].map((day) => plainDate(y, m, day)).find((day) => day !== undefined);
  return { from: plainDate(y, m, 1) ?? null, to: last ?? null };
}
