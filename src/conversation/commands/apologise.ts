// "xin lỗi 12 stc": a reminder that was wrong is taken back with an apology, to the same people.
import { may } from '../../core/access.ts';
import { noChange } from '../../core/change.ts';
import { itemsMeant, toAgency, toldOf, wordsAfterColon } from '../item-meant.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `xin lỗi 12 stc`, `xin lỗi 12 stc: Sở đã gửi báo cáo ngày 20/11/2026`. */
export const apologise: Command = {
  pattern: /^\/?(?:xin loi|thu lai tin|apologise)(?: ve viec| viec)?\s+(\d{2,6}\b.*)$/s,
  permission: 'decide',
  inGroups: false,
  undo: 'said',
  async run(session, rest) {
    const meant = await itemsMeant(session, rest.split(':')[0] ?? '');
    if ('refusal' in meant) return meant.refusal;
    const { speaker, at } = session;
    const [first] = meant.items;
    if (first === undefined || speaker === undefined || !may('decide', speaker.memberships))
      return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
    const detail = wordsAfterColon(session) || null;
    const notices = meant.items.flatMap((item) =>
      toAgency(session, item, toldOf(session, item, { what: 'apology', detail }), 'apology'),
    );
    const names = meant.items.map((item) => session.agencies.get(item.agencyId)?.name ?? '').join('; ');
    return {
      ...noChange(session.inboxId),
      events: meant.items.map((item) => ({
        at,
        actor: speaker.person.id,
        action: 'apology-sent',
        subject: `item:${item.id}`,
        detail: { words: detail },
      })),
      notices: [
        replyWith(session, {
          kind: 'noted',
          what: 'apology',
          item: viewOf(session, first),
          detail: names,
          on: null,
        }),
        ...notices,
      ],
    };
  },
};
