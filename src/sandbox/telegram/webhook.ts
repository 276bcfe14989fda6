// Pushing updates to the bot's webhook, one at a time and in order, with bounded retry on the sandbox clock.
import type { Clock } from '../../core/clock.ts';
import { badRequest } from './api-refusal.ts';
import { boolParam, type Params, textListParam, textParam } from './params.ts';
import type { UpdateQueue, WireUpdate } from './update-queue.ts';

/** Posts an update and tells the HTTP status; rejects when the bot's server cannot be reached. */
export type PostWebhook = (
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
) => Promise<number>;

/** How often one update is tried before it is given up, and the longest pause between two tries. */
const attemptsMax = 8;
const pauseMsMax = 60_000;

/** The bot's webhook. */
export interface Webhook {
  isSet(): boolean;
  set(params: Params): void;
  remove(params: Params): void;
  info(): Record<string, unknown>;
  /** Stops pushing until `resume`, without forgetting the webhook. */
  pause(): void;
  resume(): void;
  /** Ids of updates that the bot's server refused to the last try. */
  readonly abandoned: number[];
}

/** Posts with the platform's fetch, without following redirects. */
export const postWithFetch: PostWebhook = async (url, headers, body, signal) => {
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
};

/** A webhook that is not set yet. */
export function createWebhook(queue: UpdateQueue, clock: Clock, post: PostWebhook): Webhook {
  let url = '';
  let secret = '';
  let lastError: { at: number; message: string } | undefined;
  let isPushing = false;
  let isPaused = false;
  let running = new AbortController();
  const abandoned: number[] = [];
  const onError = (message: string) => {
    lastError = { at: clock.now(), message };
  };

  async function pushAll(): Promise<void> {
    if (isPushing || isPaused) return;
    isPushing = true;
    const stop = running.signal;
    for (let [update] = queue.pending(1); update && url; [update] = queue.pending(1)) {
      const outcome = await pushUpdate(update, { url, secret }, { post, clock, stop, onError });
      if (outcome === 'stopped') break;
      if (outcome === 'abandoned') abandoned.push(update.update_id);
      queue.drop(update.update_id);
    }
    isPushing = false;
    // A webhook that was set anew while the old one was being stopped.
    if (stop.aborted && url) await pushAll();
  }

  const start = () => {
    if (url) pushAll().catch(() => undefined);
  };
  queue.onArrival(start);

  function interrupt(): void {
    running.abort();
    running = new AbortController();
  }

  return {
    abandoned,
    isSet: () => url !== '',
    set(params) {
      const target = readTarget(params);
      interrupt();
      if (boolParam(params, 'drop_pending_updates')) queue.clear();
      const allowed = textListParam(params, 'allowed_updates');
      if (allowed) queue.allow(allowed);
      ({ url, secret } = target);
      start();
    },
    remove(params) {
      url = '';
      interrupt();
      if (boolParam(params, 'drop_pending_updates')) queue.clear();
    },
    info: () => ({
      url,
      has_custom_certificate: false,
      pending_update_count: queue.count(),
      allowed_updates: queue.allowed(),
      ...(lastError && {
        last_error_date: Math.floor(lastError.at / 1000),
        last_error_message: lastError.message,
      }),
    }),
    pause() {
      isPaused = true;
      interrupt();
    },
    resume() {
      isPaused = false;
      start();
    },
  };
}

interface Pushing {
  post: PostWebhook;
  clock: Clock;
  stop: AbortSignal;
  onError(message: string): void;
}

async function pushUpdate(
  update: WireUpdate,
  target: { url: string; secret: string },
  { post, clock, stop, onError }: Pushing,
): Promise<'done' | 'abandoned' | 'stopped'> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (target.secret) headers['X-Telegram-Bot-Api-Secret-Token'] = target.secret;
  const body = JSON.stringify(update);
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    if (attempt > 0) await clock.sleep(Math.min(pauseMsMax, 1000 * 2 ** (attempt - 1)), stop);
    if (stop.aborted) return 'stopped';
    const status = await post(target.url, headers, body, stop).catch(() => 0);
    if (status >= 200 && status < 300) return 'done';
    onError(status === 0 ? 'Connection failed' : `Wrong response from the webhook: ${status}`);
  }
  return stop.aborted ? 'stopped' : 'abandoned';
}

function readTarget(params: Params): { url: string; secret: string } {
  const url = textParam(params, 'url') ?? '';
  const secret = textParam(params, 'secret_token') ?? '';
  if (url !== '') checkUrl(url);
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  return { url, secret };
}

// Telegram takes https on four ports only; the loopback is let through so that tests need no certificate.
function checkUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw badRequest('bad webhook: invalid URL');
  if (['127.0.0.1', 'localhost'].includes(url.hostname)) return;
  if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(url.port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}
