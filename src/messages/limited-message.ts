// A message that waited or changes its channel, looked at once more before it goes: content that may no longer be said
// there is replaced by numbers and days. Messages on their way keep no facts, so their words are not made anew.
import type { Capabilities } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { ItemView } from '../core/items/item-view.ts';
import { mayStillGo, type StoredRules } from '../core/sending/channel-rules.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import type { Language, Texts } from './texts.ts';
import { wordNotice } from './word-notice.ts';

/** What looking at a message once more needs. */
export interface LimitContext {
  texts: Texts;
  zone: string;
  at: Instant;
  /** The reader's. */
  language: Language;
  rules: StoredRules;
  /** The items that the message speaks of, in its order, with the plan of each. */
  items: readonly { planId: string; view: ItemView }[];
  capabilitiesOf(channel: string): Capabilities | undefined;
}

/** The message as it may go out on a channel; without its file where its words are replaced. */
export function limitedTo(context: LimitContext, message: OutboxMessage, channel: string): OutboxMessage {
  const { rules, items, texts, zone, at, language } = context;
  const planIds = [...new Set(items.map(({ planId }) => planId))];
  const { channel: madeFor, createdAt } = message;
  if (mayStillGo(rules, { channel: madeFor, createdAt, planIds }, channel)) return message;
  const { text } = wordNotice(
    { kind: 'content-limited', items: items.map(({ view }) => view) },
    {
      texts,
      zone,
      at,
      language,
      buttons: context.capabilitiesOf(channel)?.buttons ?? false,
      levels: { channel: 'code', of: () => 'code', isOpen: false },
    },
  );
  return { ...message, text, fileIds: null };
}

/** True when every limit was there already when the message was made for this channel: most of the time. */
export const isMadeUnder = ({ limits }: StoredRules, { createdAt }: OutboxMessage): boolean =>
  limits.every(({ level, setAt }) => level === 'full' || setAt <= createdAt);
