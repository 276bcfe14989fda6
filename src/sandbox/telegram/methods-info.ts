// getMe, setMyCommands, getChat, getChatMember, and the methods about receiving updates.
import { badRequest, conflict } from './api-refusal.ts';
import { wireChat } from './chats.ts';
import type { MethodSpec } from './method-spec.ts';
import { intParam, isRecord, jsonParam, textParam } from './params.ts';

/** The methods that tell something, set the menu, or decide how updates arrive. */
export const infoMethods: Record<string, MethodSpec> = {
  getMe: {
    fields: [],
    run: ({ world }) => ({
      ...world.bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    }),
  },
  getFile: {
    fields: ['file_id'],
    run({ world, params }) {
      const id = textParam(params, 'file_id') ?? '';
      const bytes = world.files.get(id);
      if (bytes === undefined) throw badRequest('invalid file_id');
      return { file_id: id, file_unique_id: id, file_size: bytes.byteLength, file_path: `documents/${id}` };
    },
  },
  getUpdates: {
    fields: ['offset', 'limit', 'timeout', 'allowed_updates'],
    run({ world, params, signal }) {
      if (world.webhook.isSet()) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return world.longPoll.fetch(params, signal);
    },
  },
  setWebhook: {
    fields: [
      'url',
      'certificate',
      'ip_address',
      'max_connections',
      'allowed_updates',
      'drop_pending_updates',
      'secret_token',
    ],
    run({ world, params }) {
      world.webhook.set(params);
      if (world.webhook.isSet()) world.longPoll.interrupt();
      return true;
    },
  },
  deleteWebhook: {
    fields: ['drop_pending_updates'],
    run({ world, params }) {
      world.webhook.remove(params);
      return true;
    },
  },
  getWebhookInfo: { fields: [], run: ({ world }) => world.webhook.info() },
  setMyCommands: {
    fields: ['commands', 'scope', 'language_code'],
    run({ world, params }) {
      const scope = jsonParam(params, 'scope');
      const chatId = isRecord(scope) && scope['type'] === 'chat' ? String(scope['chat_id']) : '';
      if (chatId !== '') world.chats.find(chatId);
      world.commands.set(
        `${chatId}:${textParam(params, 'language_code') ?? ''}`,
        readCommands(jsonParam(params, 'commands')),
      );
      return true;
    },
  },
  getChat: {
    fields: ['chat_id'],
    run({ world, params }) {
      return { ...wireChat(world.chats.find(textParam(params, 'chat_id'))), accent_color_id: 0 };
    },
  },
  getChatMember: {
    fields: ['chat_id', 'user_id'],
    run({ world, params }) {
      const chat = world.chats.find(textParam(params, 'chat_id'));
      const id = intParam(params, 'user_id') ?? 0;
      if (id === world.bot.id) return { status: chat.botStatus, user: world.bot };
      const user = world.chats.users.get(id);
      if (!user) throw badRequest('user not found');
      return { status: 'member', user };
    },
  },
};

function readCommands(commands: unknown): { command: string; description: string }[] {
  if (!Array.isArray(commands)) throw badRequest("can't parse commands");
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return commands.map((item: unknown) => {
    if (!isRecord(item)) throw badRequest("can't parse commands");
    const { command, description } = item;
    if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command))
      throw badRequest('BOT_COMMAND_INVALID');
    if (typeof description !== 'string' || description.length < 1 || description.length > 256) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    return { command, description };
  });
}
