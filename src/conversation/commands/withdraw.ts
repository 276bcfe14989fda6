// "thu hồi 11 stc: …": a task is taken back from an agency, which hears why.
import { withdraw as decide } from '../../core/items/decide-item.ts';
import { deciderOf, itemsMeant, toAgency, toldOf, wordsAfterColon } from '../item-meant.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `thu hồi 11 stc: đã giao đơn vị khác theo Văn bản số 300/UBND-KGVX`. */
export const withdraw: Command = {
  pattern: /^\/?(?:thu hoi|rut)(?: viec| nhiem vu)?\s+(\d{2,6}\b.*)$/s,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const meant = await itemsMeant(session, rest.split(':')[0] ?? '');
    if ('refusal' in meant) return meant.refusal;
    const { speaker } = session;
    const [first] = meant.items;
    if (speaker === undefined || first === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    const detail = wordsAfterColon(session);
    const result = decide(deciderOf(session, speaker), meant.items, detail);
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
    const { items, puts, events } = result.value;
    const names = items.map((item) => session.agencies.get(item.agencyId)?.name ?? item.agencyId).join('; ');
    const noted = {
      kind: 'noted' as const,
      what: 'withdrawn' as const,
      item: viewOf(session, first),
      detail: names,
      on: null,
    };
    return {
      inboxId: session.inboxId,
      puts,
      events,
      notices: [
        replyWith(session, noted),
        ...items.flatMap((item) =>
          toAgency(session, item, toldOf(session, item, { what: 'withdrawn', detail }), 'withdrawn'),
        ),
      ],
      replan: items.map((item) => item.id),
    };
  },
};
