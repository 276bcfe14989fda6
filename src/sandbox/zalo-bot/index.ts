// A make-believe Zalo Bot server: the platform's rules as far as anybody knows them, real HTTP or in process, faults
// on demand, all on one clock. Facts: bot.zaloplatforms.com/docs and records of real traffic; what nobody knows is a
// switch or marked as assumed.
import type { Clock } from '../../core/clock.ts';
import { createFaults, type FaultOrder, type FaultRule } from '../faults.ts';
import { createSandboxHttp } from '../http-server.ts';
import { createInProcessFetch, type SandboxFetch } from '../in-process-fetch.ts';
import type { CallRequest } from '../wire.ts';
import { createGroup, createUser, type SandboxGroup, type SandboxUser } from './control.ts';
import { type Access, handleCall } from './handle-call.ts';
import { createUpdateQueue } from './updates.ts';
import { createWebhook, type PostWebhook, postWithFetch } from './webhook.ts';
import { idMaker, type RequestEntry, type SentMessage, type Switches, type World } from './world.ts';

export type { SandboxUser as ZaloUser } from './control.ts';

/** How the sandbox starts; only the clock is needed. */
export interface ZaloBotSandboxOptions {
  clock: Clock;
  token?: string;
  switches?: Partial<Switches>;
  /** How a webhook is called; the platform's fetch when absent. */
  postWebhook?: PostWebhook;
}

/** The server with its control side. */
export interface ZaloBotSandbox {
  readonly token: string;
  readonly botId: string;
  /** The name that people see and mention. */
  readonly botName: string;
  /** What the platform varies; may be changed at any time. */
  readonly switches: Switches;
  /** Starts real HTTP and tells the API root; the same port again after `stop`. */
  start(): Promise<string>;
  /** Ends all connections; what is remembered stays. New connections are refused until `start`. */
  stop(): Promise<void>;
  /** Reaches the sandbox without a socket. */
  readonly fetch: SandboxFetch;
  addUser(person: { name: string }): SandboxUser;
  addGroup(group: { title: string }): SandboxGroup;
  /** Every message accepted from the bot, in order. */
  readonly sent: readonly SentMessage[];
  readonly requests: readonly RequestEntry[];
  /** Ids of messages that a webhook never took. */
  readonly abandoned: readonly string[];
  /** Called for each accepted message; returns how to stop that. */
  onSent(listener: (message: SentMessage) => void): () => void;
  failNext(order: FaultOrder): void;
  failWhen(rule: FaultRule): () => void;
  clearFaults(): void;
  /** From now on the token is not accepted (401), or is again. */
  revokeToken(isRevoked?: boolean): void;
  /** Hands a message out once more, as the platform sometimes does. */
  redeliver(messageId: string): void;
  /** An empty call to the webhook; tells the HTTP status of the bot's server. */
  probeWebhook(): Promise<number>;
  /** How many events still wait to be handed out. */
  pendingUpdates(): number;
}

/** A sandbox with one bot and nobody else. */
export function createZaloBotSandbox(options: ZaloBotSandboxOptions): ZaloBotSandbox {
  const token = options.token ?? '1459232241454765289:sandbox-token-for-practice-only';
  const access: Access = { token, isRevoked: false };
  const world = createWorld(options, token.split(':')[0] ?? '');
  const answer = (request: CallRequest) => handleCall(world, access, request);
  const http = createSandboxHttp(answer);
  return {
    token,
    botId: world.bot.id,
    botName: world.bot.displayName,
    switches: world.switches,
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
    addUser: ({ name }) => createUser(world, name),
    addGroup: ({ title }) => createGroup(world, title),
    sent: world.sent,
    requests: world.requests,
    abandoned: world.webhook.abandoned,
    onSent(listener) {
      world.sentListeners.add(listener);
      return () => {
        world.sentListeners.delete(listener);
      };
    },
    failNext: world.faults.failNext,
    failWhen: world.faults.failWhen,
    clearFaults: world.faults.clear,
    revokeToken(isRevoked = true) {
      access.isRevoked = isRevoked;
    },
    redeliver: world.updates.giveAgain,
    probeWebhook: world.webhook.probe,
    pendingUpdates: world.updates.count,
  };
}

function createWorld({ clock, switches: given, postWebhook }: ZaloBotSandboxOptions, botId: string): World {
  const switches: Switches = {
    webhookBody: 'flat',
    photoField: 'photo_url',
    canJoinGroups: false,
    trueStatus: false,
    goneCode: 404,
    // The stricter of the two readings of "characters".
    textUnit: 'utf16',
    ...given,
  };
  const updates = createUpdateQueue(clock);
  return {
    clock,
    bot: { id: botId, accountName: 'bot.VDKyGxQvc', displayName: 'Bot Đôn Đốc' },
    switches,
    chats: new Map(),
    updates,
    webhook: createWebhook(updates, clock, switches, postWebhook ?? postWithFetch),
    faults: createFaults(),
    sent: [],
    requests: [],
    sentListeners: new Set(),
    newId: idMaker(botId),
  };
}
