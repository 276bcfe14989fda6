// "Đồng chí nhắn “đồng ý”, hoặc ngày khác kèm lý do": the answer to another day that the desk proposed.
import { put } from '../../core/change.ts';
import { acceptCounter } from '../../core/items/decide-extension.ts';
import { nextReminderOn } from '../extension-decision.ts';
import { toldOf } from '../item-meant.ts';
import { plainWords } from '../plain-words.ts';
import { collectorOf, justReply, replyWith, tellDesk, viewOf } from '../session.ts';
import type { DialogKind } from './dialog.ts';

const yes = /^(?:da |vang |ok )?(?:dong y|nhat tri|thong nhat|vang|ok|duoc|1)(?: a| nhe)?[.!]?$/;

/** Takes one word of consent; another day with its reason is a new request and is read on its own. */
export const counterOffer: DialogKind = {
  async answer(session, dialog) {
    const { speaker, environment, calendar, at, inboxId } = session;
    if (dialog.step?.kind !== 'counter-offer' || !yes.test(plainWords(session.inbound.text)))
      return undefined;
    const closed = put('dialog', { ...dialog, step: null });
    const extension = await environment.store.items.findExtension(dialog.step.extensionId);
    const item = extension && (await environment.store.items.find(extension.itemId));
    if (extension === undefined || item === undefined || speaker === undefined) return undefined;
    const result = acceptCounter(extension, item, speaker.person.id, calendar, at);
    if (!result.ok) {
      const change = justReply(session, { kind: 'refused', reason: result.problem, detail: null });
      return { ...change, puts: [closed] };
    }
    const { item: next, puts, events } = result.value;
    const facts = toldOf(session, next, {
      what: 'extension-granted',
      on: extension.untilOn,
      nextOn: nextReminderOn(session, next),
    });
    const note = {
      kind: 'desk-note' as const,
      about: 'counter-accepted' as const,
      person: speaker.person.name,
      agency: session.agencies.get(item.agencyId)?.name ?? item.agencyId,
      item: viewOf(session, next),
      words: session.inbound.text,
      untilOn: extension.untilOn,
    };
    return {
      inboxId,
      puts: [...puts, closed],
      events,
      notices: [
        replyWith(session, facts, [item.id]),
        tellDesk(session, collectorOf(session, item.planId), note, [item.id], 0),
      ],
      replan: [item.id],
    };
  },
};
