// The explicit list of methods that the make-believe server knows, with every field of each; an invented method or
// field is refused here and not in production. Names are case-sensitive.
import { isRecord, type Params, requiredParam, textParam } from './params.ts';
import { fetchPicture } from './picture.ts';
import { badRequest, idle, notFound } from './refusal.ts';
import { captionText, messageText } from './text-rules.ts';
import type { SentMessage, World } from './world.ts';

/** One call on its way through a method. */
export interface MethodCall {
  world: World;
  params: Params;
  /** Aborts when the caller hung up. */
  signal: AbortSignal;
  /** The messages that this call put into a chat. */
  accepted: SentMessage[];
}

/** A method: every field it accepts, and its effect. Throws `ZaloRefusal` for `{"ok":false}`. */
export interface MethodSpec {
  fields: readonly string[];
  run(call: MethodCall): unknown;
}

/** How long a poll waits when it does not say. */
const pollSeconds = 30;

/** Every known method by its name. */
export const methods: Readonly<Record<string, MethodSpec>> = {
  getMe: {
    fields: [],
    run: ({ world: { bot, switches } }) => ({
      id: bot.id,
      account_name: bot.accountName,
      account_type: 'BASIC',
      can_join_groups: switches.canJoinGroups,
      display_name: bot.displayName,
    }),
  },
  getUpdates: { fields: ['timeout'], run: getUpdates },
  setWebhook: { fields: ['url', 'secret_token'], run: ({ world, params }) => world.webhook.set(params) },
  deleteWebhook: { fields: [], run: ({ world }) => world.webhook.remove() },
  getWebhookInfo: { fields: [], run: ({ world }) => world.webhook.info() },
  sendMessage: {
    fields: ['chat_id', 'text', 'parse_mode', 'text_styles'],
    run: (call) => post(call, 'sendMessage', messageText(call.params, call.world.switches.textUnit), null),
  },
  sendPhoto: {
    fields: ['chat_id', 'photo', 'caption'],
    async run(call) {
      const address = addressParam(call.params, 'photo');
      const picture = await fetchPicture(address);
      const sent = post(call, 'sendPhoto', captionText(call.params, call.world.switches.textUnit), address);
      if (picture !== null) for (const message of call.accepted) message.picture = picture;
      return sent;
    },
  },
  sendSticker: {
    fields: ['chat_id', 'sticker'],
    run: (call) => post(call, 'sendSticker', '', requiredParam(call.params, 'sticker')),
  },
  sendVoice: {
    fields: ['chat_id', 'voice_url'],
    run: (call) => post(call, 'sendVoice', '', addressParam(call.params, 'voice_url')),
  },
  sendChatAction: {
    fields: ['chat_id', 'action'],
    run({ world, params }) {
      writableChat(world, params);
      if (textParam(params, 'action') !== 'typing') throw badRequest('action');
      return undefined;
    },
  },
};

// The code for a poll beside a webhook is not published; 400 is assumed.
async function getUpdates({ world, params, signal }: MethodCall): Promise<unknown> {
  if (world.webhook.isSet()) throw badRequest('a webhook is set');
  const seconds = Number(textParam(params, 'timeout') ?? pollSeconds);
  if (!(seconds >= 0)) throw badRequest('timeout');
  const event = await world.updates.take(seconds * 1000, signal);
  if (!event) throw idle();
  return event;
}

function post({ world, params, accepted }: MethodCall, method: string, text: string, media: string | null) {
  const chatId = writableChat(world, params);
  const at = world.clock.now();
  const messageId = world.newId();
  accepted.push({ chatId, messageId, method, text, media, picture: null, at, answered: true });
  return { message_id: messageId, date: at };
}

function writableChat(world: World, params: Params): string {
  const chat = world.chats.get(requiredParam(params, 'chat_id'));
  if (!chat || (chat.type === 'GROUP' && !world.switches.canJoinGroups)) throw notFound('chat');
  if (chat.refusal) throw chat.refusal();
  return chat.id;
}

function addressParam(params: Params, name: string): string {
  const address = requiredParam(params, name);
  if (isRecord(params[name]) || !/^https?:\/\//.test(address)) throw badRequest(`${name} must be an address`);
  return address;
}
