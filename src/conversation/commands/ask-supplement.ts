// "đề nghị bổ sung 12 stc: … đến 30/11": something is missing in a report; its first day goes on counting.
import { askSupplement as decide } from '../../core/items/decide-item.ts';
import { wasInTime } from '../../core/items/item.ts';
import { dayIn, deciderOf, itemMeant, toAgency, toldOf, wordsAfterColon } from '../item-meant.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `đề nghị bổ sung 12 stc: số kinh phí đã giải ngân đến 30/11`. */
export const askSupplement: Command = {
  pattern: /^\/?(?:de nghi )?bo sung\s+(\d{2,6}\b.*)$/s,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const meant = await itemMeant(session, rest.split(':')[0] ?? '');
    if ('refusal' in meant) return meant.refusal;
    const { item } = meant;
    const { speaker } = session;
    if (speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    const typed = wordsAfterColon(session);
    const [, what = typed, until] =
      typed.match(
        /^(.*?)[,;]?\s+(?:gửi )?(?:chậm nhất |trước )?(?:đến|den|ngày|ngay)\s+([^,;]*\d[^,;]*)$/su,
      ) ?? [];
    const result = decide(deciderOf(session, speaker), item, what);
    if (!result.ok)
      return justReply(session, { kind: 'refused', reason: result.problem, detail: String(item.code) });
    const on = until === undefined ? null : dayIn(session, until);
    const [submission] = await session.environment.store.items.listSubmissions([item.id]);
    const facts = toldOf(session, item, {
      what: 'supplement',
      on,
      detail: what,
      document: submission?.letterNumber ?? null,
      before: wasInTime(item) ? item.closedOn : null,
    });
    const noted = {
      kind: 'noted' as const,
      what: 'supplement' as const,
      item: viewOf(session, item),
      detail: what,
      on,
    };
    return {
      inboxId: session.inboxId,
      ...result.value,
      notices: [replyWith(session, noted, [item.id]), ...toAgency(session, item, facts, 'supplement')],
      replan: [item.id],
    };
  },
};
