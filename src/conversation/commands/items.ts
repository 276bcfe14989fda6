// "việc": what the reader's agency still owes, nearest day first.
import { justReply, ownAgencyIds, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `việc`, `/viec`, `viec cua toi`, `tasks`. */
export const items: Command = {
  pattern:
    /^\/?(?:viec|nhiemvu|tasks|(?:danh sach|xem) viec|(?:viec|nhiem vu) cua (?:toi|em|minh|don vi)|(?:toi|em|minh|don vi)?\s?(?:can|phai|con) lam gi|(?:con|co) (?:viec|nhiem vu) (?:gi|nao)|(?:khi nao|bao gio|chung nao) (?:(?:phai|can|den han) )?(?:bao cao|gui|nop)(?: bao cao)?)(?: a| nhi| vay)?[.!?]*()$/,
  permission: 'see-own-items',
  inGroups: false,
  menuName: { vi: 'viec', en: 'tasks' },
  async run(session) {
    const ids = session.speaker === undefined ? [] : ownAgencyIds(session.speaker);
    const open = (await session.environment.store.items.listOpenOf(ids)).filter(
      (item) => item.role === 'lead',
    );
    const agency = ids.map((id) => session.agencies.get(id)?.name ?? id).join(', ');
    const facts = { kind: 'items' as const, agency, items: open.map((item) => viewOf(session, item)) };
    return justReply(
      session,
      facts,
      open.map((item) => item.id),
    );
  },
};
