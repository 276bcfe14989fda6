// Calls the Zalo Bot platform: JSON over fetch, one answer as one value. The platform answers errors with HTTP status
// 200, so the body decides; what a status alone can still tell is whether the platform was reached at all.
// Specification: https://bot.zaloplatforms.com/docs
import { isNeverSent } from '../is-never-sent.ts';
import { redactorOf } from './redact.ts';

/** What became of a call. `not-sent`: certainly not processed. `lost`: perhaps processed, the answer is missing. */
export type ZaloReply =
  | { kind: 'result'; result: unknown }
  | { kind: 'refused'; code: number; description: string }
  | { kind: 'not-sent'; reason: string }
  | { kind: 'lost'; reason: string };

/** The part of fetch that is used; the sandbox's in-process fetch stands in for it. */
export type ZaloFetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body: string;
    signal: AbortSignal;
    redirect: 'manual';
  },
) => Promise<{ status: number; text(): Promise<string> }>;

/** The platform's methods, called by name. Never rejects. */
export interface ZaloClient {
  call(
    method: string,
    params: Record<string, string>,
    limit: { timeoutMs: number; signal: AbortSignal },
  ): Promise<ZaloReply>;
}

/** A client of one bot. */
export function createZaloClient(options: { token: string; apiRoot: string; fetch: ZaloFetch }): ZaloClient {
  const { token, apiRoot, fetch } = options;
  const redact = redactorOf(token);
  return {
    async call(method, params, { timeoutMs, signal }) {
      const { stop, release } = withTimeout(signal, timeoutMs);
      try {
        const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(params),
          signal: stop,
          redirect: 'manual',
        });
        return replyOf(response.status, await response.text(), redact);
      } catch (error) {
        const reason = redact(describeError(error));
        return { kind: isDefinitelyNotSent(error) ? 'not-sent' : 'lost', reason };
      } finally {
        release();
      }
    },
  };
}

// Let go afterwards: many calls share one long-lived signal, which would otherwise collect their listeners.
function withTimeout(signal: AbortSignal, timeoutMs: number): { stop: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const give = (): void => controller.abort();
  const timeout = AbortSignal.timeout(timeoutMs);
  for (const source of [signal, timeout]) {
    if (source.aborted) give();
    source.addEventListener('abort', give, { once: true });
  }
  return {
    stop: controller.signal,
    release() {
      for (const source of [signal, timeout]) source.removeEventListener('abort', give);
    },
  };
}

function replyOf(status: number, text: string, redact: (text: string) => string): ZaloReply {
  const body = parseObject(text);
  if (body?.['ok'] === true) return { kind: 'result', result: body['result'] };
  if (body?.['ok'] === false) {
    const code = Number(body['error_code'] ?? status);
    const description = redact(String(body['description'] ?? '')).slice(0, 200);
    return { kind: 'refused', code, description };
  }
  const reason = `HTTP ${status} without an answer of the platform`;
  // A page of a proxy or firewall: below 500 it says that the call was turned away.
  const isTurnedAway = status >= 300 && status < 500 && status !== 408;
  return { kind: isTurnedAway ? 'not-sent' : 'lost', reason };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function isDefinitelyNotSent(error: unknown): boolean {
  const { code, syscall } = causeOf(error);
  return syscall === 'connect' || isNeverSent(code);
}

/** An error in a few words: its code where it has one, else its message. */
function describeError(error: unknown): string {
  const { code, message } = causeOf(error);
  return code === '' ? message.slice(0, 200) : code;
}

/** What fetch hides behind "fetch failed". */
function causeOf(error: unknown): { code: string; syscall: string | undefined; message: string } {
  if (!(error instanceof Error)) return { code: '', syscall: undefined, message: String(error) };
  const cause = error.cause instanceof Error ? error.cause : error;
  const { code, syscall } = cause as NodeJS.ErrnoException;
  return { code: typeof code === 'string' ? code : '', syscall, message: cause.message };
}
