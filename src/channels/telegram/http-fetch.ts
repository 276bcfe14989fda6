// The fetch that grammY calls with. Its default one never ends when an answer is cut off half-way, which would stall
// a poll for minutes; this one fails at once, and its errors tell whether a connection was ever made.
import { type Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { type Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline, type Readable } from 'node:stream';

/** The part of a fetch call that grammY uses; its signal is a polyfill that only listens. */
export interface FetchInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Readable;
  signal?: {
    readonly aborted: boolean;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
  };
}

/** The part of an answer that grammY reads. `json` rejects when the body is no JSON. */
export interface FetchedAnswer {
  status: number;
  statusText: string;
  json(): Promise<unknown>;
  /** The body as it came. */
  bytes(): Uint8Array;
}

/** A fetch over one agent. Follows no redirect and resolves with the whole body. */
export function httpFetch(agent: HttpAgent | HttpsAgent) {
  return (url: string | URL, init: FetchInit = {}): Promise<FetchedAnswer> =>
    new Promise((resolve, reject) => {
      const { method = 'POST', headers = {}, body, signal } = init;
      const target = new URL(url);
      const start = target.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = start(target, { method, headers: withLength(headers, body), agent });
      const abort = () => request.destroy(Object.assign(new Error('aborted'), { name: 'AbortError' }));
      const settle = () => signal?.removeEventListener('abort', abort);
      const fail = (error: unknown) => {
        settle();
        reject(error);
      };
      signal?.addEventListener('abort', abort);
      request.on('error', fail);
      request.once('response', (response) => {
        readAnswer(response).then((answer) => {
          settle();
          resolve(answer);
        }, fail);
      });
      if (signal?.aborted) abort();
      else if (body === undefined || typeof body === 'string') request.end(body);
      else pipeline(body, request, (error) => error && fail(error));
    });
}

async function readAnswer(response: IncomingMessage): Promise<FetchedAnswer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    json: async () => JSON.parse(body.toString('utf8')),
    bytes: () => body,
  };
}

function withLength(headers: Record<string, string>, body: FetchInit['body']): Record<string, string> {
  return typeof body === 'string'
    ? { ...headers, 'content-length': String(Buffer.byteLength(body)) }
    : headers;
}
