// How months, quarters, years and Tết are named as a term. Rules only; they are applied in date-words.ts.
import { addDays, mondayOf, type PlainDate, partsOf } from '../../core/dates.ts';
import { monthAfter, nextMonthNamed, partOfMonth, sure, vague } from './calendar-words.ts';
import type { DateMark } from './marks.ts';

/** A pattern over canonical words and how its match is read; undefined leaves the words as they are. */
export type Rule = [
  pattern: string,
  read: (match: RegExpExecArray, on: PlainDate, before: string, after: string) => DateMark | undefined,
];

/** Months and longer periods, most exact first. */
export const monthRules: Rule[] = [
  [
    '(?:ngay )?(dau|giua|cuoi|het|trong|noi trong) thang (?:sau|toi)',
    (m, on) => ofMonth(m[1], monthAfter(on, 1)),
  ],
  [
    '(?:ngay )?(dau|giua|cuoi|het|trong|noi trong) thang (\\d{1,2})(?: nam (\\d{4})|[/](\\d{4}))?',
    readNamedMonth,
  ],
  ['(?:ngay )?(dau|giua|cuoi|het|trong|noi trong) thang (\\d{1,2})[/.-](\\d{4})', readNamedMonth],
  ['(?:ngay )?(dau|giua|cuoi|het|trong|noi trong) thang(?: nay)?', readThisMonth],
  ['thang (?:sau|toi|ke tiep)', (_, on) => firstOf(monthAfter(on, 1))],
  [
    '(?:sang|qua) thang(?= (?:moi|em|minh|toi|benminh|don|se|lam|gui|nop|nhac|trien|thuc|hay)|$)',
    (_, on) => firstOf(monthAfter(on, 1)),
  ],
  [
    '(?:sang|qua) tuan(?= (?:moi|em|minh|toi|benminh|don|se|lam|gui|nop|nhac|trien|thuc|hay)|$)',
    (_, on) => vague(addDays(mondayOf(on), 7)),
  ],
  ['thang (\\d{1,2})(?:[/-](\\d{4})| nam (\\d{4}))?', (m, on) => firstOf(monthOf(m[1], m[2] ?? m[3], on))],
  [
    '(?:het|cuoi|trong) quy(?: (nay|sau|toi|iv|iii|ii|i|[1-4]))?(?:(?: ?/ ?| )(?:nam )?(\\d{4}|sau|toi))?',
    readQuarter,
  ],
  ['(?:quy) (?:iv|iii|ii|i|[1-4])(?:(?: ?/ ?| )(?:nam )?(?:\\d{4}|sau|toi))?', () => vague()],
  ['(?:ngay )?(?:het|cuoi|trong) nam(?: (?:nay|\\d{4}))?', (_, on) => sure(`${partsOf(on).year}-12-31`)],
  [
    'dau nam(?: (?:sau|toi|moi))?|sang nam|nam (?:sau|toi|moi)',
    (_, on) => vague(`${partsOf(on).year + 1}-01-01`),
  ],
  [
    '(?:truoc|ra|sau|qua|den|toi|gan|sang|het) tet(?: nguyen dan| duong lich| am lich| duong| tay| am| ta)?',
    () => vague(),
  ],
];

function ofMonth(part = '', at: { year: number; month: number }): DateMark {
  return sure(partOfMonth(part, at.year, at.month));
}

function monthOf(
  month: string | undefined,
  year: string | undefined,
  on: PlainDate,
): { year: number; month: number } {
  return year ? { year: Number(year), month: Number(month) } : nextMonthNamed(Number(month), on);
}

function readNamedMonth(match: RegExpExecArray, on: PlainDate): DateMark {
  const at = monthOf(match[2], match[3] ?? match[4], on);
  if (at.month < 1 || at.month > 12) return vague(undefined, 'impossible');
  const mark = ofMonth(match[1], at);
  const hasYear = (match[3] ?? match[4]) !== undefined;
  return at.year > partsOf(on).year && !hasYear
    ? { ...mark, last: partOfMonth(match[1] ?? '', partsOf(on).year, at.month) }
    : mark;
}

function readThisMonth(match: RegExpExecArray, on: PlainDate): DateMark {
  const date = partOfMonth(match[1] ?? '', partsOf(on).year, partsOf(on).month);
  if (date >= on) return sure(date);
  return { ...ofMonth(match[1], monthAfter(on, 1)), last: date };
}

function firstOf(at: { year: number; month: number }): DateMark {
  return at.month >= 1 && at.month <= 12
    ? vague(partOfMonth('dau', at.year, at.month))
    : vague(undefined, 'impossible');
}

function readQuarter(match: RegExpExecArray, on: PlainDate): DateMark {
  const now = partsOf(on);
  const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
  const current = Math.ceil(now.month / 3);
  const said = match[1] ?? 'nay';
  const isShift = /^(?:sau|toi)$/.test(said);
  const quarter = said === 'nay' ? current : isShift ? current + 1 : (roman[said] ?? Number(said));
  const over = quarter > 4 ? 1 : 0;
  const next =
    match[2] && /\d/.test(match[2])
      ? Number(match[2])
      : now.year + over + (match[2] || (!isShift && quarter < current) ? 1 : 0);
  return ofMonth('cuoi', { year: next, month: (quarter - 4 * over) * 3 });
}
