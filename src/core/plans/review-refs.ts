// Which tasks and reports of a draft a desk officer means: one place, a range, a whole group. Matching only.
import { withoutDiacritics } from '../agencies/agency-names/fold.ts';

const folded = (text: string): string => withoutDiacritics(text.normalize('NFC')).replace(/\s+/g, '');

/**
 * The refs that a list names, in the order of the draft: "PL.II.3", "PL.II.1-5", "IV.*", "PL.II" (the whole
 * group), "tất cả"; parted by spaces, commas or "và". Undefined as soon as one of them names nothing.
 */
export function refsNamed(list: string, refs: readonly string[]): string[] | undefined {
  const words = list.normalize('NFC').trim();
  if (/^(?:tất cả|tat ca|toàn bộ|toan bo|all|\*)$/i.test(words)) return [...refs];
  const parts = words.split(/\s*[,;]\s*|\s+(?:và|va|and)\s+|\s+/u).filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const meant = new Set<string>();
  for (const part of parts) {
    const found = refsOfPart(part, refs);
    if (found.length === 0) return undefined;
    for (const ref of found) meant.add(ref);
  }
  return refs.filter((ref) => meant.has(ref));
}

function refsOfPart(part: string, refs: readonly string[]): string[] {
  const exact = refs.filter((ref) => ref.toLowerCase() === part.toLowerCase());
  // "V.4.đ" and "V.4.d" are two places; only words without marks may mean either.
  if (exact.length > 0) return exact;
  const same = refs.filter((ref) => folded(ref) === folded(part));
  if (same.length > 0) return same;
  const range = /^(.*?)(\d+)[-–](\d+)$/u.exec(part);
  if (range !== null) return refsOfRange(folded(range[1] ?? ''), Number(range[2]), Number(range[3]), refs);
  const group = folded(part).replace(/\.?\*$/, '');
  return group === '' ? [] : refs.filter((ref) => folded(ref).startsWith(`${group}.`));
}

function refsOfRange(group: string, from: number, to: number, refs: readonly string[]): string[] {
  return refs.filter((ref) => {
    const place = folded(ref);
    const number = /^(\d+)(?:\.|-\d+$|$)/.exec(place.slice(group.length))?.[1];
    return place.startsWith(group) && number !== undefined && Number(number) >= from && Number(number) <= to;
  });
}

/** The group a ref belongs to: "PL.II.3" -> "PL.II"; a ref without a point is its own group. */
export const groupOfRef = (ref: string): string => ref.replace(/\.[^.]*$/, '');
