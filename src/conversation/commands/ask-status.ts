// Questions in plain words: "việc quá hạn của Sở Tài chính", "đơn vị nào chậm nhất", "sắp đến hạn", "có bao nhiêu việc quá hạn".
import { agencyNamed } from '../agencies-named.ts';
import { itemList } from '../item-list.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';
import { status } from './status.ts';

/** Figures are asked for, not the items themselves. */
const asksFigures = /\b(?:nao cham|cham nhat|bao nhieu|may viec|ty le|so lieu)\b/;

/** Any sentence about what is late, due or how much there is; the agency stands after "của" or at the end. */
export const askStatus: Command = {
  pattern:
    /^((?=.*\b(?:qua han|cham nhat|nao cham|tre han|sap den han|sap toi han|den han|bao nhieu viec|may viec)\b).+)$/,
  permission: 'see-status',
  inGroups: false,
  async run(session, rest) {
    const name = rest.match(/\b(?:cua|o|tai)\s+(.+?)[?.!]*$/)?.[1]?.trim();
    const agency =
      name === undefined ? undefined : agencyNamed(session, name, [...session.agencies.values()]);
    if (name !== undefined && agency === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: name });
    if (asksFigures.test(rest)) return await status.run(session, agency?.name ?? '');
    const what = /\b(?:sap den han|sap toi han|den han)\b/.test(rest) ? 'due-soon' : 'overdue';
    return await itemList(session, { what, agencyId: agency?.id ?? null, offset: 0 });
  },
};
