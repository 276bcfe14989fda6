// From notices to outgoing messages: words in each reader's language, one message per key and chat, split where too long.
import type { Address, Capabilities } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { Notice, Recipient } from '../core/notice.ts';
import type { ChannelRules } from '../core/sending/channel-rules.ts';
import type { OutboxDraft } from '../core/sending/outbox.ts';
import { numberedParts } from './split-text.ts';
import type { Language, Texts } from './texts.ts';
import { wordNotice } from './word-notice.ts';

/** Someone who will read a notice; no person for groups and unlinked chats. */
export interface Reader {
  address: Address;
  person: { id: string; language: Language } | undefined;
}

/** What wording needs beside the notices. */
export interface MessageContext {
  texts: Texts;
  zone: string;
  at: Instant;
  /** The language of readers who have none of their own. */
  language: Language;
  /** The readers of a recipient; empty when nobody is linked. */
  readersOf(to: Recipient): Reader[];
  /** What a channel can do; undefined when it is not running. */
  capabilitiesOf(channel: string): Capabilities | undefined;
  /** What the office has laid down for each channel. */
  rules: ChannelRules;
}

/** A message before it is split, with what splitting needs. */
type WordedDraft = OutboxDraft & { capabilities: Capabilities; language: Language };

/**
 * The messages of a change. Notices with one key for one chat become one message, in order; the keys of the
 * desk and of groups are told apart by reader, so that each gets one.
 */
export function messagesFor(notices: readonly Notice[], context: MessageContext): OutboxDraft[] {
  const drafts = new Map<string, WordedDraft>();
  for (const notice of notices) {
    for (const reader of context.readersOf(notice.to)) {
      const capabilities = context.capabilitiesOf(reader.address.channel);
      if (capabilities === undefined) continue;
      const carries = carriesFile(notice, capabilities);
      // Where a message carries several, the file came with the words already.
      if (notice.onlyAsFile === true && (!carries || capabilities.files === 'several')) continue;
      const key = keyFor(notice, reader);
      const language = reader.person?.language ?? context.language;
      const { text, actions } = wordNotice(notice.facts, {
        texts: context.texts,
        language,
        buttons: capabilities.buttons,
        files: carries,
        zone: context.zone,
        at: context.at,
        levels: context.rules.levelsOn(reader.address.channel),
      });
      const earlier = drafts.get(key);
      drafts.set(key, {
        idempotencyKey: key,
        kind: notice.messageKind,
        personId: reader.person?.id ?? null,
        channel: reader.address.channel,
        chatId: reader.address.chatId,
        text: earlier === undefined ? text : `${earlier.text}\n\n${text}`,
        actions: [...(earlier?.actions ?? []), ...actions],
        itemIds: [...new Set([...(earlier?.itemIds ?? []), ...notice.itemIds])],
        notBefore: sendFrom(notice, reader.address.channel, context),
        fileIds: [...(earlier?.fileIds ?? []), ...fileIdsOf(notice, capabilities)],
        ...{ capabilities, language },
      });
    }
  }
  return [...drafts.values()].flatMap((draft) => partsOf(draft, context));
}

/** Whether the channel carries the notice's own file; of files the chart alone is a picture. */
function carriesFile({ facts }: Notice, { files }: Capabilities): boolean {
  if (files === 'picture') return facts.kind === 'file' && facts.what === 'chart';
  return files !== 'none';
}

function fileIdsOf(notice: Notice, capabilities: Capabilities): string[] {
  const own = notice.fileId !== undefined && carriesFile(notice, capabilities) ? [notice.fileId] : [];
  return capabilities.files === 'several' ? [...own, ...(notice.alsoIds ?? [])] : own;
}

/** An answer comes at once; everything else waits for the end of the channel's quiet hours. */
function sendFrom(notice: Notice, channel: string, { at, rules }: MessageContext): Instant {
  const from = notice.notBefore ?? at;
  return notice.messageKind === 'reply' ? from : rules.sendFrom(channel, from);
}

function keyFor(notice: Notice, reader: Reader): string {
  if ('deskOf' in notice.to) return `${notice.key}:${reader.person?.id ?? reader.address.chatId}`;
  return 'groups' in notice.to
    ? `${notice.key}:${reader.address.channel}:${reader.address.chatId}`
    : notice.key;
}

/** Parts in order; buttons stand under the last one, where the reader ends. */
function partsOf(
  { capabilities, language, ...draft }: WordedDraft,
  { texts }: MessageContext,
): OutboxDraft[] {
  const parts = numberedParts(draft.text, capabilities, texts, language);
  return parts.map((text, index) => ({
    ...draft,
    text,
    idempotencyKey: index === 0 ? draft.idempotencyKey : `${draft.idempotencyKey}#${index + 1}`,
    // Files go once, with the first part.
    fileIds: index === 0 ? (draft.fileIds ?? null) : null,
    actions: index === parts.length - 1 && capabilities.buttons ? draft.actions : [],
  }));
}
