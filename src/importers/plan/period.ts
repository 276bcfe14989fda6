// The period a plan covers: from its section on time, else from its title. Never from the preamble.
import { addDays, isPlainDate, plainDate } from '../../core/dates.ts';
import type { Period } from '../../core/due/due-rule.ts';

/** A period with the words it was read from. */
export type PrintedPeriod = Period & { text: string | null };

/** The period in a section on time (given first) or in the title; null when neither names one. */
function periodOf(timeSection: string | null, title: string | null): PrintedPeriod | null {
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

/** A letter or a notice only writes about the time that its title names. */
const isLetter = (docType: string | null): boolean =>
  docType === null || /^(?:Công văn|Công điện|Thông báo|Kết luận)$/u.test(docType);

/**
 * The period of a document, and the time in which its days without a year lie: the period of a plan, but the year from
 * its day on for a letter, whose title may be about another year.
 */
export function periodsOf(
  timeSection: string | null,
  title: string | null,
  docType: string | null,
  issuedOn: string | null,
): { period: PrintedPeriod | null; within: PrintedPeriod | null } {
  const named = periodOf(timeSection, title);
  if (!isLetter(docType)) return { period: named, within: named };
  if (issuedOn === null || !isPlainDate(issuedOn)) return { period: null, within: named };
  const isOwn = named !== null && coversYears(named) && isWithin(named, issuedOn);
  return {
    period: isOwn ? named : null,
    within: { from: issuedOn, to: addDays(issuedOn, yearDays), text: null },
  };
}

const coversYears = ({ from, to }: Period): boolean =>
  from?.endsWith('-01-01') === true && to?.endsWith('-12-31') === true;

const isWithin = ({ from, to }: Period, day: string): boolean =>
  from !== null && to !== null && from <= day && day <= to;

const yearDays = 364;
