// Finds progress: percentages, fractions of the work, and counts of units ("8/10 xã").
import { type Marks, put } from './marks.ts';
import { mask, type Token, words } from './tokens.ts';

/** Reads a share in whole percent into a mark; undefined when it is none. */
type Share = (value: number) => string | undefined;
type Rule = [
  pattern: string,
  read: (match: RegExpExecArray, share: Share, before: string, after: string) => string | undefined,
];

const percent = '(?:%|phan tram)';
const counted =
  '(?:xa|phuong|don vi|huyen|truong|ho|nguoi|thon|ap|ho so|so|nganh|noi dung|muc|chi tieu|van ban|tieu chi|hang muc|goi|lop|cuoc|to|canbo|dia phuong|du an|congtrinh|tram|diem|san pham|buoc|phan viec|dau viec|so nganh|co quan|ngay|cong doan|nhom|khau|chi bo|dangbo|chi doan|khu pho|ban|lang|canh dong)';
const few = '(?: khoi luong| cong viec| khoi luong cong viec| tiendo)?';
const figures: Record<string, number> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, muoi: 10 };

const percentRules: Rule[] = [
  // "từ 40 đến 50%", even where 40 is a task.
  [
    `(?<=(?:^| )(?:tu|khoang|tam|chung|duoc|dat) )(\\d{1,3}) (?:-|den|toi) \\d{1,3} ${percent}`,
    (m, share) => share(Number(m[1])),
  ],
  [`(\\d{1,3}) ${percent} (?:-|den|toi|~) \\d{1,3} ${percent}`, (m, share) => share(Number(m[1]))],
  [`(\\d{1,3})-\\d{1,3} ${percent}`, (m, share) => share(Number(m[1]))],
  [`(\\d{1,3})[.](\\d) ${percent}`, (m, share) => share(Number(`${m[1]}.${m[2]}`))],
];
const plainPercent: Rule = [`(\\d{1,3}) ${percent}`, (m, share) => share(Number(m[1]))];
// Only where the first figure is no open code: "12 - 80%" is a code and its progress.
const pairRules: Rule[] = [
  [`(\\d{1,3}) (?:-|den|toi|~) \\d{1,3} ${percent}`, (m, share) => share(Number(m[1]))],
  [`(\\d{1,3}) , \\d ${percent}`, (m, share) => share(Number(m[1]))],
];

