// A raw Telegram update as a neutral `Inbound`. Reads only; unknown or broken updates concern nobody.
import { z } from 'zod';
import type { Inbound } from '../../core/channel.ts';

/** Telegram's shared account behind every anonymous administrator, and the one that forwards from a broadcast channel. */
const hiddenSenders = new Set([1087968824, 777000]);

const User = z.object({
  id: z.int(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
});

const Chat = z.object({ id: z.int(), type: z.string(), title: z.string().optional() });

const Message = z.object({
  message_id: z.int(),
  chat: Chat,
  from: User.optional(),
  sender_chat: Chat.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  reply_to_message: z.object({ message_id: z.int() }).optional(),
  forward_origin: z.unknown().optional(),
  is_automatic_forward: z.boolean().optional(),
  migrate_to_chat_id: z.int().optional(),
});

const Member = z.object({ status: z.string() });

const Update = z.object({
  update_id: z.int(),
  message: Message.loose().optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: User,
      data: z.string().optional(),
      message: z.object({ message_id: z.int(), chat: Chat }).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat: Chat,
      from: User.optional(),
      old_chat_member: Member.optional(),
      new_chat_member: Member,
    })
    .optional(),
});
type Update = z.infer<typeof Update>;
type TelegramMessage = NonNullable<Update['message']>;

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
  if (!update) return undefined;
  if (update.message) return readMessage(update, update.message, botName);
  if (update.callback_query) return readPress(update);
  return update.my_chat_member ? readStanding(update) : undefined;
}

/** The id of the button press in a raw update; undefined when it is none. */
export function pressIdOf(raw: string): string | undefined {
  return parseUpdate(raw)?.callback_query?.id;
}

function parseUpdate(raw: string): Update | undefined {
  try {
    return Update.safeParse(JSON.parse(raw)).data;
  } catch {
    return undefined;
  }
}

function readMessage(update: Update, message: TelegramMessage, botName: string): Inbound | undefined {
  const base = inboundBase(update, message.chat);
  if (!base) return undefined;
  const isHidden = message.sender_chat !== undefined || hiddenSenders.has(message.from?.id ?? 0);
  // Another bot's words are nobody's answer.
  if (message.from?.is_bot && !isHidden) return undefined;
  const inbound: Inbound = {
    ...base,
    sender: isHidden || !message.from ? null : senderOf(message.from),
    replyTo: message.reply_to_message ? String(message.reply_to_message.message_id) : null,
    forwarded: message.forward_origin !== undefined || message.is_automatic_forward === true,
    messageId: String(message.message_id),
  };
  if (message.migrate_to_chat_id !== undefined) {
    return { ...inbound, kind: 'migrated', movedTo: String(message.migrate_to_chat_id) };
  }
  const words = message.text ?? message.caption;
  if (words === undefined) {
    return contentFields.some((field) => field in message) ? { ...inbound, kind: 'unsupported' } : undefined;
  }
  const text = inbound.chat.kind === 'group' ? withoutBotName(words, botName) : words;
  return text === undefined ? undefined : { ...inbound, text };
}

function readPress(update: Update): Inbound | undefined {
  const press = update.callback_query;
  const base = press?.message && inboundBase(update, press.message.chat);
  if (!base || !press?.message || press.data === undefined) return undefined;
  return {
    ...base,
    kind: 'action',
    sender: senderOf(press.from),
    text: press.data,
    replyTo: String(press.message.message_id),
  };
}

function readStanding(update: Update): Inbound | undefined {
  const change = update.my_chat_member;
  const base = change && inboundBase(update, change.chat);
  if (!base) return undefined;
  const isIn = isPresent(change.new_chat_member.status);
  // A new role inside the chat is no news.
  if (isIn === isPresent(change.old_chat_member?.status ?? (isIn ? 'left' : 'member'))) return undefined;
  return { ...base, kind: isIn ? 'joined' : 'left', sender: change.from ? senderOf(change.from) : null };
}

const isPresent = (status: string): boolean => status !== 'left' && status !== 'kicked';

/** What all kinds share; undefined for broadcast channels, where nobody answers. */
function inboundBase(update: Update, chat: z.infer<typeof Chat>): Inbound | undefined {
  const isGroup = chat.type === 'group' || chat.type === 'supergroup';
  if (!isGroup && chat.type !== 'private') return undefined;
  return {
    channel: 'telegram',
    updateId: String(update.update_id),
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

function senderOf(user: z.infer<typeof User>): NonNullable<Inbound['sender']> {
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ');
  return { id: String(user.id), name: name === '' ? null : name };
}

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
