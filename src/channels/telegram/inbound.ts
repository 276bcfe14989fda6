// A raw Telegram update as a neutral `Inbound`. Reads only; unknown or broken updates concern nobody.
import type { Inbound } from '../../core/channel.ts';
import {
  parseUpdate,
  type TelegramUpdate,
  type UpdateChat,
  type UpdateMessage,
  type UpdateUser,
} from './update.ts';

/** Telegram's shared account behind every anonymous administrator, and the one that forwards from a broadcast channel. */
const hiddenSenders = new Set([1087968824, 777000]);

/** What a person can send besides words; everything else without text is a notice of the platform. */
const contentFields = [
  'photo',
  'document',
  'audio',
  'video',
  'voice',
  'sticker',
  'animation',
  'video_note',
  'contact',
  'location',
  'venue',
  'poll',
  'dice',
  'story',
];

/** The neutral form of a raw update; undefined when it concerns nobody. `botName` is empty until connected. */
export function readUpdate(raw: string, botName: string): Inbound | undefined {
  const update = parseUpdate(raw);
  if (update?.message) return readMessage(update.id, update.message, botName, update.isEdit === true);
  if (update?.press) return readPress(update.id, update.press);
  return update?.standing ? readStanding(update.id, update.standing) : undefined;
}

/** The id of the button press in a raw update; undefined when it is none. */
export function pressIdOf(raw: string): string | undefined {
  return parseUpdate(raw)?.press?.id;
}

function readMessage(
  updateId: number,
  message: UpdateMessage,
  botName: string,
  isEdit: boolean,
): Inbound | undefined {
  const { from, words, fields, file } = message;
  const base = inboundBase(updateId, message.chat);
  if (!base) return undefined;
  const isHidden = fields['sender_chat'] !== undefined || hiddenSenders.has(from?.id ?? 0);
  // Another bot's words are nobody's answer.
  if (from?.isBot && !isHidden) return undefined;
  const inbound: Inbound = {
    ...base,
    sender: isHidden || !from ? null : senderOf(from),
    replyTo: message.repliedId === undefined ? null : String(message.repliedId),
    forwarded: fields['forward_origin'] !== undefined || fields['is_automatic_forward'] === true,
    messageId: String(message.id),
    ...attachmentOf(file),
    ...(isEdit && { isEdit }),
  };
  if (message.movedTo !== undefined)
    return { ...inbound, kind: 'migrated', movedTo: String(message.movedTo) };
  if (words === undefined) {
    // A place that moves on, or a poll that is closed, is edited too; it says nothing new.
    if (isEdit) return undefined;
    return contentFields.some((field) => field in fields) ? { ...inbound, kind: 'unsupported' } : undefined;
  }
  const text = wordsForUs(words, botName, inbound.chat.kind);
  return text === undefined ? undefined : { ...inbound, text };
}

/** In private everything is meant for us, another bot's name included. */
const wordsForUs = (words: string, botName: string, chat: Inbound['chat']['kind']): string | undefined =>
  withoutBotName(words, botName) ?? (chat === 'private' ? words : undefined);

const attachmentOf = (file: UpdateMessage['file']): Pick<Inbound, 'attachments'> =>
  file === undefined
    ? {}
    : { attachments: [{ kind: file.kind, name: file.name?.normalize('NFC') ?? null, reference: file.id }] };

function readPress(updateId: number, press: NonNullable<TelegramUpdate['press']>): Inbound | undefined {
  const { message, data } = press;
  const base = message && inboundBase(updateId, message.chat);
  if (!base || data === undefined) return undefined;
  return { ...base, kind: 'action', sender: senderOf(press.from), text: data, replyTo: String(message.id) };
}

function readStanding(
  updateId: number,
  { chat, from, was, is }: NonNullable<TelegramUpdate['standing']>,
): Inbound | undefined {
  const base = inboundBase(updateId, chat);
  // A new role inside the chat is no news.
  if (!base || (was !== undefined && isPresent(was) === isPresent(is))) return undefined;
  return { ...base, kind: isPresent(is) ? 'joined' : 'left', sender: from ? senderOf(from) : null };
}

const isPresent = (status: string): boolean => status !== 'left' && status !== 'kicked';

/** What all kinds share; undefined for broadcast channels, where nobody answers. */
function inboundBase(updateId: number, chat: UpdateChat): Inbound | undefined {
  const isGroup = chat.type === 'group' || chat.type === 'supergroup';
  if (!isGroup && chat.type !== 'private') return undefined;
  return {
    channel: 'telegram',
    updateId: String(updateId),
    chat: { id: String(chat.id), kind: isGroup ? 'group' : 'private', title: chat.title ?? null },
    sender: null,
    kind: 'text',
    text: '',
    replyTo: null,
    forwarded: false,
    movedTo: null,
    messageId: null,
  };
}

const senderOf = ({ id, name }: UpdateUser): NonNullable<Inbound['sender']> => ({ id: String(id), name });

/** `/status@OurBot 12` -> `/status 12`, `@OurBot xong 12` -> `xong 12`; undefined when another bot is addressed. */
function withoutBotName(text: string, botName: string): string | undefined {
  const command = /^(\/\w+)@(\w+)/.exec(text);
  if (command) {
    const [addressed = '', name = '', bot = ''] = command;
    const isOurs = botName === '' || bot.toLowerCase() === botName.toLowerCase();
    return isOurs ? name + text.slice(addressed.length) : undefined;
  }
  const mention = /^@(\w+)[\s,:]*/.exec(text);
  const isOurs = mention && botName !== '' && mention[1]?.toLowerCase() === botName.toLowerCase();
  return isOurs ? text.slice(mention[0].length) : text;
}
