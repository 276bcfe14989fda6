// A raw Telegram update as checked, typed parts: only what `inbound.ts` reads. Never throws; a part with a wrong
// type makes the whole update unreadable, as nothing of it can be trusted then.

/** A chat as an update names it. */
export interface UpdateChat {
  id: number;
  type: string;
  title: string | undefined;
}

/** A person or bot as an update names it. */
export interface UpdateUser {
  id: number;
  isBot: boolean;
  name: string | null;
}

/** A message, with its untouched fields for what has no meaning of its own. */
export interface UpdateMessage {
  id: number;
  chat: UpdateChat;
  from: UpdateUser | undefined;
  words: string | undefined;
  repliedId: number | undefined;
  movedTo: number | undefined;
  /** The picture in its largest size, or the document. */
  file: { kind: 'photo' | 'file'; id: string; name: string | undefined } | undefined;
  fields: Fields;
}

/** An update holds one of the three; an edit is a message again. */
export interface TelegramUpdate {
  id: number;
  message?: UpdateMessage;
  isEdit?: true;
  press?: { id: string; from: UpdateUser; data: string | undefined; message: UpdateMessage | undefined };
  standing?: { chat: UpdateChat; from: UpdateUser | undefined; was: string | undefined; is: string };
}

type Fields = Record<string, unknown>;

/** Thrown and caught in this file alone. */
class UnreadableUpdate extends Error {}

/** The parts of a raw update; undefined when it is no update, or none of those that concern us. */
export function parseUpdate(raw: string): TelegramUpdate | undefined {
  try {
    const update = fieldsOf(JSON.parse(raw));
    const id = wholeOf(update['update_id']);
    if (update['message'] !== undefined) return { id, message: messageOf(fieldsOf(update['message'])) };
    if (update['edited_message'] !== undefined)
      return { id, message: messageOf(fieldsOf(update['edited_message'])), isEdit: true };
    if (update['callback_query'] !== undefined)
      return { id, press: pressOf(fieldsOf(update['callback_query'])) };
    if (update['my_chat_member'] === undefined) return undefined;
    return { id, standing: standingOf(fieldsOf(update['my_chat_member'])) };
  } catch {
    return undefined;
  }
}

function messageOf(fields: Fields): UpdateMessage {
  return {
    id: wholeOf(fields['message_id']),
    chat: chatOf(fields['chat']),
    from: maybe(fields['from'], userOf),
    words: maybe(fields['text'], textOf) ?? maybe(fields['caption'], textOf),
    repliedId: maybe(fields['reply_to_message'], (reply) => wholeOf(fieldsOf(reply)['message_id'])),
    movedTo: maybe(fields['migrate_to_chat_id'], wholeOf),
    file: fileOf(fields),
    fields,
  };
}

/** The largest picture (sizes come smallest first), or the document; what cannot be referred to is left out. */
function fileOf(fields: Fields): UpdateMessage['file'] {
  const { photo, document } = fields;
  const size: unknown = Array.isArray(photo) ? photo.at(-1) : undefined;
  const { file_id: id, file_name: name } = (size ?? document ?? {}) as Fields;
  if (typeof id !== 'string' || id === '') return undefined;
  return {
    kind: size === undefined ? 'file' : 'photo',
    id,
    name: typeof name === 'string' ? name : undefined,
  };
}

function pressOf(fields: Fields): NonNullable<TelegramUpdate['press']> {
  return {
    id: textOf(fields['id']),
    from: userOf(fields['from']),
    data: maybe(fields['data'], textOf),
    message: maybe(fields['message'], (message) => messageOf(fieldsOf(message))),
  };
}

function standingOf(fields: Fields): NonNullable<TelegramUpdate['standing']> {
  const statusOf = (member: unknown) => textOf(fieldsOf(member)['status']);
  return {
    chat: chatOf(fields['chat']),
    from: maybe(fields['from'], userOf),
    was: maybe(fields['old_chat_member'], statusOf),
    is: statusOf(fields['new_chat_member']),
  };
}

function chatOf(value: unknown): UpdateChat {
  const fields = fieldsOf(value);
  return { id: wholeOf(fields['id']), type: textOf(fields['type']), title: maybe(fields['title'], textOf) };
}

function userOf(value: unknown): UpdateUser {
  const fields = fieldsOf(value);
  const names = [maybe(fields['first_name'], textOf), maybe(fields['last_name'], textOf)].filter(Boolean);
  return {
    id: wholeOf(fields['id']),
    isBot: fields['is_bot'] === true,
    name: names.length === 0 ? null : names.join(' '),
  };
}

function maybe<Value>(value: unknown, read: (value: unknown) => Value): Value | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableUpdate();
  return value as Fields;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new UnreadableUpdate();
  return value;
}

// Chat and user ids have up to 52 bits, so they are whole in a number.
function wholeOf(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new UnreadableUpdate();
  return value as number;
}
