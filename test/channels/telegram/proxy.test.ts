// Telegram through an HTTP proxy: every request goes through it, and a proxy that does not do its part is no doubt about a
// message.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegramChannel } from '../../../src/channels/telegram/index.ts';
import { createTelegramSandbox, type TelegramSandbox } from '../../../src/sandbox/telegram/index.ts';
import { manualClock } from '../../support/manual-clock.ts';

const signal = new AbortController().signal;
let sandbox: TelegramSandbox;
let apiRoot: string;
let proxy: Server;
let proxyUrl: string;
let asked: { target: string; login: string | undefined }[];
/** What the proxy does with a tunnel that is asked for. */
let serve: (target: string, client: Socket) => void;

/** As a proxy is meant to work. */
const carry = (target: string, client: Socket): void => {
  const [host = '', port = ''] = target.split(':');
  const server = connect(Number(port), host, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(server).pipe(client);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
};

beforeEach(async () => {
  sandbox = createTelegramSandbox({ clock: manualClock(0) });
  apiRoot = await sandbox.start();
  asked = [];
  serve = carry;
  proxy = createServer();
  proxy.on('connect', (request, client: Socket) => {
    asked.push({ target: request.url ?? '', login: request.headers['proxy-authorization'] });
    serve(request.url ?? '', client);
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  proxyUrl = `http://127.0.0.1:${(proxy.address() as { port: number }).port}`;
});
afterEach(async () => {
  await sandbox.stop();
  proxy.closeAllConnections();
  proxy.close();
});

const channelWith = (options = {}) =>
  telegramChannel({ token: sandbox.token, apiRoot, proxy: proxyUrl, ...options });
const send = (channel: ReturnType<typeof channelWith>, chatId = '1') =>
  channel.send({ to: { channel: 'telegram', chatId }, text: 'Nhắc việc', actions: [] }, signal);

test('starting, sending and polling all go through the proxy', async () => {
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const channel = channelWith();
  await channel.connect();
  expect((await send(channel, lan.id)).ok).toBe(true);
  expect((await channel.poll(null, 0, signal)).ok).toBe(true);
  expect(sandbox.sent.map(({ text }) => text)).toEqual(['Nhắc việc']);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map(({ target }) => `http://${target}`))).toEqual(new Set([apiRoot]));
  proxy.closeAllConnections();
  proxy.close();
  expect(await channelWith().poll(null, 0, signal)).toMatchObject({ failure: { kind: 'unreachable' } });
});

test('a name and a password go to the proxy alone', async () => {
  await channelWith({ proxy: proxyUrl.replace('//', '//lan:b%40t@') }).connect();
  expect(asked[0]?.login).toBe(`Basic ${Buffer.from('lan:b@t').toString('base64')}`);
  expect(JSON.stringify(sandbox.requests)).not.toContain('b@t');
});

test.each([
  [407, 'EPROXY_407'],
  [403, 'EPROXY_403'],
  [502, 'EPROXY_502'],
])('a proxy that answers %i: certainly not sent, and one sentence at the start', async (status, reason) => {
  serve = (_, client) => client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
  expect(await send(channelWith())).toEqual({ ok: false, failure: { kind: 'unreachable', reason } });
  await expect(channelWith().connect()).rejects.toThrow(
    `Telegram cannot be reached at TELEGRAM_API_ROOT ${apiRoot} through TELEGRAM_PROXY (${reason}).`,
  );
});

test('a proxy that is not there, or says nothing: certainly not sent', async () => {
  serve = () => undefined;
  expect(await send(channelWith({ connectTimeoutMs: 100 }))).toEqual({
    ok: false,
    failure: { kind: 'unreachable', reason: 'ECONNECTTIMEOUT' },
  });
  expect(await send(channelWith({ proxy: 'http://127.0.0.1:9' }))).toEqual({
    ok: false,
    failure: { kind: 'unreachable', reason: 'ECONNREFUSED' },
  });
});

test('through the tunnel TLS is spoken with Telegram itself; without its end nothing was sent', async () => {
  const first = new Promise<Buffer>((resolve) => {
    serve = (_, client) => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.once('data', resolve);
    };
  });
  const channel = channelWith({ apiRoot: 'https://api.telegram.example', connectTimeoutMs: 300 });
  const outcome = await send(channel);
  const hello = await first;
  // A TLS handshake that names the server.
  expect([...hello.subarray(0, 2)]).toEqual([0x16, 0x03]);
  expect(hello.toString('latin1')).toContain('api.telegram.example');
  expect(asked[0]?.target).toBe('api.telegram.example:443');
  expect(outcome).toEqual({ ok: false, failure: { kind: 'unreachable', reason: 'ECONNECTTIMEOUT' } });
});
