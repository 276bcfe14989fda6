// Questions in plain words: "việc quá hạn của Sở Tài chính", "đơn vị nào chậm nhất", "sắp đến hạn", "hôm nay có gì".
import { agencyNamed } from '../agencies-named.ts';
import { listPage } from '../list-page.ts';
import { justReply } from '../session.ts';
import { asksSoon, isSoon } from '../soon-words.ts';
import type { Command } from './command.ts';
import { status } from './status.ts';

/** Figures are asked for, not the items themselves. */
const asksFigures = /\b(?:nao cham|cham nhat|bao nhieu|may viec|ty le|so lieu)\b/;

/** One agency is meant, and how it stands with it: “stc gửi chưa”, “đầu mối stc là ai”, “việc của Sở Tài chính”. */
const agencyAsked =
  /^(?:(?:viec|nhiem vu) cua (.+?)(?: (?:den dau|toi dau|the nao|ra sao)(?: roi)?)?|(?:sdt |so dien thoai |lien he )?dau moi (?:cua )?(.+?)(?: la ai)?|(.+?) (?:da |co )?(?:gui|nop|bao cao)(?: bao cao)? chua|(.+?) (?:den dau|toi dau|the nao|ra sao|lam gi)(?: roi)?)(?: a)?[?]*$/;

/** What opens an agency's name; "việc này xử lý thế nào" is about something else. */
const opensName =
  '(?:so|ban|ubnd|uy ban|cong an|bo chi huy|van phong|thanh tra|xa|phuong|dac khu|chi cuc|truong|dai|bao|hoi|lien doan) [^,;:]+|(?!viec|tinh|ket|nhu|bay|gio|thi|the)[a-z]{2,8}';

/** Any sentence about what is late, due or how much there is; the agency stands after "của" or at the end. */
export const askStatus: Command = {
  pattern: new RegExp(
    `^((?:(?:sdt |so dien thoai |lien he )?dau moi [^:]+|(?:${opensName}) (?:den dau|toi dau|the nao|ra sao|lam gi)(?: roi)?(?: a)?|.+ (?:da |co )?(?:gui|nop|bao cao)(?: bao cao)? chua(?: a)?)[?]*|${asksSoon}|(?:viec|nhiem vu) cua .+|(?=.*\\b(?:qua han|cham nhat|nao cham|tre han|sap den han|sap toi han|den han|bao nhieu viec|may viec)\\b).+)$`,
  ),
  permission: 'see-status',
  inGroups: false,
  async run(session, rest) {
    const one = (isSoon.test(rest) ? null : agencyAsked.exec(rest))
      ?.slice(1)
      .find((part) => part !== undefined);
    const named = one && agencyNamed(session, one, [...session.agencies.values()]);
    if (named !== undefined && named !== '') return await status.run(session, named.name);
    const name = rest.match(/\b(?:cua|o|tai)\s+(.+?)[?.!]*$/)?.[1]?.trim();
    const agency =
      name === undefined ? undefined : agencyNamed(session, name, [...session.agencies.values()]);
    if (name !== undefined && agency === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: name });
    if (asksFigures.test(rest)) return await status.run(session, agency?.name ?? '');
    const what =
      isSoon.test(rest) || /\b(?:sap den han|sap toi han|den han)\b/.test(rest) ? 'due-soon' : 'overdue';
    return await listPage(session, { what, agencyId: agency?.id ?? null, offset: 0 });
  },
};
