// "chưa gửi": the live list of a report, the command that the desk uses on the telephone.
import { codeAndRest, itemsOfPlanReport, itemsOfReport } from '../items-of-code.ts';
import { missingReply } from '../missing-reply.ts';
import { planNamed } from '../plan-meant.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `chưa gửi`, `chưa gửi 12`, `/chuanop 12`, `ai chưa nộp`, `đơn vị nào chưa gửi báo cáo KH15`. */
export const missing: Command = {
  pattern:
    /^\/?(?:chua gui|chuanop|chua nop|(?:(?:danh sach|con) )?(?:ai|(?:bao nhieu|may|nhung|cac)? ?(?:don vi|co quan|so)(?: nao)?)(?: con)? chua (?:gui|nop|bao cao|co bao cao)(?: bao cao)?|missing)\b(.*)$/,
  permission: 'see-status',
  inGroups: false,
  menuName: { vi: 'chuanop', en: 'missing' },
  async run(session, rest) {
    const planCode = /\b(?:ke hoach|kh) ?(\d+)\b/.exec(rest)?.[1];
    const plan = planCode === undefined ? undefined : planNamed(session, `kh${planCode}`);
    if (planCode !== undefined && plan === undefined)
      return justReply(session, { kind: 'refused', reason: 'plan-not-followed', detail: `KH${planCode}` });
    if (plan !== undefined) return missingReply(session, await itemsOfPlanReport(session, plan.id));
    return missingReply(session, await itemsOfReport(session, codeAndRest(rest).code));
  },
};
