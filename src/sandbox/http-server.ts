// The real HTTP side of the sandbox: node:http on the loopback, any free port. Carries out cut connections.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallAnswer, CallRequest } from './wire.ts';

/** A listening server that can stop and listen again on the same port, as an outage does. */
export interface SandboxHttp {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url(): string;
  listen(): Promise<void>;
  /** Ends all connections and refuses new ones until `listen`. */
  close(): Promise<void>;
}

/** A server that hands every request to `answer`. */
export function createSandboxHttp(answer: (request: CallRequest) => Promise<CallAnswer>): SandboxHttp {
  let server: Server | undefined;
  let port = 0;
  return {
    url: () => `http://127.0.0.1:${port}`,
    async listen() {
      if (server) return;
      const next = createServer((request, response) => {
        serve(request, response, answer).catch(() => request.socket.destroy());
      });
      // Longer than any pause of a client: the default of 5 s races with a client that reuses its connection.
      next.keepAliveTimeout = 120_000;
      await new Promise<void>((resolve, reject) => {
        next.once('error', reject);
        next.listen(port, '127.0.0.1', resolve);
      });
      port = (next.address() as AddressInfo).port;
      server = next;
    },
    async close() {
      const closing = server;
      server = undefined;
      if (!closing) return;
      closing.closeAllConnections();
      await new Promise((resolve) => closing.close(resolve));
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: CallRequest) => Promise<CallAnswer>,
): Promise<void> {
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  const result = await answer({
    path: request.url ?? '/',
    headers,
    body: Buffer.concat(chunks),
    signal: hangUp.signal,
  });
  if (result.kind !== 'answer') {
    request.socket.destroy();
    return;
  }
  const body = Buffer.from(result.bytes ?? result.body);
  response.writeHead(result.status, {
    'content-type': result.contentType,
    'content-length': body.byteLength,
  });
  if (!result.truncated) {
    response.end(body);
    return;
  }
  const half = body.subarray(0, Math.floor(body.byteLength / 2));
  response.write(half, () => request.socket.destroy());
}
