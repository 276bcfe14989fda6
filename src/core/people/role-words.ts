// Roles as people name them, in plain words without diacritics: "đầu mối dự phòng", "thủ trưởng", "desk".
import type { Role } from './person.ts';

const words: readonly [RegExp, Role][] = [
  [/^(?:dau moi du phong|du phong|stand-?by)(?=\s|$)/, 'stand-by'],
  [/^(?:dau moi chinh|dau moi|chinh|focal[ -]point)(?=\s|$)/, 'focal-point'],
  [/^(?:thu truong(?: don vi)?|lanh dao don vi|head)(?=\s|$)/, 'head'],
  [/^(?:chuyen vien tong hop|bo phan tong hop|tong hop|chuyen vien|desk)(?=\s|$)/, 'desk'],
  [/^(?:thu ky|secretary)(?=\s|$)/, 'secretary'],
  [/^(?:lanh dao|leader)(?=\s|$)/, 'leader'],
];

/** The role that a text begins with, and what follows it; undefined when it begins with none. */
export function roleIn(plain: string): { role: Role; rest: string } | undefined {
  for (const [pattern, role] of words) {
    const found = pattern.exec(plain)?.[0];
    if (found !== undefined) return { role, rest: plain.slice(found.length).trim() };
  }
  return undefined;
}
