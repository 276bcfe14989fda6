// Starting to talk to the Zalo Bot platform: whether the token holds, and that events can arrive the way we want them.
import { ChannelError } from '../../core/channel.ts';
import type { ZaloClient, ZaloReply } from './client.ts';
import { pollFailure } from './errors.ts';

/** How events shall arrive. */
export interface Reception {
  apiRoot: string;
  webhookUrl: string | undefined;
  webhookSecret: string | undefined;
  takeOver: boolean;
}

/** Who the bot is, how a group mentions it, and whether it may be taken into groups. */
export interface ZaloIdentity {
  botId: string;
  name: string;
  names: string[];
  mayJoinGroups: boolean;
}

const timeoutMs = 20_000;

/** Who the bot is; throws `ChannelError` when Zalo does not accept us or events would not arrive. */
export async function connectZalo(
  client: ZaloClient,
  token: string,
  reception: Reception,
): Promise<ZaloIdentity> {
  if (!/^\d+:[^\s/]+$/.test(token)) {
    throw channelError('ZALO_BOT_TOKEN is not a token of the form 123456789:abc-xyz.', 'channel-down');
  }
  const me = identityOf(await call(client, 'getMe', {}, reception));
  if (me === undefined) {
    throw channelError(
      `ZALO_BOT_API_ROOT ${reception.apiRoot} does not answer as Zalo does.`,
      'channel-down',
    );
  }
  if (reception.webhookUrl === undefined) await preparePolling(client, reception);
  else await prepareWebhook(client, reception.webhookUrl, reception);
  return me;
}

function identityOf(result: unknown): ZaloIdentity | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const { id, account_name, display_name, can_join_groups } = result as Record<string, unknown>;
  const names = [display_name, account_name].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  if (typeof id !== 'string' || id === '') return undefined;
  return { botId: id, name: names[0] ?? id, names, mayJoinGroups: can_join_groups === true };
}

async function preparePolling(client: ZaloClient, reception: Reception): Promise<void> {
  const info = await send(client, 'getWebhookInfo', {});
  // 404 says that there is none.
  if (info.kind === 'refused' && info.code === 404) return;
  const result = resultOf(info, reception);
  const url = (result as { url?: unknown } | null | undefined)?.url;
  if (typeof url !== 'string' || url === '') return;
  if (reception.takeOver) {
    await call(client, 'deleteWebhook', {}, reception);
    return;
  }
  const host = URL.canParse(url) ? new URL(url).host : 'another server';
  throw channelError(
    `The Zalo bot already delivers its events to a webhook at ${host}; start with --take-over to end that.`,
    'channel-down',
  );
}

// Zalo tries the address at once and keeps it even when nobody answers there yet, as while we start; so what it says
// about the try is not looked at.
async function prepareWebhook(client: ZaloClient, url: string, reception: Reception): Promise<void> {
  if (!reception.webhookSecret) {
    throw channelError(
      'ZALO_BOT_WEBHOOK_SECRET is needed to receive Zalo events by webhook.',
      'channel-down',
    );
  }
  await call(client, 'setWebhook', { url, secret_token: reception.webhookSecret }, reception);
}

const send = (client: ZaloClient, method: string, params: Record<string, string>): Promise<ZaloReply> =>
  client.call(method, params, { timeoutMs, signal: new AbortController().signal });

async function call(
  client: ZaloClient,
  method: string,
  params: Record<string, string>,
  reception: Reception,
): Promise<unknown> {
  return resultOf(await send(client, method, params), reception);
}

function resultOf(reply: ZaloReply, { apiRoot }: Reception): unknown {
  if (reply.kind === 'result') return reply.result;
  const failure = pollFailure(reply, 0);
  if (reply.kind === 'refused' && reply.code === 401) {
    throw channelError('ZALO_BOT_TOKEN is not accepted by Zalo (401).', failure.kind);
  }
  const why = reply.kind === 'refused' ? `${reply.code}: ${reply.description}` : reply.reason;
  throw failure.kind === 'unreachable'
    ? channelError(`Zalo cannot be reached at ZALO_BOT_API_ROOT ${apiRoot} (${why}).`, failure.kind)
    : channelError(`Zalo refuses to start the bot (${why}).`, failure.kind);
}

// The cause tells whether trying again later makes sense.
const channelError = (message: string, cause: string): ChannelError => new ChannelError(message, { cause });
