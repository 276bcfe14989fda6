// One pattern that says something, and the matcher over a list of them. Holds no vocabulary.
import { words } from './tokens.ts';

/** A pattern that says something, unless another pattern holds in the same clause. */
export interface Sign {
  if: RegExp;
  unless?: RegExp;
}

/** A sign of whole words. */
export function sign(pattern: string, unless?: string): Sign {
  return unless === undefined ? { if: words(pattern) } : { if: words(pattern), unless: words(unless) };
}

/** True when any sign of a list holds in the clause. */
export function holds(list: readonly Sign[], clause: string): boolean {
  return list.some((each) => each.if.test(clause) && !each.unless?.test(clause));
}
