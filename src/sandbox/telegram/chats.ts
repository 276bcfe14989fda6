// Users, chats and messages that the make-believe server remembers. Chat ids and messages here are as on the
// wire: numbers; the control API shows them as text.
import { type ApiRefusal, badRequest, forbidden } from './api-refusal.ts';
import type { TextEntity } from './html.ts';

/** A person of the make-believe Telegram, in wire format. */
export interface WireUser {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string;
  language_code?: string;
}

/** A message in wire format; only what the bot may see. */
export interface WireMessage {
  message_id: number;
  date: number;
  chat: Record<string, unknown>;
  from?: WireUser;
  text?: string;
  caption?: string;
  entities?: TextEntity[];
  reply_markup?: Record<string, unknown>;
  [field: string]: unknown;
}

/** A chat with its messages. `refusal` is what the bot gets when it writes there; undefined when it may. */
export interface ChatState {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title: string;
  refusal: ApiRefusal | undefined;
  /** The bot's own standing there. */
  botStatus: 'member' | 'left' | 'kicked';
  messages: Map<number, WireMessage>;
  lastMessageId: number;
}

/** The refusals of a chat, by the reason that a person gave for them. */
export const chatRefusals = {
  notStarted: () => forbidden("bot can't initiate conversation with a user"),
  blocked: () => forbidden('bot was blocked by the user'),
  deactivated: () => forbidden('user is deactivated'),
  kicked: (type: ChatState['type']) => forbidden(`bot was kicked from the ${type} chat`),
  left: (type: ChatState['type']) => forbidden(`bot is not a member of the ${type} chat`),
  groupDeactivated: () => badRequest('group is deactivated'),
  muted: () => badRequest('not enough rights to send text messages to the chat'),
  migrated: (to: number) =>
    badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to }),
};

/** All chats and users by id. */
export interface Chats {
  readonly chats: Map<number, ChatState>;
  readonly users: Map<number, WireUser>;
  open(id: number, type: ChatState['type'], title: string): ChatState;
  /** The chat that a call names, whether or not the bot may write there; refuses an unknown one. */
  find(chatId: string | undefined): ChatState;
  /** The chat that a call names, when the bot may write there; throws the refusal otherwise. */
  findWritable(chatId: string | undefined): ChatState;
}

/** An empty set of chats. */
export function createChats(): Chats {
  const chats = new Map<number, ChatState>();
  const find = (chatId: string | undefined): ChatState => {
    if (chatId === undefined || chatId === '') throw badRequest('chat_id is empty');
    const chat = chats.get(Number(chatId));
    if (!chat) throw badRequest('chat not found');
    return chat;
  };
  return {
    chats,
    users: new Map(),
    open(id, type, title) {
      const chat: ChatState = {
        id,
        type,
        title,
        refusal: undefined,
        botStatus: 'member',
        messages: new Map(),
        lastMessageId: 0,
      };
      chats.set(id, chat);
      return chat;
    },
    find,
    findWritable(chatId) {
      const chat = find(chatId);
      if (chat.refusal) throw chat.refusal;
      return chat;
    },
  };
}

/** The chat as a message shows it. */
export function wireChat(chat: ChatState): Record<string, unknown> {
  return chat.type === 'private'
    ? { id: chat.id, type: chat.type, first_name: chat.title }
    : { id: chat.id, type: chat.type, title: chat.title };
}

/** Keeps a new message in its chat and gives it the next number. */
export function addMessage(
  chat: ChatState,
  fields: Omit<WireMessage, 'message_id' | 'chat'> & { date: number },
): WireMessage {
  const message: WireMessage = { message_id: ++chat.lastMessageId, ...fields, chat: wireChat(chat) };
  chat.messages.set(message.message_id, message);
  return message;
}
