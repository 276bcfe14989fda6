// A message that was accepted and came back later, as mail does: it goes to the person's next address after all, else to
// the stand-by.
import type { WentInstead } from '../core/sending/delivery.ts';
import type { MessageKind, OutboxDraft } from '../core/sending/outbox.ts';
import { limitedTo } from '../messages/limited-message.ts';
import { handedOn } from '../messages/readdress.ts';
import type { KnownAddress } from '../store/people.ts';
import { type Session, viewOf } from './session.ts';

/** What the news tells of one message, for its next reader and for the desk. */
export interface CameBack {
  messages: OutboxDraft[];
  /** What came back; null when the news names no message. */
  what: MessageKind | null;
  codes: number[];
  instead: WentInstead;
}

/** The message that the news is about, for its next reader, and the codes of its items; nothing when it names none. */
export async function messagesCameBack(
  session: Session,
  { address, person, memberships }: KnownAddress,
): Promise<CameBack> {
  const { inbound, environment, at, book } = session;
  const { store, channels, texts, language, zone } = environment;
  const chat = { channel: address.channel, chatId: address.chatId };
  const message =
    inbound.replyTo === null ? undefined : await store.outbox.findByReceipt(chat, inbound.replyTo);
  const next = (await store.people.listAddressesOf(person.id)).find(
    (other) => other.state === 'active' && other.id !== address.id && channels.has(other.channel),
  );
  if (message === undefined)
    return { messages: [], what: null, codes: [], instead: next === undefined ? 'nobody' : 'next-channel' };
  const capabilitiesOf = (channel: string) => channels.get(channel)?.capabilities;
  const items = await store.items.list({ ids: message.itemIds });
  const limits = {
    texts,
    zone,
    at,
    language: person.language,
    rules: await store.channelRules.load(),
    items: items.map((item) => ({ planId: item.planId, view: viewOf(session, item) })),
    capabilitiesOf,
  };
  const context = {
    texts,
    language,
    at,
    book,
    capabilitiesOf,
    allowedOn: (channel: string) => limitedTo(limits, message, channel),
    sendFrom: session.rules.sendFrom,
  };
  const messages = handedOn(context, message, next, memberships);
  const instead = messages.length === 0 ? 'nobody' : next === undefined ? 'stand-by' : 'next-channel';
  const codes = [...new Set(message.itemIds.map((id) => Number(id.split('.')[0])))];
  return { messages, what: message.kind, instead, codes };
}
