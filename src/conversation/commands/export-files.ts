// "xuất excel KH15", "công văn 12": a file in the chat, or the command that writes it where the channel carries no files.
import { filesAsked } from '../files-asked.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** What people call each file, most exact first. */
const names: [what: string, pattern: RegExp][] = [
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

/** `xuất excel [KH15|12|stc]`, `xuất báo cáo`, `xuất lịch stc`, `công văn 12`; a colon makes it a letter to be read. */
export const exportFiles: Command = {
  pattern:
    /^\/?(?:(?:xuat|export)\b|(?=(?:cong van|cv)(?: don doc)?(?: (?:\d{2,6}|kh ?\d+|[a-z ]{2,60}))?$))([^:]*)$/,
  permission: 'decide',
  inGroups: false,
  async run(session, rest) {
    const words = rest.replace(/^(?:file|tep)\s+/, '');
    const found = names.find(([, pattern]) => pattern.test(words));
    if (found === undefined)
      return justReply(session, {
        kind: 'refused',
        reason: 'unknown-file',
        detail: words === '' ? null : words,
      });
    const [what, pattern] = found;
    return await filesAsked(session, what, words.replace(pattern, '').trim());
  },
};
