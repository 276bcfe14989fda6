// An event of the Zalo Bot platform as checked, typed parts. It travels in two shapes, flat and wrapped in `result`;
// both read alike. Never throws; a part with a wrong type makes the whole event unreadable.
import { createHash } from 'node:crypto';
import type { RawUpdate } from '../../core/channel.ts';

/** One event: what happened in which chat, and the words in it if there are any. */
export interface ZaloEvent {
  name: string;
  messageId: string | undefined;
  chat: { id: string; isGroup: boolean };
  from: { id: string; name: string | null; isBot: boolean };
  /** The text, or the caption of a picture; '' when there is none. */
  words: string;
  /** Where the picture lies that came along. */
  photoUrl: string | undefined;
}

type Fields = Record<string, unknown>;

/** The event in a raw body; undefined when it is none. */
export function parseEvent(raw: string): ZaloEvent | undefined {
  const fields = eventFields(parse(raw));
  const message = fieldsOf(fields?.['message']);
  const chat = fieldsOf(message?.['chat']);
  const from = fieldsOf(message?.['from']);
  const chatId = textOf(chat?.['id']);
  const fromId = textOf(from?.['id']);
  const name = textOf(fields?.['event_name']);
  if (message === undefined || !name || !chatId || !fromId) return undefined;
  const text = message['text'] ?? message['caption'] ?? '';
  if (typeof text !== 'string') return undefined;
  return {
    name,
    messageId: textOf(message['message_id']),
    chat: { id: chatId, isGroup: chat?.['chat_type'] === 'GROUP' },
    from: { id: fromId, name: textOf(from?.['display_name']) ?? null, isBot: from?.['is_bot'] === true },
    words: text.normalize('NFC'),
    // Both names of the field are seen.
    photoUrl:
      name === 'message.image.received' ? textOf(message['photo_url'] ?? message['photo']) : undefined,
  };
}

/** A raw body as it is to be stored, with its id; undefined when it is no event. */
export function rawUpdateOf(raw: string): RawUpdate | undefined {
  const fields = eventFields(parse(raw));
  return fields === undefined ? undefined : { updateId: updateIdOf(fields, raw), raw };
}

/** The id of a stored raw event, the same as when it was stored. */
export const updateIdIn = (raw: string): string => updateIdOf(eventFields(parse(raw)) ?? {}, raw);

// The platform numbers no updates; the message's own id tells duplicates. An event without one is told by its bytes.
function updateIdOf(fields: Fields, raw: string): string {
  const messageId = textOf(fieldsOf(fields['message'])?.['message_id']);
  return messageId || createHash('sha256').update(raw).digest('hex').slice(0, 20);
}

function eventFields(value: unknown): Fields | undefined {
  const body = fieldsOf(value);
  const event = fieldsOf(body?.['result']) ?? body;
  return typeof event?.['event_name'] === 'string' ? event : undefined;
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
