// Tokens of a message and how a run of them is replaced by one mark (a date, a code, an agency). Knows no words.
import { plainOf } from './normalise.ts';

/** One word or sign: `text` is the canonical form that rules match, `source` the words as written. */
export interface Token {
  text: string;
  source: string;
}

// "12/ đã gửi" is a code with a stroke behind it.
const notSymbol =
  '(?!(?:đã|da|chưa|chua|đang|dang|xong|vướng|vuong|xin|mới|moi|không|khong|ko|chờ|cho|rồi|roi|làm|lam|gửi|gui|nộp|nop|sẽ|se|hoàn|hoan|được|duoc|còn|con|đạt|dat|ok|done)(?![\\p{L}\\d]))';
// 512/STTTT-BC, 45/2026/QĐ-UBND, 12 / BC - STC
const documentSign = new RegExp(
  `\\d{1,5}(?:\\s?\\/\\s?\\d{4})?\\s?\\/\\s?${notSymbol}\\p{L}[\\p{L}\\d&]+(?:(?:-|\\s-\\s(?!(?:ngày|ngay|ký|ky|số|so|em|anh|chị|chi|nãy|nay|tức|tuc|trình|trinh|theo|việc|viec|hoàn|hoan|ban|phát|phat|bản|kèm|kem|xin|để|de)(?![\\p{L}\\d]))${notSymbol}(?=\\p{L}{2}))\\p{L}[\\p{L}\\d&]*)*`,
  'u',
);
// KH446-II.3, KH02-PL.3, kh 446 - ii.3
// 15-BC/ĐU, 231 - CV/TU: bodies of the Party and of associations write the kind before the stroke.
const partySign = /\d{1,5}\s?-\s?\p{L}{2,5}\s?\/\s?\p{L}[\p{L}\d&]+(?:-\p{L}[\p{L}\d&]*)*/u;
// Phòng KT-HT, Ban QLDA-XD: the dash is part of the name.
const department = /(?<=(?<![\p{L}\d])(?:phòng|phong|ban|tổ|to) )\p{L}{2,6}(?:-\p{L}{2,6})+(?![\p{L}\d])/iu;
const planCode = /kh\s?\d+(?:\s?-\s?[a-z\d]+(?:\.[a-z\d]+)*)+(?![\p{L}\d])/iu;
const romanCode = /(?<![\p{L}\d])(?:pl\.)?[ivx]+(?:\.[a-z\d]+)+(?![\p{L}\d])/iu;
const shortForm = /(?:đ[/.]c|d\/c|a\/e|k\/h|b\/c|kh&cn|gd&đt|gd&dt|nn&mt|vhtt&dl|kh&đt)(?![\p{L}\d])/iu;
const time = /\d{1,2}(?:h|g|giờ|gio|:)\d{2}(?!\d)|\d{1,2}[hg](?![\p{L}\d])/iu;
const figure = /\d+(?:[/.-]\d+)*/u;
const word = /\p{L}[\p{L}\d]*/u;
const pattern = new RegExp(
  [
    documentSign,
    partySign,
    department,
    planCode,
    romanCode,
    shortForm,
    time,
    figure,
    word,
    /\n/,
    /->/,
    /[^\s\p{L}\d]/u,
  ]
    .map((part) => `(?:${part.source})`)
    .join('|'),
  'giu',
);

/** The words and signs of a normalised text, in order. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(pattern)].map(([source]) => ({
    text: source === '\n' ? '¶' : joined(plainOf(source).replace(/\s/g, '')),
    source,
  }));
}

// A name with a dash ("kt-ht") is one word.
function joined(text: string): string {
  return /^[a-z]+(?:-[a-z]+)+$/.test(text) ? text.replaceAll('-', '') : text;
}

/** The canonical text that rules match: tokens with one space between. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** A pattern of whole words, without capturing its borders. */
export function words(source: string): RegExp {
  const known = compiled.get(source);
  if (known) return known;
  const made = new RegExp(`(?<![^ ])(?:${source})(?![^ ])`);
  compiled.set(source, made);
  return made;
}

// The patterns are fixed texts of this folder; compiling them takes longer than matching.
const compiled = new Map<string, RegExp>();
const searching = new Map<RegExp, RegExp>();

function searchOf(found: RegExp): RegExp {
  const known = searching.get(found);
  if (known) return known;
  const made = new RegExp(found.source, 'g');
  searching.set(found, made);
  return made;
}

/** All matches. Not by `matchAll`, which makes a pattern anew each time: most patterns find nothing in a short text. */
function matchesOf(found: RegExp, text: string): RegExpExecArray[] {
  const search = searchOf(found);
  search.lastIndex = 0;
  const matches: RegExpExecArray[] = [];
  for (let match = search.exec(text); match !== null && match[0] !== ''; match = search.exec(text))
    matches.push(match);
  search.lastIndex = 0;
  return matches;
}

/**
 * Replaces each run of tokens that matches by the one token that `make` returns; a match for which it
 * returns undefined stays as it is. Earlier runs are replaced first.
 */
export function mask(
  tokens: readonly Token[],
  found: RegExp,
  make: (match: RegExpExecArray, source: string, before: string, after: string) => string | undefined,
): Token[] {
  const text = textOf(tokens);
  const matches = matchesOf(found, text);
  if (matches.length === 0) return [...tokens];
  const out: Token[] = [];
  let next = 0;
  const indexAt = counter(text);
  for (const match of matches) {
    const start = indexAt(match.index);
    const end = indexAt(match.index + match[0].length - 1) + 1;
    const source = tokens
      .slice(start, end)
      .map((token) => token.source)
      .join(' ')
      .trim();
    const made = make(match, source, text.slice(0, match.index), text.slice(match.index + match[0].length));
    if (made === undefined || start < next) continue;
    out.push(...tokens.slice(next, start), ...made.split(' ').map((part) => ({ text: part, source })));
    next = end;
  }
  return [...out, ...tokens.slice(next)];
}

// The index of the token at an offset; offsets are asked for in rising order, so each letter is looked at once.
function counter(text: string): (offset: number) => number {
  let at = 0;
  let index = 0;
  return (offset) => {
    for (; at < offset; at++) if (text[at] === ' ') index++;
    return index;
  };
}
