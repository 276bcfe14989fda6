// What people call each file, and the rest of what they typed.

/** Most exact first. */
const names: readonly [what: string, pattern: RegExp][] = [
  ['call-list', /^(?:danh sach )?goi(?: dien)?\b/],
  ['log', /^nhat ky(?: don doc)?\b/],
  ['synthesis', /^(?:tong hop(?: bao cao)?|ban tong hop|bao cao tong hop)\b/],
  ['report', /^(?:bao cao|word|docx)\b/],
  ['appointment', /^(?:(?:cong van|cv) )?(?:de nghi )?(?:cu|phan cong) (?:can bo )?dau moi\b/],
  ['letters', /^(?:cong van|cv)(?: don doc)?\b/],
  ['calendar', /^(?:lich|ics)\b/],
  ['chart', /^(?:bieu do|hinh|png)\b/],
  ['tasks', /^(?:excel|xlsx|bang(?: theo doi)?|nhiem vu)\b/],
];

/** The file that plain words begin with: "bao cao KH15" is the report, of KH15. */
export function fileMeant(typed: string): { what: string; rest: string } | undefined {
  const words = typed.replace(/^(?:file|tep)\s+/, '');
  const found = names.find(([, pattern]) => pattern.test(words));
  return found && { what: found[0], rest: words.replace(found[1], '').trim() };
}
