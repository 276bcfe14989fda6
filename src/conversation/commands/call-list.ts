// "danh sách gọi": who has not sent, whom to call there, and what was promised.

import { isAwaited } from '../../core/items/is-awaited.ts';
import { isOpen } from '../../core/items/item.ts';
import { codeAndRest, itemsOfReport } from '../items-of-code.ts';
import { justReply, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `danh sách gọi`, `danh sách gọi 12`, `/goi 12`. */
export const callList: Command = {
  pattern: /^\/?(?:danh sach goi|danhsachgoi|goi dien|call[ _]list)\b(.*)$/,
  permission: 'decide',
  inGroups: false,
  menuName: { vi: 'danhsachgoi', en: 'call_list' },
  async run(session, rest) {
    const all = await itemsOfReport(session, codeAndRest(rest).code);
    const open = all
      .filter((item) => item.role === 'lead' && isOpen(item) && !item.requested)
      .sort((a, b) => rankOf(a.agencyId) - rankOf(b.agencyId));
    function rankOf(agencyId: string): number {
      return session.agencies.get(agencyId)?.rank ?? 0;
    }
    const [first] = open;
    if (first === undefined)
      return justReply(session, { kind: 'refused', reason: 'nobody-to-ask', detail: null });
    return justReply(
      session,
      {
        kind: 'call-list',
        item: viewOf(session, first),
        agencies: open.map((item) => ({
          agency: session.agencies.get(item.agencyId)?.name ?? item.agencyId,
          awaited: isAwaited(session.waiting, item.agencyId, item.planId),
          focalPoint: session.book.peopleAt(item.agencyId, ['focal-point'], item.planId)[0]?.name ?? null,
          promisedOn: item.promisedOn,
        })),
      },
      open.map((item) => item.id),
    );
  },
};
