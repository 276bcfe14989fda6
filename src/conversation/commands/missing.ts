// "chưa gửi": the live list of a report, the command that the desk uses on the telephone.
import { codeAndRest, itemsOfReport } from '../items-of-code.ts';
import { missingReply } from '../missing-reply.ts';
import type { Command } from './command.ts';

/** `chưa gửi`, `chưa gửi 12`, `/chuanop 12`, `ai chưa nộp`. */
export const missing: Command = {
  pattern:
    /^\/?(?:chua gui|chuanop|chua nop|(?:(?:danh sach|con) )?(?:ai|(?:bao nhieu|may|nhung|cac)? ?(?:don vi|co quan|so)(?: nao)?)(?: con)? chua (?:gui|nop|bao cao|co bao cao)(?: bao cao)?|missing)\b(.*)$/,
  permission: 'see-status',
  inGroups: false,
  menuName: { vi: 'chuanop', en: 'missing' },
  async run(session, rest) {
    return missingReply(session, await itemsOfReport(session, codeAndRest(rest).code));
  },
};
