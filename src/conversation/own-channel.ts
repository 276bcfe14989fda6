// A code that a person made for himself, typed on another channel: one question, then one more address of his.
import type { Change } from '../core/change.ts';
import type { NoticeFacts } from '../core/notice.ts';
import type { Invite } from '../core/people/person.ts';
import { addChannel } from '../core/sending/own-channels.ts';
import { justReply, type Session } from './session.ts';

/** The question of a person's own code; undefined for an ordinary invitation. */
export function ownChannelQuestion(
  session: Session,
  invite: Invite,
  agency: string,
): NoticeFacts | undefined {
  if (invite.personId === null) return undefined;
  const { channel } = session.inbound;
  return { kind: 'confirm-channel', name: invite.personName, agency, channel };
}

/** Adds the chat to the addresses of the code's person, unless it is somebody else's already. */
export async function addOwnChannel(
  session: Session,
  invite: Invite & { personId: string },
): Promise<Change> {
  const { environment, inbound, at, inboxId, dialog, speaker } = session;
  const { people } = environment.store;
  const added = addChannel({
    invite,
    chat: { channel: inbound.channel, chatId: inbound.chat.id },
    at,
    inboxId,
    dialogVersion: dialog?.version ?? 0,
    person: await people.get(invite.personId),
    addresses: await people.listAddressesOf(invite.personId),
    behindChat: speaker?.address,
  });
  return added ?? justReply(session, { kind: 'refused', reason: 'chat-taken', detail: null });
}
