// "đã về": the time away ends, and messages come to the focal point again.

import type { Notice } from '../../core/notice.ts';
import { settleAway } from '../../core/people/go-away.ts';
import { absentAt } from '../away.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `đã về`, `tôi đã về`, `hết nghỉ`, `/dave`. */
export const back: Command = {
  pattern:
    /^\/?(?:(?:toi |em |minh )?(?:da ve|da di lam lai|di lam lai roi)|dave|het nghi|back)(?: roi| a)*[.!]?()$/,
  permission: 'answer',
  inGroups: false,
  menuName: { vi: 'dave', en: 'back' },
  async run(session) {
    const { speaker, book, inboxId } = session;
    const away = speaker === undefined ? undefined : book.awayOf(speaker.person.id);
    if (speaker === undefined || away === undefined)
      return justReply(session, { kind: 'refused', reason: 'not-away', detail: null });
    const result = settleAway(away, 'ended', speaker.person.id, session.at);
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
    const at = absentAt(session, away.agencyId);
    const toStandIn: Notice[] =
      away.standInId === null || away.state === 'declined'
        ? []
        : [
            {
              to: { personId: away.standInId },
              key: `back:${inboxId}`,
              messageKind: 'notice',
              itemIds: [],
              facts: { kind: 'absent-is-back', ...at, absent: speaker.person.name },
            },
          ];
    return {
      inboxId,
      ...result.value,
      notices: [replyWith(session, { kind: 'back-noted', ...at }), ...toStandIn],
      replan: [],
    };
  },
};
