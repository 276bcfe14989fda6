// Finds the days, spans and hours in canonical tokens and puts marks in their place.
import { addDays, mondayOf, type PlainDate } from '../../core/dates.ts';
import { dayMonth, dayOfMonth, sure, vague, weekday } from './calendar-words.ts';
import { type DateMark, type Marks, put } from './marks.ts';
import { monthRules, type Rule } from './month-words.ts';
import { mask, type Token, words } from './tokens.ts';

const partOfDay =
  '(?:sang|trua|chieu|toi|buoitoi|dem|som|cuoi gio|dau gio|cuoi gio chieu|dau gio chieu|dau gio sang)';
const weekdayName = '(?:thu ?([2-7])|t([2-7])|(chu nhat|chunhat))';

const written: Rule[] = [
  // "từ 23 đến 27/11": the month is said once.
  [
    '(?<=(?:^| )tu (?:ngay )?)(\\d{1,2})(?= (?:den|toi|-) (?:(?:het|ngay) )*\\d{1,2}[/.-]\\d)',
    (m, on, _before, after) =>
      dayMonth(Number(m[1]), Number(/[/.-](\d{1,2})/.exec(after)?.[1]), undefined, on),
  ],
  [
    '(?<=(?:^| )tu (?:ngay )?)(\\d{1,2})-(?=\\d{1,2}/\\d)',
    (m, on, _before, after) => dayMonth(Number(m[1]), Number(/\/(\d{1,2})/.exec(after)?.[1]), undefined, on),
  ],
  [
    '(?:(?:ngay|hom|mung) )*(\\d{1,2}) (?:thang|thg|t) (\\d{1,2})(?: (?:nam|/) (\\d{4}))?',
    (m, on) => dayMonth(Number(m[1]), Number(m[2]), year(m[3]), on),
  ],
  [
    '(?:(?:ngay|hom|mung) )*(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?(?: nam (\\d{4})| nay)?',
    readFigures,
  ],
  [
    '(?:(?:ngay|hom|mung) )*(\\d{1,2}) / (\\d{1,2})(?: / (\\d{4}))?',
    (m, on) => dayMonth(Number(m[1]), Number(m[2]), year(m[3]), on),
  ],
];

const weeks: Rule[] = [
  [`(?:ngay )?${weekdayName} (?:cua )?tuan (?:sau|toi)(?: nua)?`, (m, on) => weekday(dayNumber(m), on, 1)],
  [`(?:ngay )?${weekdayName} (?:tuan )?(?:truoc|vua roi|roi|vua qua)`, readPastWeekday],
  [`(?:ngay )?${weekdayName} tuan nay`, (m, on) => weekday(dayNumber(m), on, 0)],
  [`(?:ngay )?${weekdayName} (?:toi|sau|toi day|ke tiep|sap toi)`, readComingWeekday],
  [
    `(?:ngay |hom |sang |chieu |buoitoi )*${weekdayName}(?: nay)?`,
    (m, on) => ({ ...weekday(dayNumber(m), on), ...(m[0].includes('hom ') ? { leansPast: true } : {}) }),
  ],
  ['dau tuan nay', (_, on) => sure(mondayOf(on))],
  ['dau tuan(?: (?:sau|toi))?', (_, on) => sure(addDays(mondayOf(on), 7))],
  ['giua tuan(?: (?:sau|toi))?', (_, on) => sure(addDays(mondayOf(on), 9))],
  ['(?:cuoi|het|trong|noi trong|ngay trong) tuan(?: (?:nay|sau|toi))?', () => vague(undefined, 'two')],
  ['tuan (?:sau|toi|ke tiep)', (_, on) => vague(addDays(mondayOf(on), 7))],
  ['tuan nay', () => vague(undefined, 'two')],
];

// "thứ Hai 30/11", "thứ 2 tuần sau nữa, tức 30/11": the written day says which one.
const weekdayOfDay = `(?:ngay )?${weekdayName}(?: tuan (?:sau|toi|nay)(?: nua)?)?(?: ,)?(?: (?:ngay|tuc|tuc la|la))* (D\\d+)`;

