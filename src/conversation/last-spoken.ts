// Which items a chat was last told about: what a short answer, or a picture without words, is most likely about.
import type { OutboxMessage } from '../core/sending/outbox.ts';
import type { Session } from './session.ts';

/** The message replied to when it was about items, else the last one that was; undefined when there is none. */
export async function lastMessageOf({ inbound, environment }: Session): Promise<OutboxMessage | undefined> {
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  const { outbox } = environment.store;
  const replied = inbound.replyTo === null ? undefined : await outbox.findByReceipt(chat, inbound.replyTo);
  return replied !== undefined && replied.itemIds.length > 0 ? replied : await outbox.findLastTo(chat);
}

/** The items that the last message, or the one replied to, was about. */
export const lastSpokenOf = async (session: Session): Promise<readonly string[]> =>
  (await lastMessageOf(session))?.itemIds ?? [];
