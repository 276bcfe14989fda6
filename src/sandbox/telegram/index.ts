// A make-believe Telegram Bot API server: real rules, real HTTP or in process, faults on demand, all on one clock.
// The demo, the tests and the benchmarks use this one. Specification: https://core.telegram.org/bots/api
import type { Clock } from '../../core/clock.ts';
import { createFaults, type FaultOrder, type FaultRule } from '../faults.ts';
import { createSandboxHttp } from '../http-server.ts';
import { createInProcessFetch, type SandboxFetch } from '../in-process-fetch.ts';
import type { CallRequest } from '../wire.ts';
import { createChats } from './chats.ts';
import { createGroup, type SandboxGroup } from './control-group.ts';
import { createUser, type SandboxUser } from './control-user.ts';
import { type Access, handleCall } from './handle-call.ts';
import { createLongPoll } from './long-poll.ts';
import { createRateLimits, type IgnoredPause } from './rate-limits.ts';
import { createUpdateQueue } from './update-queue.ts';
import { createWebhook, type PostWebhook, postWithFetch } from './webhook.ts';
import type { RequestEntry, SentMessage, World } from './world.ts';

export type { Fault, FaultOrder } from '../faults.ts';
export type { SandboxFetch } from '../in-process-fetch.ts';
export type { SandboxGroup } from './control-group.ts';
export type { SandboxUser } from './control-user.ts';
export type { RequestEntry, SentMessage } from './world.ts';

/** How the sandbox starts; only the clock is needed. */
export interface TelegramSandboxOptions {
  clock: Clock;
  token?: string;
  botName?: string;
  /** Enforce Telegram's sending limits from the start; off when absent. */
  limits?: boolean;
  firstUpdateId?: number;
  /** How a webhook is called; the platform's fetch when absent. */
  postWebhook?: PostWebhook;
}

/** The server with its control side. Ids are text here, as everywhere in the program. */
export interface TelegramSandbox {
  readonly token: string;
  readonly botId: string;
  readonly botName: string;
  /** Starts real HTTP and tells the API root; the same port again after `stop`. */
  start(): Promise<string>;
  /** Ends all connections; what is remembered stays. New connections are refused until `start`. */
  stop(): Promise<void>;
  /** Reaches the sandbox without a socket; for grammY's `client.fetch`. */
  readonly fetch: SandboxFetch;
  addUser(person: { id?: number | string; name: string; language?: string }): SandboxUser;
  addGroup(group: { id?: number | string; title: string; supergroup?: boolean }): SandboxGroup;
  /** Every message accepted from the bot, in order. */
  readonly sent: readonly SentMessage[];
  readonly requests: readonly RequestEntry[];
  /** Calls that came before the pause of an earlier 429 was over. */
  readonly ignoredPauses: readonly IgnoredPause[];
  /** Ids of updates dropped after 24 hours, and of those that a webhook never took. */
  readonly lostUpdates: { expired: readonly number[]; abandoned: readonly number[] };
  readonly pressAnswers: readonly { queryId: string; text: string }[];
  /** The bot's menu in a language, '' is the default one; everyone's, or that of one chat. */
  commands(language: string, chatId?: string): { command: string; description: string }[];
  /** Called for each accepted message; returns how to stop that. */
  onSent(listener: (message: SentMessage) => void): () => void;
  /** Empties `sent` and `requests`, so that a long simulation does not fill the memory. */
  forgetLogs(): void;
  failNext(order: FaultOrder): void;
  failWhen(rule: FaultRule): () => void;
  clearFaults(): void;
  enforceLimits(on: boolean): void;
  /** From now on the token is not accepted (401), or is again. */
  revokeToken(isRevoked?: boolean): void;
  /** Any update, for what has no method of its own; returns its id, '' when its type is not allowed. */
  pushUpdate(type: string, content: unknown): string;
  redeliver(updateId: string): void;
  restartUpdateIds(from: number): void;
  /** How many updates still wait to be confirmed. */
  pendingUpdates(): number;
}

/** A sandbox with one bot and nobody else. */
export function createTelegramSandbox(options: TelegramSandboxOptions): TelegramSandbox {
  const token = options.token ?? '7000000001:AAH-sandbox-token-for-practice-only';
  const access: Access = { token, isRevoked: false };
  const world = createWorld(options, Number(token.split(':')[0]));
  const answer = (request: CallRequest) => handleCall(world, access, request);
  const http = createSandboxHttp(answer);
  let nextUserId = 500_000_001;
  let nextGroupId = 4_000_001;
  const admin = { id: 400_000_001, is_bot: false, first_name: 'Quản trị nhóm' };
  return {
    token,
    botId: String(world.bot.id),
    botName: world.bot.username ?? '',
    async start() {
      await http.listen();
      world.webhook.resume();
      return http.url();
    },
    async stop() {
      world.webhook.pause();
      await http.close();
    },
    fetch: createInProcessFetch(answer),
    addUser({ id = nextUserId++, name, language = 'vi' }) {
      return createUser(world, { id: Number(id), is_bot: false, first_name: name, language_code: language });
    },
    addGroup({ id = -nextGroupId++, title, supergroup = false }) {
      const chatId = supergroup && Number(id) > -1e12 ? Number(id) - 1e12 : Number(id);
      return createGroup(world, world.chats.open(chatId, supergroup ? 'supergroup' : 'group', title), admin);
    },
    ...observations(world),
    failNext: world.faults.failNext,
    failWhen: world.faults.failWhen,
    clearFaults: world.faults.clear,
    enforceLimits: world.limits.enforce,
    revokeToken(isRevoked = true) {
      access.isRevoked = isRevoked;
    },
    pushUpdate: (type, content) => String(world.updates.push(type, content) ?? ''),
    redeliver: (updateId) => world.updates.redeliver(Number(updateId)),
    restartUpdateIds: world.updates.restartIds,
    pendingUpdates: world.updates.count,
  };
}

function createWorld(options: TelegramSandboxOptions, botId: number): World {
  const { clock } = options;
  const updates = createUpdateQueue(clock, options.firstUpdateId ?? 100_000_001);
  return {
    clock,
    bot: { id: botId, is_bot: true, first_name: 'Đôn Đốc', username: options.botName ?? 'DonDocSandboxBot' },
    chats: createChats(),
    updates,
    longPoll: createLongPoll(updates, clock),
    webhook: createWebhook(updates, clock, options.postWebhook ?? postWithFetch),
    limits: createRateLimits(clock, options.limits ?? false),
    faults: createFaults(),
    sent: [],
    requests: [],
    presses: new Map(),
    pressAnswers: [],
    files: new Map(),
    commands: new Map(),
    sentListeners: new Set(),
  };
}

function observations(world: World) {
  return {
    sent: world.sent,
    requests: world.requests,
    ignoredPauses: world.limits.ignoredPauses,
    lostUpdates: { expired: world.updates.expired, abandoned: world.webhook.abandoned },
    pressAnswers: world.pressAnswers,
    commands: (language: string, chatId = '') => world.commands.get(`${chatId}:${language}`) ?? [],
    forgetLogs() {
      world.sent.length = 0;
      world.requests.length = 0;
    },
    onSent(listener: (message: SentMessage) => void) {
      world.sentListeners.add(listener);
      return () => {
        world.sentListeners.delete(listener);
      };
    },
  };
}
