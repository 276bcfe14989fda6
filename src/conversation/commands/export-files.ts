// "xuất excel KH15", "công văn 12": a file in the chat, or the command that writes it where the channel carries no files.
import { asTyped } from '../as-typed.ts';
import { fileMeant } from '../file-meant.ts';
import { filesAsked } from '../files-asked.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `xuất excel [KH15|12|stc]`, `xuất báo cáo`, `xuất lịch stc`, `công văn 12`; a colon makes it a letter to be read. */
export const exportFiles: Command = {
  pattern:
    /^\/?(?:(?:xuat|export)\b|(?=nhat ky(?: don doc)?(?: (?:\d{2,6}|kh ?\d+|[a-z ]{2,60}))?$)|(?=(?:cong van|cv)(?: don doc)?(?: (?:\d{2,6}|kh ?\d+|[a-z ]{2,60}))?$))([^:]*)$/,
  permission: 'decide',
  inGroups: false,
  async run(session, rest) {
    const meant = fileMeant(rest);
    if (meant === undefined)
      return justReply(session, {
        kind: 'refused',
        reason: 'unknown-file',
        detail: rest === '' ? null : asTyped(session, rest),
      });
    return await filesAsked(session, meant.what, meant.rest);
  },
};
