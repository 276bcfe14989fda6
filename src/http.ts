// The HTTP side: webhooks of channels that push, pictures that a platform fetches, and a health line. Stores before it answers; handles nothing itself.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from './app.ts';
import type { Clock } from './core/clock.ts';
import type { FileLinks } from './file-links.ts';
import type { Log } from './log.ts';
import { healthOf } from './scheduler/heartbeat.ts';

const bodyBytesMax = 1_000_000;

/** What Zalo's documentation answers with; other platforms look at the status alone. */
const success = { status: 200, body: '{"message":"Success"}' };

/** A taken port or a wrong address: one sentence. */
export class HttpError extends Error {
  override name = 'HttpError';
}

/** Where it listens, and what it needs. */
export interface HttpOptions {
  host: string;
  port: number;
  clock: Clock;
  log: Log;
  onUpdate: () => void;
  /** Present when pictures are fetched from here. */
  links?: FileLinks | undefined;
}

interface Answer {
  status: number;
  body: string | Uint8Array;
  type?: string;
}

/** Listens for `POST /<channel>`, `GET /health` and pictures; rejects with HttpError when it cannot. */
export function listen(app: App, options: HttpOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(app, options, request).then(
      (given) => reply(response, given),
      (error: unknown) => {
        options.log.error({ err: error }, 'request failed');
        reply(response, { status: 500, body: 'not stored' });
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'the port is taken by another program' : error.message;
      reject(
        new HttpError(
          `HTTP_HOST and HTTP_PORT: cannot listen on ${options.host}:${options.port}, ${reason}.`,
        ),
      );
    });
    server.listen(options.port, options.host, () => resolve(server));
  });
}

async function answer(app: App, options: HttpOptions, request: IncomingMessage): Promise<Answer> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (request.method === 'GET' && path === '/health') {
    const health = await healthOf(app.store, [...app.channels.keys()], options.clock.now());
    return { status: health.isWell ? 200 : 503, body: JSON.stringify(health) };
  }
  const fileId = request.method === 'GET' ? options.links?.fileIdOf(path) : undefined;
  if (fileId !== undefined) return await pictureOf(app, fileId);
  const channel = app.channels.get(path.slice(1));
  if (request.method !== 'POST' || channel?.receive === undefined) return { status: 404, body: 'not found' };
  const botId = app.botIds.get(channel.id);
  // Not connected yet; platforms try again.
  if (botId === undefined) return { status: 503, body: 'not ready' };
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413, body: 'too large' };
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const updates = channel.receive(headers, body);
  if (updates === 'forged') return { status: 401, body: 'secret token is wrong' };
  // A probe, or something that concerns nobody: only an answer is wanted.
  if (updates.length === 0) return success;
  await app.store.inbox.storeUpdates(channel.id, botId, updates);
  options.onUpdate();
  return success;
}

/** A kept picture; no other file leaves this way. */
async function pictureOf(app: App, fileId: string): Promise<Answer> {
  const file = await app.store.files.find(fileId);
  if (file === undefined || !file.mime.startsWith('image/')) return { status: 404, body: 'not found' };
  return { status: 200, body: file.bytes, type: file.mime };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bodyBytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, { status, body, type }: Answer): void {
  const isJson = typeof body === 'string' && body.startsWith('{');
  response.writeHead(status, {
    'content-type': type ?? (isJson ? 'application/json' : 'text/plain'),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
