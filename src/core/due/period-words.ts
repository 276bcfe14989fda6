// Reads which period people mean: "tuần này", "tháng 11", "quý IV", "6 tháng đầu năm", "năm 2026". Pure; day and words come in.
import { withoutDiacritics } from '../agencies/agency-names/fold.ts';
import { addDays, addMonths, type PlainDate, partsOf, plainDate } from '../dates.ts';
import { ok, type Result, refused } from '../result.ts';
import { daysFromTo, type Period, partOfYear, weekNumbered, weekOf } from './period.ts';

/** The period of some words, null when they name none, and the words that are left: a plan or an agency. */
export interface PeriodRead {
  period: Period | null;
  rest: string;
}

type Read = (match: RegExpExecArray, today: PlainDate) => Period | undefined;

const year = '(?:(?:\\s*[/.-]\\s*|\\s+(?:nam\\s+)?|\\s*nam\\s+)(\\d{4}))?';
const steps: Record<string, number> = { nay: 0, truoc: -1, qua: -1, 'vua qua': -1, sau: 1, toi: 1 };
const step = '(nay|truoc|vua qua|qua|sau|toi)';
const romans = ['i', 'ii', 'iii', 'iv'];

const stepOf = (match: RegExpExecArray): number => steps[match[1] ?? 'nay'] ?? 0;
const yearOr = (text: string | undefined, today: PlainDate): number =>
  text === undefined ? partsOf(today).year : Number(text);

const monthOf = (date: PlainDate) => partOfYear('month', partsOf(date).year, partsOf(date).month);
const quarterOf = (date: PlainDate) =>
  partOfYear('quarter', partsOf(date).year, Math.ceil(partsOf(date).month / 3));
const halfNumber = (words: string | undefined, today: PlainDate): number => {
  if (words === undefined) return partsOf(today).month <= 6 ? 1 : 2;
  return words.startsWith('dau') ? 1 : 2;
};

function dayOf(day: string, month: string, typedYear: string | undefined, today: PlainDate) {
  return plainDate(yearOr(typedYear, today), Number(month), Number(day));
}

function readDays(m: RegExpExecArray, today: PlainDate): Period | undefined {
  const to = dayOf(m[4] ?? '', m[5] ?? '', m[6], today);
  const from = dayOf(m[1] ?? '', m[2] ?? '', m[3] ?? m[6], today);
  return from === undefined || to === undefined ? undefined : daysFromTo(from, to);
}

const day = '(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?';

/** The forms, most exact first; each must stand between spaces. */
const forms: [pattern: string, read: Read][] = [
  [`(?:tu\\s+)?(?:ngay\\s+)?${day}\\s*(?:den|-|toi)\\s*(?:ngay\\s+|het\\s+)*${day}`, readDays],
  [
    `(?:6|sau)\\s+thang(?:\\s+(dau(?:\\s+nam)?|cuoi(?:\\s+nam)?))?${year}`,
    (m, today) => partOfYear('half', yearOr(m[2], today), halfNumber(m[1], today)),
  ],
  [
    `(?:9|chin)\\s+thang(?:\\s+dau(?:\\s+nam)?)?${year}`,
    (m, today) => partOfYear('nine-months', yearOr(m[1], today)),
  ],
  [`tuan\\s+${step}`, (m, today) => weekOf(addDays(today, 7 * stepOf(m)))],
  [`tuan\\s*(\\d{1,2})${year}`, (m, today) => weekNumbered(yearOr(m[2], today), Number(m[1]))],
  [`thang\\s+${step}`, (m, today) => monthOf(addMonths(today, stepOf(m)))],
  [`(?:thang\\s*|t)(\\d{1,2})${year}`, (m, today) => partOfYear('month', yearOr(m[2], today), Number(m[1]))],
  [`quy\\s+${step}`, (m, today) => quarterOf(addMonths(today, 3 * stepOf(m)))],
  [
    `(?:quy\\s*|q)(iv|iii|ii|i|\\d{1,2})${year}`,
    (m, today) => partOfYear('quarter', yearOr(m[2], today), romans.indexOf(m[1] ?? '') + 1 || Number(m[1])),
  ],
  [`(?:ca\\s+)?nam\\s+${step}`, (m, today) => partOfYear('year', partsOf(today).year + stepOf(m))],
  ['(?:ca\\s+)?nam\\s*(\\d{4})', (m) => partOfYear('year', Number(m[1]))],
  ['tuan', (_, today) => weekOf(today)],
  ['thang', (_, today) => monthOf(today)],
  ['quy', (_, today) => quarterOf(today)],
  ['(?:ca\\s+)?nam', (_, today) => partOfYear('year', partsOf(today).year)],
];

const patterns = forms.map(([pattern, read]): [RegExp, Read] => [
  new RegExp(`(?<=^|\\s)${pattern}(?=$|\\s|[,;])`),
  read,
]);

const monthNames = [
  'mot',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];
const monthInWords = new RegExp(
  `(?<=(?:^|\\s)thang )(?:gieng|chap|${monthNames.toReversed().join('|')})(?=$|\\s(?!\\d))`,
);

/** Folded words with their numbers and years in digits: "quy 3 nam ngoai", "thang muoi mot", "nua dau nam". */
function inDigits(text: string, today: PlainDate): string {
  const numbered = (name: string): string => {
    if (name === 'gieng') return '1';
    return name === 'chap' ? '12' : String(monthNames.indexOf(name) + 1);
  };
  return text
    .replace(/(?<=^|\s)nua (?=dau|cuoi)/, '6 thang ')
    .replace(monthInWords, numbered)
    .replace(
      /(?<=^|\s)nam (nay|ngoai|truoc|sau|toi)(?=$|\s|[,;])/,
      (_, word: string) => `nam ${partsOf(today).year + (word === 'ngoai' ? -1 : (steps[word] ?? 0))}`,
    );
}

/**
 * The first period that the words name, diacritics or not, and the rest of the words, folded. Refuses a period that
 * does not exist ("tháng 13"). "nam" and "quy" alone within more words belong to a name: "Quỹ Đầu tư", "Việt Nam".
 */
export function readPeriod(words: string, today: PlainDate): Result<PeriodRead, 'unknown-period'> {
  const text = inDigits(withoutDiacritics(words).replace(/\s+/g, ' ').trim(), today);
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    if (/^(?:quy|nam)$/.test(match[0]) && match[0] !== text) continue;
    const period = read(match, today);
    if (period === undefined) return refused('unknown-period');
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const left = rest.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:]+$/g, '');
    // What is left of "tháng mười ba" or "quý 4 5" is a period that was not understood, not a name.
    if (/^\d{1,4}$/.test(left)) return refused('unknown-period');
    return ok({ period, rest: left });
  }
  return ok({ period: null, rest: text });
}
