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
};
const any = '(?:\\d|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)';
const tens = `(?:${any} (?:muoi|chuc)|muoi|chuc)(?: ${any}(?= ))?`;
// "sau", "tu", "tam", "lam" are also after, from, about and do: alone they count only where nothing else fits.
const sure = '(?:mot|hai|ba|bon|nam|bay|chin)';
const unit =
  '(?:phan tram|%|ngay|hom|tuan|thang|viec|nhiem vu|muc|cai|noi dung|xa|phuong|huyen|don vi|so nganh|truong|ho|gio|buoc|nguoi|phan \\d|phan (?:ba|tu|hai|nam|bon|muoi))';

/** Turns number words into figures: before a unit, in tens, after "thứ", "cả", "việc", "ngày", "phần". */
export function figureWords(tokens: readonly Token[]): Token[] {
  const rules: [string, (match: RegExpExecArray) => string | undefined][] = [
    [`(?:mot|1) tram(?= (?:phan tram|%))|tram(?= (?:phan tram|%))`, () => '100'],
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
      `(ca|viec) (${sure})(?= (?:viec|nhiem vu|deu|xong|da|cung|chua|roi|,|\\.|¶|;)|$)`,
      (match) => `${match[1]} ${figureOf(match[2])}`,
    ],
    [`(\\d) phan (${any}|muoi)`, (match) => `${match[1]} phan ${figureOf(match[2])}`],
    [`thang (muoi (?:mot|hai|1|2)|muoi)`, (match) => `thang ${figureOf(match[1])}`],
  ];
  return rules.reduce<Token[]>((now, [rule, make]) => mask(now, words(rule), make), [...tokens]);
}

function figureOf(said = ''): string {
  const parts = said.trim().split(' ');
  const of = (part: string | undefined): number =>
    part === undefined ? 0 : (digits[part] ?? (Number(part) || 0));
  const ten = parts.findIndex((part) => part === 'muoi' || part === 'chuc');
  if (ten < 0) return String(of(parts[0]));
  return String((ten === 0 ? 1 : of(parts[0])) * 10 + of(parts[ten + 1]));
}
