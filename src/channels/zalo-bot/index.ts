// The Zalo Bot channel: messages in and out of Zalo's free bots, in private chats and in groups where Zalo allows it.
// There are no buttons, documents, edits or links with a code, and pictures only by a public address. No retries and no order here; plain text only, because
// Zalo's Markdown refuses stray braces in what people wrote.
import type { Capabilities, Channel, OutboundFile, PollOutcome, SendOutcome } from '../../core/channel.ts';
import { assumed, type ZaloAssumptions } from './assumptions.ts';
import { createZaloClient, type ZaloClient, type ZaloFetch } from './client.ts';
import { connectZalo } from './connect.ts';
import { pollFailure, sendFailure } from './errors.ts';
import { rawUpdateOf } from './event.ts';
import { createTurns } from './in-turn.ts';
import { readEvent } from './inbound.ts';
import { sendZalo } from './outbound.ts';
import { receiveWebhook } from './webhook.ts';

/** What the channel needs to know; only the token is required. */
export interface ZaloBotOptions {
  token: string;
  /** Another server than Zalo's own. */
  apiRoot?: string | undefined;
  /** The secret that webhook requests must carry; without it every request counts as forged. */
  webhookSecret?: string | undefined;
  /** Receive events at this address instead of polling for them. */
  webhookUrl?: string | undefined;
  /** Remove a webhook that someone else set for this bot. */
  takeOver?: boolean | undefined;
  /** The public address of a picture, from which Zalo fetches it; without it the words go alone. */
  pictureUrl?: ((file: OutboundFile) => string) | undefined;
  /** What was learned about Zalo beyond what it publishes; else `assumed` holds. */
  assumptions?: Partial<ZaloAssumptions> | undefined;
  /** Stands in for the network, as the sandbox's in-process fetch does. */
  fetch?: ZaloFetch | undefined;
}

/** A send that takes longer is ambiguous; the lease of the sender is longer still (DESIGN 6). */
const sendTimeoutMs = 25_000;

/** The longest wait of one poll, and how much longer the client waits for the server's "nothing" (seen at 30.98 s). */
const pollWaitMsMax = 30_000;
const pollMarginMs = 15_000;

/** The Zalo Bot channel; nothing is sent before `connect`. */
export function zaloBotChannel(options: ZaloBotOptions): Channel {
  const apiRoot = (options.apiRoot ?? 'https://bot-api.zaloplatforms.com').replace(/\/+$/, '');
  const client = createZaloClient({ token: options.token, apiRoot, fetch: options.fetch ?? fetch });
  const inTurn = createTurns();
  let names: string[] = [];
  let mayJoinGroups = false;
  let limitsInARow = 0;
  const assumptions = { ...assumed, ...options.assumptions };
  const textLengthMax = assumptions.textMax;
  const { pictureUrl } = options;
  const files = pictureUrl === undefined ? 'none' : 'picture';
  const eachMs = Math.ceil(60_000 / assumptions.sendsPerMinute);

  return {
    id: 'zalo-bot',
    get capabilities(): Capabilities {
      return { textLengthMax, textUnit: 'codepoint', buttons: false, groups: mayJoinGroups, files };
    },
    sendLimits: { overall: { count: 1, spanMs: eachMs }, ofChat: () => [], refusesAsWhole: true },
    async connect() {
      const { webhookUrl, webhookSecret, takeOver = false } = options;
      const reception = { apiRoot, webhookUrl, webhookSecret, takeOver };
      const me = await connectZalo(client, options.token, reception);
      ({ names, mayJoinGroups } = me);
      return { botId: me.botId, name: me.name };
    },
    poll: (_position, waitMs, signal) => poll(client, waitMs, signal),
    read: (raw) => readEvent(raw, names),
    send(message, signal): Promise<SendOutcome> {
      return inTurn(async () => {
        if (signal.aborted)
          return { ok: false, failure: { kind: 'unreachable', reason: 'aborted before sending' } };
        const reply = await sendZalo(client, message, pictureUrl, { timeoutMs: sendTimeoutMs, signal });
        if (reply.kind === 'result') {
          limitsInARow = 0;
          return sentOutcome(reply.result);
        }
        const failure = sendFailure(reply, limitsInARow, assumptions);
        if (failure.kind === 'rate-limited') limitsInARow += 1;
        return { ok: false, failure };
      });
    },
    contact: () => names[0],
    receive: (headers, body) => receiveWebhook(headers, body, options.webhookSecret),
  };
}

/** One event at most: the platform gives one a call and keeps no position, so there is nothing to confirm. */
async function poll(client: ZaloClient, waitMs: number, signal: AbortSignal): Promise<PollOutcome> {
  const wait = Math.min(Math.max(0, waitMs), pollWaitMsMax);
  const params = { timeout: String(Math.ceil(wait / 1000)) };
  const reply = await client.call('getUpdates', params, { timeoutMs: wait + pollMarginMs, signal });
  // 408 in the body is how the platform says that nothing happened.
  if (reply.kind === 'refused' && reply.code === 408) return { ok: true, updates: [], next: null };
  if (reply.kind !== 'result') return { ok: false, failure: pollFailure(reply, 0) };
  const events = Array.isArray(reply.result) ? reply.result : [reply.result];
  const updates = events.flatMap((event) => rawUpdateOf(JSON.stringify(event) ?? '') ?? []);
  return { ok: true, updates, next: null };
}

function sentOutcome(result: unknown): SendOutcome {
  const receipt = (result as { message_id?: unknown } | null | undefined)?.message_id;
  if (typeof receipt === 'string' && receipt !== '') return { ok: true, receipt };
  return { ok: false, failure: { kind: 'ambiguous', reason: 'an answer without message_id' } };
}
