// A message that goes to another address after all, perhaps on another channel: split anew for that channel's limit,
// and with examples to type where its buttons fall away.
import type { Address } from '../core/channel.ts';
import type { OutboxDraft, OutboxMessage } from '../core/outbox.ts';
import { splitText } from '../messages/split-text.ts';
import type { SchedulerEnvironment } from './environment.ts';
import type { Office } from './office.ts';

/** Where a message goes instead, and to whom; `mark` makes its key unique and the same when it is done again. */
export interface NewReader {
  mark: string;
  personId: string | null;
  address: Address;
}

/** The message's parts for its new reader; none when that channel is not running. */
export function readdressed(
  environment: SchedulerEnvironment,
  message: OutboxMessage,
  office: Office,
  { mark, personId, address }: NewReader,
): OutboxDraft[] {
  const capabilities = environment.channels.get(address.channel)?.capabilities;
  if (capabilities === undefined) return [];
  const text = capabilities.buttons ? message.text : withExamples(environment, message, office, personId);
  const parts = splitText(text, capabilities.textLengthMax, capabilities.textUnit);
  return parts.map((part, index) => ({
    idempotencyKey: `${message.idempotencyKey}@${mark}${index === 0 ? '' : `#${index + 1}`}`,
    kind: message.kind,
    personId,
    channel: address.channel,
    chatId: address.chatId,
    text: part,
    actions: capabilities.buttons && index === parts.length - 1 ? message.actions : [],
    itemIds: message.itemIds,
    notBefore: office.at,
  }));
}

/** The text with what its buttons would have said, to be typed with the reader's own code. */
function withExamples(
  { texts, language }: SchedulerEnvironment,
  { text, actions, itemIds }: OutboxMessage,
  office: Office,
  personId: string | null,
): string {
  const code = itemIds[0]?.split('.')[0];
  if (actions.length === 0 || code === undefined) return text;
  const reader = personId === null ? undefined : office.book.find(personId);
  return `${text}\n${texts.say(reader?.language ?? language, 'ask-again-examples', { code })}`;
}