const countRules: Rule[] = [
  [`\\d{1,3}(?:/| trong (?:so |tong so )?| tren )\\d{1,3} ${counted}`, () => 'Q0'],
  // "120/200 sổ đỏ": too large for a day and a month.
  [
    '(\\d{1,5})/(\\d{2,5})(?= |$)',
    (m, _share, before) =>
      Number(m[2]) > 12 &&
      !/^20[2-4]\d$/.test(m[2] ?? '') &&
      Number(m[1]) <= Number(m[2]) &&
      !/(?:so|vb|ban|van|dinh|ngay) $/.test(before)
        ? 'Q0'
        : undefined,
  ],
  // "12 xã xong": some of them, so not all of the work.
  [
    '\\d{1,3} (?:xa|phuong|don vi|huyen|truong|thon|so nganh|dia phuong|hang muc|noi dung|tieu chi|chi tieu|ho|lop|cuoc|goi(?! lai)|buoi|diem|tram|km|ha|hop dong|ap|khu pho|cum|ho so|congtrinh|thua|mau|phieu|cau|tuyen)(?= )',
    (_match, _share, before, after) =>
      /^ (?:chua|khong|cham|van|con|deu chua)/.test(after) ||
      /(?:doi|cho|do|vi|thieu|ca|tat ca|du|viec|#|vu|muc|so|ma|thu) $/.test(before)
        ? undefined
        : 'Q0',
  ],
  ['[2-9] phan(?= (?:roi|nua|con|da|xong|chua|,))', () => 'Q0'],
  ['(?:(?:mot|1) )?phan (?:lon|nho)|da so|phan nhieu', () => 'Q0'],
];

const fractionRules: Rule[] = [
  // "xong 8/10" may mean the eighth of October; "xong 3/4" hardly the third of April.
  [
    'xong ([1-9])/([2-9]|10)(?: roi|(?= |$))',
    (m, share) => (isProper(m) ? `xong ${Number(m[2]) < 7 ? share(fraction(m[1], m[2])) : 'X0'}` : undefined),
  ],
  // "còn 1/4 nữa".
  [
    '([1-9])/([2-9]|10)(?= (?:nua|chua|cong viec))',
    (m, share, before) =>
      Number(m[1]) < Number(m[2]) && /(?:con|thieu)(?: \\S+)? $/.test(before)
        ? share(fraction(m[1], m[2]))
        : undefined,
  ],
  // "khối lượng công việc: 2/3".
  [
    '((?:khoi luong|tiendo|cong viec)(?: (?:cong viec|:|la|dat|duoc))*) ([1-9])/([2-9]|10)(?= |$)',
    (m, share) => (Number(m[2]) < Number(m[3]) ? `${m[1]} ${share(fraction(m[2], m[3]))}` : undefined),
  ],
  // "được 1/3 rồi" is a fraction, though 1/3 could be a day.
  [
    '(duoc|dat|moi|lam|khoang|tam|hon|co|~do|do|chung|gan|qua|xap xi|toi) ([1-9])/([2-9]|10)(?: roi|(?= |$))',
    (m, share) => (Number(m[2]) < Number(m[3]) ? `${m[1]} ${share(fraction(m[2], m[3]))}` : undefined),
  ],
  [
    '(\\d)/(\\d{1,2}) (?:khoi luong(?: cong viec)?|cong viec|phan viec|chang duong|tiendo|viec|quang duong)',
    (m, share) => share(fraction(m[1], m[2])),
  ],
  [`(\\d|mot|hai) phan (\\d{1,2}|ba|tu|hai|nam|bon|muoi)${few}`, (m, share) => share(fraction(m[1], m[2]))],
  [
    `(?:(?:mot|1|hon|gan|qua|phan|duoc|khoang|gia|non|(?<!trung )tam|chung|xap xi|co) )+nua(?= |$)${few}|(?<=^|[,.;:] |vang |duoc |lam |xong |dat )nua (?:phan )?(?:khoi luong|cong viec|viec|chang duong)`,
    (m, share, before, after) =>
      /(?:ngay|tuan|thang|hom|D\d+|S\d+) $/.test(before) || /^ (?:thang|tuan|ngay|tieng|gio)/.test(after)
        ? undefined
        : `${/duoc/.test(m[0]) ? 'duoc ' : ''}${share(50)}`,
  ],
];

/** Puts P where a share of the work is said and Q where units are counted. */
export function markAmounts(tokens: readonly Token[], marks: Marks, openCodes: readonly string[]): Token[] {
  const apply = (now: Token[], [pattern, read]: Rule, skipCodes = false): Token[] =>
    mask(now, words(pattern), (match, _source, before, after) =>
      skipCodes && openCodes.includes(match[1] ?? '')
        ? undefined
        : read(match, (value) => shareMark(value, marks, before, after), before, after),
    );
  let out = percentRules.reduce((now, rule) => apply(now, rule), [...tokens]);
  out = pairRules.reduce((now, rule) => apply(now, rule, true), out);
  return [plainPercent, ...countRules, ...fractionRules].reduce((now, rule) => apply(now, rule), out);
}

// "còn 20% nữa" is what is left.
function shareMark(value: number, marks: Marks, before: string, after: string): string | undefined {
  // "hoàn thành 120% kế hoạch" is all of it and more.
  if (value > 100 && value <= 300 && /(?<![^ ])(?:hoan thanh|dat)(?: (?:duoc|tren|hon))* $/.test(before))
    return put('P', marks.percents, { value: 100 });
  if (value < 0 || value > 100 || !Number.isFinite(value)) return undefined;
  const isLeft =
    (/(?:^| )con(?: [a-z~]+){0,3} $/.test(before) && /^ (?:[a-z~]+ ){0,2}nua(?= |$)/.test(after)) ||
    (/(?:^| )(?:con|thieu)(?: (?:lai|tam|khoang|chung|co|do|~do|thieu|chi|chi~|gan|hon|xap xi|day))* $/.test(
      before,
    ) &&
      !/^ (?:thoi )?(?:roi)/.test(after));
  return put('P', marks.percents, { value: Math.round(isLeft ? 100 - value : value) });
}

function isProper(match: RegExpExecArray): boolean {
  return Number(match[1]) < Number(match[2]);
}

function fraction(part = '', whole = ''): number {
  const of = (text: string): number => figures[text] ?? Number(text);
  return (100 * of(part)) / of(whole);
}
