// A rate as a number with one decimal place. Only all is 100 and only nothing is 0.

const nearlyAll = 99.9;
const hardlyAny = 0.1;

/** `94.9` for 74 of 78, `100` for all, `0` for none; what rounding would make all or none stays just short of it. */
export function rateOf(part: number, whole: number): string {
  if (part === 0) return '0';
  if (part === whole) return '100';
  return Math.min(nearlyAll, Math.max(hardlyAny, (100 * part) / whole)).toFixed(1);
}
