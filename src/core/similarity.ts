// How alike two duties are worded: the share of words they have in common, in order.
import { foldedWords, withoutDiacritics } from './agencies/agency-names/fold.ts';

const wordsMax = 160;

/** 0 for nothing in common, 1 for the same words; compared folded and up to the first 160 words. */
export const similarity = (one: string, other: string): number => likeness(wordsOf(one), wordsOf(other));

/** Finds the row worded most like a text; undefined below `from` (above 0, at most 1). Of equals the first one. */
export type FindAlike<Row> = (
  text: string,
  from: number,
  mayBe?: (row: Row) => boolean,
) => { row: Row; score: number } | undefined;

/**
 * Prepares many rows to be searched for the most similar wording. Exact and made for thousands of rows: two texts are
 * at most as alike as the words they share in any order, and only rows that can still win are compared in order.
 */
export function alikeAmong<Row>(rows: readonly Row[], titleOf: (row: Row) => string): FindAlike<Row> {
  const known = rows.map((row) => ({ row, words: wordsOf(titleOf(row)) }));
  const holders = new Map<string, { at: number; count: number }[]>();
  known.forEach(({ words }, at) => {
    for (const [word, count] of countsOf(words)) {
      const list = holders.get(word) ?? [];
      list.push({ at, count });
      holders.set(word, list);
    }
  });
  return (text, from, mayBe = () => true) => {
    const words = wordsOf(text);
    let best: { row: Row; score: number; at: number } | undefined;
    for (const { at, bound } of boundsOf(words, holders, known, from)) {
      if (bound < (best?.score ?? 0)) break;
      const one = known[at];
      if (one === undefined || !mayBe(one.row)) continue;
      const score = likeness(words, one.words);
      if (score < from) continue;
      if (best === undefined || score > best.score || (score === best.score && at < best.at))
        best = { row: one.row, score, at };
    }
    return best;
  };
}

/** The rows that share words enough to reach `from`, with how alike they can be at most; the likeliest first. */
function boundsOf(
  words: string[],
  holders: ReadonlyMap<string, readonly { at: number; count: number }[]>,
  known: readonly { words: string[] }[],
  from: number,
): { at: number; bound: number }[] {
  const shared = new Uint16Array(known.length);
  for (const [word, count] of countsOf(words))
    for (const holder of holders.get(word) ?? [])
      shared[holder.at] = (shared[holder.at] ?? 0) + Math.min(count, holder.count);
  const bounds: { at: number; bound: number }[] = [];
  known.forEach((one, at) => {
    const bound = (2 * (shared[at] ?? 0)) / (words.length + one.words.length);
    if (bound >= from) bounds.push({ at, bound });
  });
  return bounds.sort((one, other) => other.bound - one.bound || one.at - other.at);
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const wordsOf = (text: string): string[] => foldedWords(text).slice(0, wordsMax);

function likeness(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < 0.5) return 0;
  return (2 * commonLength(a, b)) / (a.length + b.length);
}

/** The share of the shorter name's letters that the longer has in the same order: 1 for a name and its abbreviation. */
export function letterShare(one: string, other: string): number {
  const [a, b] = [[...foldedLetters(one)], [...foldedLetters(other)]];
  const length = Math.min(a.length, b.length);
  return length === 0 ? 0 : commonLength(a, b) / length;
}

const foldedLetters = (name: string): string =>
  withoutDiacritics(name)
    .replace(/[^a-z0-9]/g, '')
    .slice(0, wordsMax);

function commonLength(a: string[], b: string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, at) => {
      row.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0));
    });
    before = row;
  }
  return before.at(-1) ?? 0;
}
