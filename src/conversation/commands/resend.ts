// "gửi lại 7": a message that may not have arrived goes out once more, on the desk's word.
import { noChange } from '../../core/change.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `gửi lại 7`, `/guilai 7`, `resend 7`; the number is the one that the trouble message gave. */
export const resend: Command = {
  pattern: /^\/?(?:gui lai|guilai|resend)\s+(?:tin\s+)?(?:so\s+)?(\d{1,9})[.!]?$/,
  permission: 'resend-message',
  inGroups: false,
  undo: 'said',
  async run(session, rest) {
    const { outbox } = session.environment.store;
    const message = await outbox.find(Number(rest));
    if (message?.state !== 'uncertain' && message?.state !== 'failed')
      return justReply(session, { kind: 'refused', reason: 'nothing-to-resend', detail: rest });
    return {
      ...noChange(session.inboxId),
      resends: [message.id],
      events: [
        {
          at: session.at,
          actor: session.speaker?.person.id ?? 'administrator',
          action: 'message-resent',
          subject: `message:${rest}`,
          detail: {},
        },
      ],
      notices: [replyWith(session, { kind: 'noted', what: 'resent', item: null, detail: rest, on: null })],
    };
  },
};
