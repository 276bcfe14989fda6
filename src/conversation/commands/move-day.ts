// "đổi hạn 10 đến 15/12 theo 300/UBND-KGVX ngày 20/11/2026": no document of the issuer, no change of a plan's day.
import { moveDay as decide } from '../../core/items/decide-item.ts';
import { nextReminderOn } from '../extension-decision.ts';
import { dayIn, deciderOf, documentIn, itemsMeant, toAgency, toldOf } from '../item-meant.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `đổi hạn 10 đến 15/12 theo 300/UBND-KGVX`, `điều chỉnh thời hạn 10 sxd đến …`. */
export const moveDay: Command = {
  pattern: /^\/?(?:doi|dieu chinh|sua) (?:thoi )?han(?: viec)?\s+(\d{2,6}\b.*)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const [target = '', until = ''] = rest.split(/\s+theo\b/)[0]?.split(/\s+(?:den|sang|thanh)\s+/) ?? [];
    const meant = await itemsMeant(session, target);
    if ('refusal' in meant) return meant.refusal;
    const { speaker, calendar } = session;
    const on = dayIn(session, until);
    const [first] = meant.items;
    if (on === null || first === undefined || speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'needs-day', detail: until || null });
    const document = documentIn(session.inbound.text);
    const result = decide(deciderOf(session, speaker), meant.items, on, document, calendar);
    if (!result.ok)
      return justReply(session, { kind: 'refused', reason: result.problem, detail: String(first.code) });
    const { items, puts, events } = result.value;
    const told = { what: 'day-moved' as const, on, document, before: first.dueOn };
    const noted = {
      kind: 'noted' as const,
      what: 'day-moved' as const,
      item: viewOf(session, items[0] ?? first),
      detail: document,
      on,
    };
    return {
      inboxId: session.inboxId,
      puts,
      events,
      notices: [
        replyWith(session, noted),
        ...items.flatMap((item) =>
          toAgency(
            session,
            item,
            toldOf(session, item, { ...told, nextOn: nextReminderOn(session, item) }),
            'day',
          ),
        ),
      ],
      replan: items.map((item) => item.id),
    };
  },
};
