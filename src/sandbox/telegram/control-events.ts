// Builds the updates that people and groups cause. The control objects of control-user.ts and control-group.ts
// are thin covers over these.
import { addMessage, type ChatState, type WireMessage, type WireUser, wireChat } from './chats.ts';
import { type World, wireDate } from './world.ts';

/** Telegram's shared account behind every anonymous administrator. */
export const anonymousAdmin: WireUser = {
  id: 1087968824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

/** What a message from a person may carry beside its text. */
export interface SaysOptions {
  /** The id of the message in the same chat that is replied to. */
  replyTo?: string;
  /** The message is forwarded from this other person. */
  forwardedFrom?: string;
  /** Send a file of this kind; the text becomes its caption. */
  with?: 'photo' | 'document' | 'sticker' | 'voice';
  /** Send this document, which the bot may fetch. */
  file?: { name: string; bytes: Uint8Array };
}

/** The update id of the event as text; '' when the bot did not allow this type of update. */
export type UpdateId = string;

const asUpdateId = (id: number | undefined): UpdateId => (id === undefined ? '' : String(id));

/** A message from a person, or from the anonymous administrator with the group as its sender. */
export function pushMessage(
  world: World,
  chat: ChatState,
  from: WireUser,
  text: string,
  options: SaysOptions = {},
): { updateId: UpdateId; message: WireMessage } {
  const reply = options.replyTo === undefined ? undefined : chat.messages.get(Number(options.replyTo));
  if (options.replyTo !== undefined && !reply) throw new Error(`no message ${options.replyTo} to reply to`);
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  const message = addMessage(chat, {
    from,
    date: wireDate(world.clock),
    ...contentOf(world, text, options),
    ...(command && { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
    ...(reply && { reply_to_message: reply }),
    ...(from.id === anonymousAdmin.id && { sender_chat: wireChat(chat) }),
    ...(options.forwardedFrom !== undefined && {
      forward_origin: { type: 'hidden_user', sender_user_name: options.forwardedFrom, date: 0 },
    }),
  });
  return { updateId: asUpdateId(world.updates.push('message', message)), message };
}

function contentOf(world: World, text: string, options: SaysOptions): Record<string, unknown> {
  if (options.file === undefined) return options.with ? attachment(options.with, text) : { text };
  const id = `file-${world.files.size + 1}`;
  world.files.set(id, options.file.bytes);
  const document = { file_id: id, file_unique_id: id, file_name: options.file.name };
  return { document, ...(text !== '' && { caption: text }) };
}

function attachment(kind: NonNullable<SaysOptions['with']>, caption: string): Record<string, unknown> {
  const file = { file_id: kind, file_unique_id: kind };
  if (kind === 'document') Object.assign(file, { file_name: 'bao-cao.pdf' });
  return { [kind]: kind === 'photo' ? [file] : file, ...(caption !== '' && { caption }) };
}

/** A notice inside a chat, such as a new title or a move to a supergroup. */
export function pushService(
  world: World,
  chat: ChatState,
  from: WireUser,
  fields: Record<string, unknown>,
): UpdateId {
  const message = addMessage(chat, { from, date: wireDate(world.clock), ...fields });
  return asUpdateId(world.updates.push('message', message));
}

/** A press on the button with this label under a message of the bot. */
export function pushPress(
  world: World,
  chat: ChatState,
  from: WireUser,
  messageId: string,
  label: string,
): UpdateId {
  const message = chat.messages.get(Number(messageId));
  if (!message) throw new Error(`no message ${messageId} with buttons`);
  const rows = (message.reply_markup?.['inline_keyboard'] ?? []) as {
    text: string;
    callback_data?: string;
  }[][];
  const button = rows.flat().find(({ text }) => text === label);
  if (!button) throw new Error(`no button "${label}" under message ${messageId}`);
  const id = `${from.id}${String(world.presses.size + 1).padStart(6, '0')}`;
  world.presses.set(id, world.clock.now());
  const query = { id, from, message, chat_instance: String(chat.id), data: button.callback_data };
  return asUpdateId(world.updates.push('callback_query', query));
}

/** The bot's own standing in a chat changed. */
export function pushStanding(
  world: World,
  chat: ChatState,
  from: WireUser,
  status: ChatState['botStatus'],
): UpdateId {
  const old = chat.botStatus;
  chat.botStatus = status;
  return asUpdateId(
    world.updates.push('my_chat_member', {
      chat: wireChat(chat),
      from,
      date: wireDate(world.clock),
      old_chat_member: { status: old, user: world.bot },
      new_chat_member: { status, user: world.bot, ...(status === 'kicked' && { until_date: 0 }) },
    }),
  );
}
