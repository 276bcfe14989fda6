// sendMessage, sendPhoto, sendDocument and sendChatAction.
import { ApiRefusal, badRequest } from './api-refusal.ts';
import { addMessage, type ChatState, type WireMessage } from './chats.ts';
import { captionText, messageText } from './formatted-text.ts';
import type { FormattedText } from './html.ts';
import { readKeyboard } from './keyboard.ts';
import type { MethodCall, MethodSpec } from './method-spec.ts';
import { boolParam, isRecord, jsonParam, textParam, type UploadedFile } from './params.ts';
import { wireDate } from './world.ts';

const commonFields = [
  'chat_id',
  'message_thread_id',
  'parse_mode',
  'disable_notification',
  'protect_content',
  'allow_paid_broadcast',
  'message_effect_id',
  'reply_parameters',
  'reply_markup',
];
const captionFields = ['caption', 'caption_entities'];

/** Telegram's limit for a file sent by a bot. */
const fileBytesMax = 50 * 1024 * 1024;

/** The methods that put something into a chat. */
export const sendMethods: Record<string, MethodSpec> = {
  sendMessage: {
    fields: [...commonFields, 'text', 'entities', 'link_preview_options'],
    run: (call) => post(call, 'sendMessage', messageText(call.params), null),
  },
  sendPhoto: {
    fields: [...commonFields, ...captionFields, 'photo', 'show_caption_above_media', 'has_spoiler'],
    run: (call) => postFile(call, 'sendPhoto', 'photo'),
  },
  sendDocument: {
    fields: [...commonFields, ...captionFields, 'document', 'thumbnail', 'disable_content_type_detection'],
    run: (call) => postFile(call, 'sendDocument', 'document'),
  },
  sendChatAction: {
    fields: ['chat_id', 'message_thread_id', 'action'],
    run({ world, params }) {
      world.chats.findWritable(textParam(params, 'chat_id'));
      if (!textParam(params, 'action')) throw badRequest('wrong parameter action in request');
      return true;
    },
  },
};

function postFile(call: MethodCall, method: string, field: string): WireMessage {
  const given = textParam(call.params, field);
  const direct = call.files.get(field);
  const attached = given?.startsWith('attach://')
    ? call.files.get(given.slice('attach://'.length))
    : undefined;
  const file = direct ?? attached;
  if (!file && (!given || given.startsWith('attach://')))
    throw badRequest(`there is no ${field} in the request`);
  if (file && file.bytes.byteLength === 0) throw badRequest('file must be non-empty');
  if (file && file.bytes.byteLength > fileBytesMax) throw new ApiRefusal(413, 'Request Entity Too Large');
  return post(call, method, captionText(call.params), file ?? { name: given ?? '', bytes: new Uint8Array() });
}

function post(
  { world, params, accepted }: MethodCall,
  method: string,
  { text, entities }: FormattedText,
  file: UploadedFile | null,
): WireMessage {
  const chat = world.chats.findWritable(textParam(params, 'chat_id'));
  if (textParam(params, 'message_thread_id')) throw badRequest('message thread not found');
  const { markup, buttons } = readKeyboard(params);
  const reply = repliedMessage(chat, jsonParam(params, 'reply_parameters'));
  world.limits.take(chat);
  const message = addMessage(chat, {
    from: world.bot,
    date: wireDate(world.clock),
    ...(file ? { [method === 'sendPhoto' ? 'photo' : 'document']: wireFile(method, file) } : {}),
    ...(text !== '' && { [file ? 'caption' : 'text']: text }),
    ...(entities.length > 0 && { [file ? 'caption_entities' : 'entities']: entities }),
    ...(markup && { reply_markup: markup }),
    ...(reply && { reply_to_message: reply }),
  });
  const messageId = String(message.message_id);
  const at = world.clock.now();
  accepted.push({ chatId: String(chat.id), messageId, method, text, buttons, file, at, answered: true });
  return message;
}

function repliedMessage(chat: ChatState, reply: unknown): WireMessage | undefined {
  if (!isRecord(reply)) return undefined;
  const found = chat.messages.get(Number(reply['message_id']));
  if (!found && !boolParam(reply, 'allow_sending_without_reply')) {
    throw badRequest('message to be replied not found');
  }
  return found;
}

function wireFile(method: string, file: UploadedFile): unknown {
  const size = file.bytes.byteLength;
  if (method === 'sendPhoto') return [{ file_id: file.name, file_unique_id: file.name, width: 1, height: 1 }];
  return { file_id: file.name, file_unique_id: file.name, file_name: file.name, file_size: size };
}
