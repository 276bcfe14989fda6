// Compares a secret with what was given for it, in a time that tells nothing about either.
import { createHash, timingSafeEqual } from 'node:crypto';

/** True for the same text. Digests have one length, so that the comparison takes the same time whatever was given. */
export function isSameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
