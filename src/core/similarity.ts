// How alike two duties are worded: the share of words they have in common, in order.
import { foldedWords, withoutDiacritics } from './agency-names/fold.ts';

const wordsMax = 160;

/** 0 for nothing in common, 1 for the same words; compared folded and up to the first 160 words. */
export function similarity(one: string, other: string): number {
  const [a, b] = [foldedWords(one).slice(0, wordsMax), foldedWords(other).slice(0, wordsMax)];
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
