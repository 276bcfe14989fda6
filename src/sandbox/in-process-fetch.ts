// The socketless side of the sandbox: a fetch that a client is given, so that a simulation needs no network.
import type { CallAnswer, CallRequest } from './wire.ts';

/** What grammY and other clients pass: an own signal type, and strings, bytes or a stream of bytes as body. */
export interface FetchInit {
  headers?: Record<string, string>;
  body?: unknown;
  signal?: { readonly aborted: boolean; addEventListener(type: 'abort', listener: () => void): void } | null;
}

/** A fetch that reaches only the sandbox. */
export type SandboxFetch = (url: string | URL, init?: FetchInit) => Promise<Response>;

/** A fetch that hands every request to `answer`; failures carry the error codes that sockets would give. */
export function createInProcessFetch(answer: (request: CallRequest) => Promise<CallAnswer>): SandboxFetch {
  return async (url, init = {}) => {
    const { pathname, search } = new URL(url);
    const hangUp = new AbortController();
    const request: CallRequest = {
      path: pathname + search,
      headers: lowerCased(init.headers ?? {}),
      body: await bytesOf(init.body),
      signal: hangUp.signal,
    };
    if (init.signal?.aborted) throw aborted();
    const abortion = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => {
        hangUp.abort();
        reject(aborted());
      });
    });
    return toResponse(await Promise.race([answer(request), abortion]));
  };
}

function toResponse(result: CallAnswer): Response {
  if (result.kind === 'refuse') throw socketError('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1');
  if (result.kind === 'cut') throw socketError('ECONNRESET', 'socket hang up');
  const body = result.truncated ? result.body.slice(0, Math.floor(result.body.length / 2)) : result.body;
  return new Response(body, { status: result.status, headers: { 'content-type': result.contentType } });
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const socketError = (code: string, message: string): Error => Object.assign(new Error(message), { code });

const aborted = (): Error => Object.assign(new Error('The user aborted a request.'), { name: 'AbortError' });