const near: Rule[] = [
  [
    '(?:(?:dau|giua|cuoi|trong) )?(?:thang|tuan|quy) (?:truoc|vua roi|vua qua|roi)|nam ngoai|(?:may|vai) (?:hom|ngay) (?:truoc|nay)|hom (?:truoc|no|roi|bua)|(?:ngay|hom) truoc',
    // "2 tuần rồi" is how long, not when.
    (_, __, before) => (/\d $/.test(before) ? undefined : { ...vague(), isPast: true }),
  ],
  [
    '(?:tu )?sang nay|sang (?:hom )?nay|(?:tu )?(?:hoi~|hoi|luc) (?:sang|nay)(?: nay)?|vua nay',
    (_, on) => ({ ...sure(on), isMorning: true }),
  ],
  [
    `(?:${partOfDay} )?(?:ngay )?(?:ngay kia|ngaymot|hom kia nua|ngay mot|hom mot)`,
    (m, on) => sure(addDays(on, m[0].includes('hom kia') ? 2 : 2)),
  ],
  [`(?:${partOfDay} )?hom kia`, (_, on) => sure(addDays(on, -2), true)],
  [
    `(?:${partOfDay} )?(?:hom|ngay) qua|(?:chieu|buoitoi|sang|trua|dem) qua`,
    (_, on) => sure(addDays(on, -1), true),
  ],
  [`(?:(?:${partOfDay}) )?(?:ngay |hom )?mai(?: ${partOfDay})?`, readTomorrow],
  [
    `(?:${partOfDay} )?(?:trong )?(?:hom nay|ngay hom nay|ngay nay)|${partOfDay} nay|(?:cuoi|trong) (?:ngay|buoi)(?: hom)?(?: nay)?|cuoi gio(?: chieu)?(?: nay)?|dau gio chieu(?: nay)?`,
    (_, on) => sure(on),
  ],
  [
    '(?:vai|1 vai|mot vai|it) (?:ngay|hom|bua|tuan|thang)(?: (?:nua|toi))?|may (?:ngay|hom|bua|tuan|thang) (?:nua|toi)|(?:lat|ti|chut|1 lat|mot lat|1 chut|mot chut|1 ti|xiu|mot xiu|1 xiu|lat hoi)(?: nua| sau)|(?:lat|ti|chut|xiu)(?= (?:nhac|goi|hoi|nhan|alo)(?: |$))|thoi gian (?:toi|sau|nua)|(?:\\d+|nua|1|mot) (?:p|phut|tieng|gio|h)(?: nua| sau)',
    () => vague(),
  ],
  [
    '(?:sau )?(\\d{1,2}) (?:ngay|hom|bua)(?: hom)? nua|sau (\\d{1,2}) (?:ngay|hom)(?! lam)',
    (m, on, _before, after) => (isHowLong(m[0], after) ? undefined : sure(addDays(on, Number(m[1] ?? m[2])))),
  ],
  [
    '(?:sau )?(\\d|mot) tuan nua|sau (\\d) tuan',
    (m, on, _before, after) =>
      isHowLong(m[0], after) ? undefined : sure(addDays(on, 7 * count(m[1] ?? m[2]))),
  ],
];

const bare: Rule[] = [
  // A lunar month is no day that the calendar of deadlines knows.
  ['(?:(?:ngay|mung|hom) )*\\d{1,2} thang (?:chap|gieng|am(?: lich)?)', () => vague()],
  [
    '(?:ngay|hom|mung|ngay mung) (\\d{1,2})',
    (m, on, _, after) =>
      /^ (?:cong|lam|sau|nua|\/|xa|viec)/.test(after) ? undefined : dayOfMonth(Number(m[1]), on),
  ],
  [
    '(?:chieu|buoitoi|trua|sang)(?= (?:nhac|em|e|minh|gui|nop|hoi|bao|chi|anh|toi|xong|se|lam|D\\d))',
    (_, on, __, after) => (/^ D\d/.test(after) ? undefined : sure(on)),
  ],
];

