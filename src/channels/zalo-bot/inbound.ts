// A raw event of the Zalo Bot platform as a neutral `Inbound`. Reads only; broken events concern nobody.
import type { Inbound } from '../../core/channel.ts';
import { parseEvent, updateIdIn } from './event.ts';

/** The neutral form of a raw event; undefined when it concerns nobody. `botNames` are how a group mentions us. */
export function readEvent(raw: string, botNames: readonly string[]): Inbound | undefined {
  const event = parseEvent(raw);
  // Another bot's words are nobody's answer.
  if (event === undefined || event.from.isBot || !event.name.startsWith('message.')) return undefined;
  const text = event.chat.isGroup ? withoutMention(event.words, botNames) : event.words;
  return {
    channel: 'zalo-bot',
    updateId: updateIdIn(raw),
    chat: { id: event.chat.id, kind: event.chat.isGroup ? 'group' : 'private', title: null },
    sender: { id: event.from.id, name: event.from.name },
    // Stickers, voices, links, files and whatever a protected person sends come without words.
    kind: text.trim() === '' ? 'unsupported' : 'text',
    text,
    replyTo: null,
    forwarded: false,
    movedTo: null,
    messageId: event.messageId ?? null,
    ...(event.photoUrl !== undefined && {
      attachments: [{ kind: 'photo', name: null, reference: event.photoUrl }],
    }),
  };
}

/** `@Bot Đôn Đốc, xong 12` -> `xong 12`; the name stands in the text and nothing marks it. */
function withoutMention(text: string, botNames: readonly string[]): string {
  const rest = text.trimStart();
  const name = botNames.find((known) => rest.toLowerCase().startsWith(`@${known.toLowerCase()}`));
  return name === undefined ? text : rest.slice(name.length + 1).replace(/^[\s,:]+/, '');
}
