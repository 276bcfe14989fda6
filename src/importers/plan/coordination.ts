// Who a duty is done together with, and whether the duty itself is one of lending a hand.
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { Reading } from './context.ts';
import type { DutyHeading } from './duty-heading.ts';
import { namesAtStart } from './names.ts';

const together = /(?:phối hợp|kết hợp)(?:\s+(?:chặt chẽ|thường xuyên|đồng bộ|tốt))*\s+(?:với|cùng)\s+/giu;

/** The bodies that a duty is done together with, with the words as printed. */
export function coordinatingIn(
  reading: Reading,
  text: string,
): { names: NamedAgency[]; text: string | null } {
  for (const match of text.matchAll(together)) {
    const phrase = text.slice(match.index + match[0].length);
    const { names, length } = namesAtStart(reading, phrase);
    if (names.length > 0) return { names, text: phrase.slice(0, length) };
  }
  return { names: [], text: null };
}

const openingMax = 60;

/** True when a duty opens with "Phối hợp", its doer's name and adverbs left aside. */
export function opensWithCoordination(text: string, heading: DutyHeading): boolean {
  const at = text.indexOf(heading.name);
  const start = at >= 0 && at < openingMax ? text.slice(at + heading.name.length) : text;
  return /^(?:Các [^.;:]{0,60}?)?\s*(?:(?:tích cực|chủ động|thường xuyên|tăng cường)\s+)*phối hợp/iu.test(
    start,
  );
}