/** Replaces spans, hours and days by marks. */
export function markDates(tokens: readonly Token[], marks: Marks, on: PlainDate): Token[] {
  const apply = (start: readonly Token[], rules: readonly Rule[]): Token[] =>
    rules.reduce<Token[]>(
      (now, [pattern, read]) =>
        mask(now, words(pattern), (match, _source, before, after) => {
          const mark = read(match, on, before, after);
          const isLate = /chieu|buoitoi|toi (?:mai|nay)/.test(match[0]);
          return mark && put('D', marks.dates, isLate ? { ...mark, isLate } : mark);
        }),
      [...start],
    );
  const dated = mask(apply(tokens, written), words(weekdayOfDay), (match) => match[4]);
  return apply(dated, [...weeks, ...monthRules, ...near, ...bare]);
}

// "sau 3 tuần vật vã đã xong": how long it took.
function isHowLong(said: string, after: string): boolean {
  return (
    /^sau (?!.* nua)/.test(said) &&
    /^(?: (?!se|em|minh|toi|moi)[a-z~]+){0,4} (?:da|cung xong|roi)(?= |$)/.test(after)
  );
}

function year(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function count(text: string | undefined): number {
  return text === 'mot' ? 1 : Number(text);
}

function dayNumber(match: RegExpExecArray): number {
  return match[3] ? 7 : Number(match[1] ?? match[2]) - 1;
}

function readFigures(match: RegExpExecArray, on: PlainDate, before: string): DateMark | undefined {
  const [day, month] = [Number(match[1]), Number(match[2])];
  const isNamed = /^(?:ngay|hom|mung)/.test(match[0]) || match[3] !== undefined;
  // 12-15 and 12.15 are no dates unless called so; 31/11 and 30/2 are meant as dates.
  if (month < 1 || month > 12 || day < 1 || day > 31)
    return isNamed || /(?:den|toi|sang) $/.test(before) ? vague(undefined, 'impossible') : undefined;
  if (!isNamed && match[0].includes('-') && /(?:viec|nhiem vu|muc|#|cv) $/.test(before)) return undefined;
  return dayMonth(day, month, year(match[3] ?? match[4]), on);
}

function readPastWeekday(match: RegExpExecArray, on: PlainDate): DateMark | undefined {
  if (/ roi$/.test(match[0]) && !/(?:tuan|vua) roi$/.test(match[0])) return undefined;
  const day = dayNumber(match);
  if (/tuan (?:truoc|roi|vua roi|vua qua)$/.test(match[0]))
    return { ...weekday(day, on, -1), next: null, isPast: true };
  return { next: null, last: weekday(day, on).last, doubt: 'none', isPast: true };
}

// "thứ 7 tới" on a Friday is tomorrow or a week later; "thứ 6 tới" and "thứ 3 tới" have one reading.
function readComingWeekday(match: RegExpExecArray, on: PlainDate): DateMark {
  const day = dayNumber(match);
  const mark = weekday(day, on);
  if (mark.doubt === 'two') return sure(addDays(on, 7));
  return mark.next !== null && mark.next < addDays(mondayOf(on), 7) ? { ...mark, doubt: 'two' } : mark;
}

// "chị Mai", "đ/c Mai" is a name.
function readTomorrow(
  match: RegExpExecArray,
  on: PlainDate,
  before: string,
  after: string,
): DateMark | undefined {
  if (
    match[0] === 'mai' &&
    /(?:chi|anh|co|dongchi|ba|ong|thi|em|chu|ban|phuong|thanh) $/.test(before) &&
    !/^ (?:em|e|minh|gui|nop|xong)/.test(after)
  )
    return undefined;
  return sure(addDays(on, 1));
}
