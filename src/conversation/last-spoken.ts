// Which items a chat was last told about: what a short answer, or a picture without words, is most likely about.
import type { Session } from './session.ts';

/** The items that the last message, or the one replied to, was about. */
export async function lastSpokenOf({ inbound, environment }: Session): Promise<readonly string[]> {
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  const { outbox } = environment.store;
  const replied = inbound.replyTo === null ? undefined : await outbox.findByReceipt(chat, inbound.replyTo);
  const message =
    replied !== undefined && replied.itemIds.length > 0 ? replied : await outbox.findLastTo(chat);
  return message?.itemIds ?? [];
}
