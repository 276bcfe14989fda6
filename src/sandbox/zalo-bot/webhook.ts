// Pushing events to the bot's webhook, one at a time and in order. How often the platform tries is not published; three
// tries are assumed. Its calls name a Java client, which firewalls have blocked.
import type { Clock } from '../../core/clock.ts';
import { type Params, requiredParam } from './params.ts';
import { badRequest, notFound } from './refusal.ts';
import type { UpdateQueue, ZaloEvent } from './updates.ts';
import type { Switches } from './world.ts';

/** Posts a body and tells the HTTP status; rejects when the bot's server cannot be reached. */
export type PostWebhook = (
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
) => Promise<number>;

/** The bot's webhook. */
export interface Webhook {
  isSet(): boolean;
  /** Keeps the address whatever its verification says, as the platform was seen to do. */
  set(params: Params): Promise<Record<string, unknown>>;
  remove(): Record<string, unknown>;
  /** Refused with 404 when there is none. */
  info(): Record<string, unknown>;
  /** Posts with an empty body, as the platform does now and then; tells the HTTP status. */
  probe(): Promise<number>;
  /** Stops pushing until `resume`, without forgetting the webhook. */
  pause(): void;
  resume(): void;
  /** Ids of messages that the bot's server refused to the last try. */
  readonly abandoned: string[];
}

const attemptsMax = 3;
const firstPauseMs = 1000;

/** Posts with the platform's fetch, without following redirects. */
export const postWithFetch: PostWebhook = async (url, headers, body, signal) => {
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
};

/** A webhook that is not set yet. */
export function createWebhook(
  queue: UpdateQueue,
  clock: Clock,
  switches: Switches,
  post: PostWebhook,
): Webhook {
  let target: { url: string; secret: string; at: number } | undefined;
  let isPushing = false;
  let isPaused = false;
  let running = new AbortController();
  const abandoned: string[] = [];

  async function pushAll(): Promise<void> {
    if (isPushing || isPaused) return;
    isPushing = true;
    while (target && !isPaused) {
      const event = await queue.take(0, running.signal);
      if (!event) break;
      if (await pushEvent(event)) continue;
      const id = event.message.message_id;
      if (isPaused || !target) queue.giveAgain(id);
      else abandoned.push(id);
    }
    isPushing = false;
  }

  async function pushEvent(event: ZaloEvent): Promise<boolean> {
    const body = switches.webhookBody === 'flat' ? event : { ok: true, result: event };
    for (let attempt = 0; attempt < attemptsMax && target && !isPaused; attempt++) {
      if (attempt > 0) await clock.sleep(firstPauseMs * 2 ** (attempt - 1), running.signal);
      const status = await postTo(JSON.stringify(body)).catch(() => 0);
      if (status >= 200 && status < 300) return true;
    }
    return false;
  }

  async function postTo(body: string): Promise<number> {
    if (!target) throw new Error('no webhook is set');
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Java/17.0.12',
      'X-Bot-Api-Secret-Token': target.secret,
    };
    return await post(target.url, headers, body, running.signal);
  }

  const start = (): void => {
    if (target) pushAll().catch(() => undefined);
  };
  queue.onArrival(start);

  return {
    abandoned,
    isSet: () => target !== undefined,
    async set(params) {
      target = { ...readTarget(params), at: clock.now() };
      const status = await postTo('').catch(() => 0);
      start();
      const { url, at } = target;
      const outcome = outcomeOf(status);
      return { url, updated_at: at, verification: { ok: outcome === 'webhook.ok', url, outcome } };
    },
    remove() {
      target = undefined;
      running.abort();
      running = new AbortController();
      return { url: '', updated_at: clock.now() };
    },
    info() {
      if (!target) throw notFound('webhook');
      return { url: target.url, updated_at: target.at };
    },
    probe: () => postTo(''),
    pause() {
      isPaused = true;
      running.abort();
      running = new AbortController();
    },
    resume() {
      isPaused = false;
      start();
    },
  };
}

function outcomeOf(status: number): string {
  if (status === 0) return 'err.conn';
  if (status >= 200 && status < 300) return 'webhook.ok';
  if (status === 403 || status === 404) return `http.${status}`;
  return status >= 500 ? 'http.5xx' : 'http.other';
}

function readTarget(params: Params): { url: string; secret: string } {
  const url = requiredParam(params, 'url');
  const secret = requiredParam(params, 'secret_token');
  if (secret.length < 8 || secret.length > 256)
    throw badRequest('secret_token must have 8 to 256 characters');
  checkUrl(url);
  return { url, secret };
}

// Only public https addresses outside Zalo; the loopback is let through so that tests need no certificate.
function checkUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw badRequest('url is no address');
  if (url.hostname === '127.0.0.1') return;
  const isPrivate = /^(localhost$|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(url.hostname);
  const isZalo = /(^|\.)(zalo\.me|zaloapp\.com|zaloplatforms\.com|zapps\.me)$/.test(url.hostname);
  if (url.protocol !== 'https:' || isPrivate || isZalo) throw badRequest('url must be public https');
}
