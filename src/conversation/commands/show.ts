// "xem 12": one item in full, with the words of the plan it comes from. Focal points see their own only.
import { may } from '../../core/access.ts';
import type { Item } from '../../core/item.ts';
import { missingReply } from '../missing-reply.ts';
import { justReply, ownAgencyIds, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `xem 12`, `/xem 12`, `show 12`, `vì sao 12`. */
export const show: Command = {
  pattern: /^\/?(?:xem|show|chi tiet|vi sao)\s+(?:viec\s+)?(\d{2,6})$/,
  permission: 'see-item',
  inGroups: false,
  async run(session, rest) {
    const all = await session.environment.store.items.list({ code: Number(rest) });
    const { speaker } = session;
    const own = speaker === undefined ? [] : ownAgencyIds(speaker);
    const seesAll = speaker !== undefined && may('see-status', speaker.memberships);
    const visible = all.filter(
      (item) =>
        item.role === 'lead' && (seesAll || (own.includes(item.agencyId) && item.hold !== 'withdrawn')),
    );
    const [first] = visible;
    if (first === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-code', detail: rest });
    if (seesAll && first.kind === 'report') return missingReply(session, visible, { all: true });
    const facts = {
      kind: 'item-detail' as const,
      item: viewOf(session, first),
      ...(await sourceOf(session, first)),
      words: await newsOf(session, first),
    };
    return justReply(session, facts, [first.id]);
  },
};

async function sourceOf(session: Session, item: Item): Promise<{ sourceText: string | null; ref: string }> {
  const { plans } = session.environment.store;
  if (item.taskId !== null) {
    const task = await plans.findTask(item.taskId);
    return { sourceText: task?.sourceText ?? task?.title ?? null, ref: task?.ref ?? '' };
  }
  const duty = (await plans.listDuties(item.planId)).find((row) => row.id === item.dutyId);
  return { sourceText: duty?.sourceText ?? null, ref: duty?.ref ?? '' };
}

/** The last three things said of it, oldest first. */
async function newsOf(session: Session, item: Item): Promise<string[]> {
  const updates = await session.environment.store.items.listUpdates([item.id]);
  return updates.slice(-3).map((update) => update.words);
}
