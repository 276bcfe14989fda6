// Numbers in words ("bảy mươi lăm", "7 chục") as figures, where a neighbour shows that a number is meant.
import { mask, type Token, words } from './tokens.ts';

const digits: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  ngaymot: 1,
};
const any = '(?:\\d|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)';
const tens = `(?:${any} (?:muoi|chuc)|muoi|chuc)(?: ${any}(?= ))?`;
// "sau", "tu", "tam", "lam" are also after, from, about and do: alone they count only where nothing else fits.
const sure = '(?:mot|hai|ba|bon|nam|bay|chin)';
const unit =
  '(?:phan tram|%|ngay|hom|tuan|thang|viec|nhiem vu|bao cao|muc|cai|noi dung|xa|phuong|huyen|don vi|so nganh|truong|ho|gio|buoc|nguoi|phan \\d|phan (?:ba|tu|hai|nam|bon|muoi))';

// "việc hai mươi mốt", "nhiệm vụ mười lăm", "việc hai tư": the number of a task, where nothing is counted by it.
const task = '(?:viec so|viec|nhiem vu so|nhiem vu|ma so|ma|muc so|muc|task|#)';
const last = '(?:\\d|ngaymot|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)';
const full = `(?:${any} muoi(?: ${last})?|muoi(?: ${last})?)`;
const short =
  '(?:[2-9]|hai|ba|bon|nam|sau|bay|tam|chin) (?:ngaymot|mot|1|hai|ba|tu|4|lam|6|sau|7|bay|8|9|chin)';
const said =
  '(?= (?:xong|da|chua|dang|roi|thi|van|cung|deu|xin|vuong|ket|gan|sap|con|em|minh|toi|benminh|don vi|cho|doi|moi|khong|nham|hoan thanh|gui|nop|duoc|lam|nay|do~|a|nhe|nha|lui|va|voi|C\\d+|\\d+ %|,|\\.|;|¶|:|\\?)(?: |$)|$)';

/** Turns number words into figures: before a unit, in tens, after "thứ", "cả", "việc", "ngày", "phần". */
export function figureWords(tokens: readonly Token[]): Token[] {
  const rules: [string, (match: RegExpExecArray, source: string) => string | undefined][] = [
    [`(?:mot|1) tram(?= (?:phan tram|%))|tram(?= (?:phan tram|%))`, () => '100'],
    [
      `(${task}) (${full})(?! ${unit}(?: |$))${said}`,
      (match, source) => (isVerb(source) ? undefined : `${match[1]} ${figureOf(match[2])}`),
    ],
    [
      `(${task}) (${short})${said}`,
      (match, source) => (isVerb(source) ? undefined : `${match[1]} ${tensOf(match[2])}`),
    ],
    [`(${tens})(?= ${unit})`, (match) => figureOf(match[1])],
    [
      `(duoc|con|xong|khoang|hon|tam|dat) (${any} (?:muoi|chuc)(?: ${any})?)`,
      (match) => `${match[1]} ${figureOf(match[2])}`,
    ],
    // "bảy lăm phần trăm": the ten is not said.
    [
      `([2-9]|hai|ba|bon|nam|sau|bay|tam|chin) (mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)(?= (?:phan tram|%))`,
      (match) => `${figureOf(match[1])}${figureOf(match[2])}`,
    ],
    [`(${any})(?= (?:phan tram|%))`, (match) => figureOf(match[1])],
    // "bay gio" without marks is now, not seven.
    [
      `(?!bay gio)(?<!(?<![^ ])(?:da|em|minh|toi|benminh|don vi|vua|anh|chi) (?=nam noi dung))(${sure})(?= ${unit})`,
      (match) => figureOf(match[1]),
    ],
    [`(thu|mung) (${any})`, (match) => `${match[1]} ${figureOf(match[2])}`],
    [
      `(ca|viec|viec so|nhiem vu|nhiem vu so) (${sure})(?= (?:viec|nhiem vu|bao cao|muc|noi dung|dau viec|cai|thu|deu|xong|da|cung|chua|dang|em|minh|benminh|xin|roi|,|\\.|¶|;)|$)`,
      (match) => `${match[1]} ${figureOf(match[2])}`,
    ],
    [`(\\d) phan (${any}|muoi)`, (match) => `${match[1]} phan ${figureOf(match[2])}`],
    [`thang (muoi (?:mot|hai|1|2)|muoi)`, (match) => `thang ${figureOf(match[1])}`],
  ];
  return rules.reduce<Token[]>((now, [rule, make]) => mask(now, words(rule), make), [...tokens]);
}

// "việc mười làm xong", "việc mười từ hôm qua": typed with marks, the last word is no number.
function isVerb(source: string): boolean {
  return /(?:^| )(?:làm|từ|tạm|bay)$/i.test(source);
}

// "hai tư", "ba lăm": the ten is not said.
function tensOf(said = ''): string {
  const [ten, one] = said.split(' ');
  return `${figureOf(ten)}${figureOf(one)}`;
}

function figureOf(said = ''): string {
  const parts = said.trim().split(' ');
  const of = (part: string | undefined): number =>
    part === undefined ? 0 : (digits[part] ?? (Number(part) || 0));
  const ten = parts.findIndex((part) => part === 'muoi' || part === 'chuc');
  if (ten < 0) return String(of(parts[0]));
  return String((ten === 0 ? 1 : of(parts[0])) * 10 + of(parts[ten + 1]));
}
