// A message that goes to another address after all, perhaps on another channel: split anew for that channel's limit,
// and with examples to type where its buttons fall away.

import type { Address, Capabilities } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { AddressBook } from '../core/people/address-book.ts';
import type { OutboxDraft, OutboxMessage } from '../core/sending/outbox.ts';
import { numberedParts } from './split-text.ts';
import type { Language, Texts } from './texts.ts';

/** What wording a message anew needs. */
export interface ReaddressContext {
  texts: Texts;
  /** The language of readers who have none of their own. */
  language: Language;
  at: Instant;
  book: AddressBook;
  /** What a channel can do; undefined when it is not running. */
  capabilitiesOf(channel: string): Capabilities | undefined;
  /** The message as it may go out on a channel. */
  allowedOn(channel: string): OutboxMessage;
  /** When a message that nobody asked for may go out there, not before an instant. */
  sendFrom(channel: string, at: Instant): Instant;
}

/** Where a message goes instead, and to whom; `mark` makes its key unique and the same when it is done again. */
interface NewReader {
  mark: string;
  personId: string | null;
  address: Address;
}

/**
 * A message whose address is of no use: for the person's next address, else for the stand-bys of the agencies for which
 * he is the focal point, who know the work. Answers in a chat do not go to others.
 */
export function handedOn(
  context: ReaddressContext,
  message: OutboxMessage,
  next: (Address & { id: string }) | undefined,
  memberships: readonly { agencyId: string; role: string }[],
): OutboxDraft[] {
  if (next !== undefined)
    return readdressed(context, message, { mark: next.id, personId: message.personId, address: next });
  if (message.kind === 'reply' || message.personId === null) return [];
  const { book } = context;
  const agencyIds = memberships.filter((row) => row.role === 'focal-point').map((row) => row.agencyId);
  const standBys = agencyIds.flatMap((id) => book.peopleAt(id, ['stand-by']));
  return [...new Set(standBys)].flatMap((person) => {
    const address = book.addressOf(person.id);
    return address === undefined || person.id === message.personId
      ? []
      : readdressed(context, message, { mark: person.id, personId: person.id, address });
  });
}

/** The message's parts for its new reader; none when that channel is not running. */
function readdressed(
  context: ReaddressContext,
  message: OutboxMessage,
  { mark, personId, address }: NewReader,
): OutboxDraft[] {
  const capabilities = context.capabilitiesOf(address.channel);
  if (capabilities === undefined) return [];
  const allowed = context.allowedOn(address.channel);
  const isWhole = allowed.text === message.text;
  const text = capabilities.buttons || !isWhole ? allowed.text : withExamples(context, message, personId);
  const parts = numberedParts(text, capabilities, context.texts, languageOf(context, personId));
  return parts.map((part, index) => ({
    idempotencyKey: `${message.idempotencyKey}@${mark}${index === 0 ? '' : `#${index + 1}`}`,
    kind: message.kind,
    personId,
    channel: address.channel,
    chatId: address.chatId,
    text: part,
    actions: capabilities.buttons && index === parts.length - 1 ? message.actions : [],
    itemIds: message.itemIds,
    fileIds: index === 0 && isWhole ? filesFor(capabilities, message) : null,
    notBefore: message.kind === 'reply' ? context.at : context.sendFrom(address.channel, context.at),
  }));
}

/** The message's files, as far as the new channel carries so many. */
const filesFor = ({ files }: Capabilities, { fileIds }: OutboxMessage): string[] | null =>
  files === 'several' || (files !== 'none' && fileIds?.length === 1) ? (fileIds ?? null) : null;

/** The reader's own language, else the office's. */
const languageOf = ({ language, book }: ReaddressContext, personId: string | null): Language =>
  (personId === null ? undefined : book.find(personId)?.language) ?? language;

/** The text with what its buttons would have said, to be typed with the reader's own code. */
function withExamples(
  context: ReaddressContext,
  { text, actions, itemIds }: OutboxMessage,
  personId: string | null,
): string {
  const code = itemIds[0]?.split('.')[0];
  if (actions.length === 0 || code === undefined) return text;
  return `${text}\n${context.texts.say(languageOf(context, personId), 'ask-again-examples', { code })}`;
}
