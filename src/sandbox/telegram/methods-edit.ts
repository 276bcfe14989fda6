// editMessageText, editMessageReplyMarkup, deleteMessage and answerCallbackQuery.
import { badRequest } from './api-refusal.ts';
import type { ChatState, WireMessage } from './chats.ts';
import { messageText } from './formatted-text.ts';
import { readKeyboard } from './keyboard.ts';
import type { MethodCall, MethodSpec } from './method-spec.ts';
import { intParam, textParam } from './params.ts';
import { wireDate } from './world.ts';

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a ' +
  'current content and reply markup of the message';

/** A bot may delete its own message for 48 hours. */
const deletableSeconds = 48 * 3600;

/** How long a pressed button waits for an answer; Telegram publishes no number. */
const pressMs = 15 * 60_000;

const target = ['business_connection_id', 'chat_id', 'message_id', 'inline_message_id'];

/** The methods that change what is already there. */
export const editMethods: Record<string, MethodSpec> = {
  editMessageText: {
    fields: [...target, 'text', 'parse_mode', 'entities', 'link_preview_options', 'reply_markup'],
    run(call) {
      const { chat, message } = ownMessage(call, 'edit');
      const { text, entities } = messageText(call.params);
      const { markup, buttons } = readKeyboard(call.params);
      if (
        message.text === text &&
        isSame(message.reply_markup, markup) &&
        isSame(message.entities, entities)
      ) {
        throw badRequest(notModified);
      }
      message.text = text;
      setMarkup(message, markup);
      if (entities.length > 0) message.entities = entities;
      else delete message.entities;
      message['edit_date'] = wireDate(call.world.clock);
      call.accepted.push({
        chatId: String(chat.id),
        messageId: String(message.message_id),
        method: 'editMessageText',
        text,
        buttons,
        file: null,
        at: call.world.clock.now(),
        answered: true,
      });
      return message;
    },
  },
  editMessageReplyMarkup: {
    fields: [...target, 'reply_markup'],
    run(call) {
      const { message } = ownMessage(call, 'edit');
      const { markup } = readKeyboard(call.params);
      if (isSame(message.reply_markup, markup)) throw badRequest(notModified);
      setMarkup(message, markup);
      message['edit_date'] = wireDate(call.world.clock);
      return message;
    },
  },
  deleteMessage: {
    fields: ['chat_id', 'message_id'],
    run(call) {
      const { chat, message } = ownMessage(call, 'delete');
      const age = wireDate(call.world.clock) - message.date;
      if (age > deletableSeconds) throw badRequest("message can't be deleted for everyone");
      chat.messages.delete(message.message_id);
      return true;
    },
  },
  answerCallbackQuery: {
    fields: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
    run({ world, params }) {
      const queryId = textParam(params, 'callback_query_id') ?? '';
      const text = textParam(params, 'text') ?? '';
      const pressedAt = world.presses.get(queryId);
      if (pressedAt === undefined || world.clock.now() - pressedAt > pressMs) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
      world.pressAnswers.push({ queryId, text });
      return true;
    },
  },
};

function ownMessage({ world, params }: MethodCall, what: 'edit' | 'delete') {
  const chat: ChatState = world.chats.findWritable(textParam(params, 'chat_id'));
  const message = chat.messages.get(intParam(params, 'message_id') ?? 0);
  if (!message) throw badRequest(`message to ${what} not found`);
  if (message.from?.id !== world.bot.id)
    throw badRequest(`message can't be ${what}${what === 'edit' ? 'ed' : 'd'}`);
  return { chat, message };
}

function setMarkup(message: WireMessage, markup: Record<string, unknown> | undefined): void {
  if (markup) message.reply_markup = markup;
  else delete message.reply_markup;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
