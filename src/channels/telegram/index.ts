// The Telegram channel: grammY's API client behind the neutral `Channel`. No retries, no order, no state but our name.
import { setMaxListeners } from 'node:events';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { type Channel, ChannelError, type PollOutcome, type SendOutcome } from '../../core/channel.ts';
import { announceCommands } from './announce-commands.ts';
import { allowedUpdates, connectTelegram } from './connect.ts';
import { connectAgent, connectTimeoutMs } from './connect-agent.ts';
import { pollFailure, sendFailure } from './errors.ts';
import { fetchFile } from './fetch-file.ts';
import { httpFetch } from './http-fetch.ts';
import { pressIdOf, readUpdate } from './inbound.ts';
import { sendTelegram } from './outbound.ts';
import { sendLimits } from './send-limits.ts';
import { receiveWebhook } from './webhook.ts';

/** What the channel needs to know; only the token is required. */
export interface TelegramOptions {
  token: string;
  /** Another Bot API server than Telegram's own. */
  apiRoot?: string | undefined;
  /** The HTTP proxy through which the server is reached. */
  proxy?: string | undefined;
  /** The secret that webhook requests must carry; without it every request counts as forged. */
  webhookSecret?: string | undefined;
  /** Receive updates at this address instead of polling for them. */
  webhookUrl?: string | undefined;
  /** Remove a webhook that someone else set for this bot. */
  takeOver?: boolean | undefined;
  /** Stands in for the network, as the sandbox's in-process fetch does. */
  fetch?: ((url: string | URL, init?: never) => Promise<unknown>) | undefined;
  /** How long connecting may take. */
  connectTimeoutMs?: number | undefined;
}

/** A send that takes longer is ambiguous; the lease of the sender is longer still (DESIGN 6). */
const sendSeconds = 25;

/** The longest wait of one poll that Telegram grants, and the client's own limit beyond it. */
const pollWaitMsMax = 50_000;
const pollSeconds = 75;

/** The limit is 4096; the rest is room for the mark of a second copy, which the sender adds. */
const textLengthMax = 4000;

/** The Telegram channel; nothing is sent before `connect`. */
export function telegramChannel(options: TelegramOptions): Channel {
  const apiRoot = (options.apiRoot ?? 'https://api.telegram.org').replace(/\/+$/, '');
  const proxy = options.proxy === undefined ? undefined : new URL(options.proxy);
  const network = httpFetch(connectAgent(apiRoot, options.connectTimeoutMs ?? connectTimeoutMs, proxy));
  const api = createApi(options, apiRoot, network, sendSeconds);
  const pollApi = createApi(options, apiRoot, network, pollSeconds);
  let botName = '';

  return {
    id: 'telegram',
    capabilities: {
      textLengthMax,
      textUnit: 'utf16',
      buttons: true,
      groups: true,
      files: 'one',
      edits: true,
    },
    sendLimits,
    async connect() {
      const { webhookUrl, webhookSecret, takeOver = false } = options;
      const reached = proxy === undefined ? apiRoot : `${apiRoot} through TELEGRAM_PROXY`;
      const reception = { apiRoot: reached, webhookUrl, webhookSecret, takeOver };
      const me = await connectTelegram(api, options.token, reception);
      botName = me.name;
      return me;
    },
    poll: (position, waitMs, signal) => poll(pollApi, position, waitMs, signal),
    read: (raw) => readUpdate(raw, botName),
    async send(message, signal): Promise<SendOutcome> {
      if (signal.aborted)
        return { ok: false, failure: { kind: 'unreachable', reason: 'aborted before sending' } };
      try {
        return { ok: true, receipt: receiptOf(await sendTelegram(api, message, signalOf(signal))) };
      } catch (error) {
        return { ok: false, failure: sendFailure(error, message.to) };
      }
    },
    async acknowledgeAction(raw) {
      const pressId = pressIdOf(raw);
      // An old press is refused, and the sign is gone by then anyway.
      if (pressId !== undefined) await api.answerCallbackQuery(pressId).catch(() => undefined);
    },
    fetchFile: (reference) => fetchFile(api, network, { apiRoot, token: options.token }, reference),
    receive: (headers, body) => receiveWebhook(headers, body, options.webhookSecret),
    contact: () => (botName === '' ? undefined : `@${botName} (t.me/${botName})`),
    inviteLink(code) {
      if (botName === '') throw new ChannelError('The Telegram bot has no link before it is connected.');
      return `https://t.me/${botName}?start=${encodeURIComponent(code)}`;
    },
    announceCommands: (commands, chatId) => announceCommands(api, commands, chatId),
  };
}

function createApi(
  { token, fetch }: TelegramOptions,
  apiRoot: string,
  network: ReturnType<typeof httpFetch>,
  timeoutSeconds: number,
): Api {
  // grammY's types describe a whole fetch, of which it uses only a part.
  return new Api(token, { apiRoot, timeoutSeconds, fetch: (fetch ?? network) as never });
}

async function poll(
  api: Api,
  position: string | null,
  waitMs: number,
  signal: AbortSignal,
): Promise<PollOutcome> {
  try {
    const updates: Update[] = await api.getUpdates(
      {
        timeout: Math.ceil(Math.min(Math.max(0, waitMs), pollWaitMsMax) / 1000),
        allowed_updates: allowedUpdates,
        ...(position !== null && { offset: Number(position) }),
      },
      signalOf(signal),
    );
    const last = updates.at(-1);
    return {
      ok: true,
      updates: updates.map((update) => ({ updateId: String(update.update_id), raw: JSON.stringify(update) })),
      next: last ? String(last.update_id + 1) : null,
    };
  } catch (error) {
    return { ok: false, failure: pollFailure(error) };
  }
}

function signalOf(signal: AbortSignal): NonNullable<Parameters<Api['getMe']>[0]> {
  // Many sends share one signal, and each listens to it; Node would warn of a leak after ten.
  setMaxListeners(0, signal);
  // grammY's types name a polyfill's signal, of which it only uses what Node's own has too.
  return signal as unknown as NonNullable<Parameters<Api['getMe']>[0]>;
}

/** The receipt of an accepted message; throws on an answer without one, which counts as ambiguous. */
function receiptOf(messageId: unknown): string {
  if (!Number.isSafeInteger(messageId)) throw new TypeError('answer without message_id');
  return String(messageId);
}
