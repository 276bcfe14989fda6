// The receipt code of a report: says what was recorded, short enough to read over the telephone.
import type { Instant } from '../clock.ts';
import { codeAlphabet } from '../people/invite.ts';

/** `GN12-4F7K`: the item's number and four characters that depend on the item and the moment. */
export function receiptCode(code: number, itemId: string, at: Instant): string {
  let hash = 0x811c9dc5;
  for (const letter of `${itemId}@${at}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  let tail = '';
  for (let place = 0; place < 4; place++) {
    tail += codeAlphabet[hash % codeAlphabet.length] ?? '';
    hash = Math.floor(hash / codeAlphabet.length);
  }
  return `GN${code}-${tail}`;
}
