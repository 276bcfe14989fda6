// How events reach the bot: one a poll without any acknowledgement, or by webhook in two shapes, with probes and retries.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startSandbox, until } from './call.ts';

const secret_token = 'bi-mat-webhook';
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Received {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A server of the bot that answers with the given statuses, then 200. */
async function receiver(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(statuses.shift() ?? 200).end('{"message":"Success"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/zalo-bot` };
}

test('a poll gives one event and forgets it', async () => {
  const { call, sandbox, clock } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const first = lan.says('xong 12');
  lan.says('xong 13');
  expect((await call('getUpdates', { timeout: '0' })).result).toEqual({
    event_name: 'message.text.received',
    message: {
      from: { id: lan.id, display_name: 'Lan', is_bot: false },
      chat: { id: lan.id, chat_type: 'PRIVATE' },
      text: 'xong 12',
      message_id: first,
      date: clock.now(),
    },
  });
  expect((await call('getUpdates', { timeout: '0' })).result).toMatchObject({ message: { text: 'xong 13' } });
  expect(await call('getUpdates', { timeout: '0' })).toEqual({
    status: 200,
    ok: false,
    error_code: 408,
    description: 'Request timeout',
  });
  sandbox.redeliver(first);
  expect((await call('getUpdates', { timeout: '0' })).result).toMatchObject({
    message: { message_id: first },
  });
});

test('an idle poll ends after its wait on the clock, or as soon as somebody speaks', async () => {
  const { call, sandbox, clock } = await startSandbox();
  const idle = call('getUpdates', { timeout: '30' });
  await until(() => clock.sleeping === 1);
  await clock.advance(29_999);
  expect(clock.sleeping).toBe(1);
  await clock.advance(1);
  expect(await idle).toMatchObject({ ok: false, error_code: 408 });
  const news = call('getUpdates');
  await until(() => clock.sleeping === 1);
  sandbox.addUser({ name: 'Lan' }).says('a');
  expect(await news).toMatchObject({ ok: true, result: { message: { text: 'a' } } });
});

test('an event whose answer is lost on the way is gone, one that nobody waited for is not', async () => {
  const { call, sandbox, clock } = await startSandbox();
  const giveUp = new AbortController();
  const poll = call('getUpdates', { timeout: '30' }, giveUp.signal).catch(() => 'given up');
  await until(() => clock.sleeping === 1);
  giveUp.abort();
  expect(await poll).toBe('given up');
  await until(() => clock.sleeping === 0);
  sandbox.addUser({ name: 'Lan' }).says('a');
  expect(sandbox.pendingUpdates()).toBe(1);
  sandbox.failNext({ method: 'getUpdates', fault: 'drop-after-accept' });
  await expect(call('getUpdates', { timeout: '0' })).rejects.toThrow();
  expect(sandbox.pendingUpdates()).toBe(0);
});

test.each(['photo', 'photo_url'] as const)('a picture comes in the field %s', async (photoField) => {
  const { call, sandbox } = await startSandbox({ switches: { photoField } });
  sandbox.addUser({ name: 'Lan' }).sendsPhoto('xong 12');
  expect((await call('getUpdates', { timeout: '0' })).result).toMatchObject({
    event_name: 'message.image.received',
    message: { caption: 'xong 12', [photoField]: expect.stringMatching(/^https/) },
  });
});

test('an unsupported event has no content at all', async () => {
  const { call, sandbox } = await startSandbox();
  sandbox.addUser({ name: 'Lan' }).sendsUnsupported();
  const { result } = await call('getUpdates', { timeout: '0' });
  expect(Object.keys((result as { message: object }).message).sort()).toEqual([
    'chat',
    'date',
    'from',
    'message_id',
  ]);
});

test('groups are closed until the switch is on, and then only mentions and replies are seen', async () => {
  const { call, sandbox } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  expect(() => sandbox.addGroup({ title: 'Tổ điều phối' })).toThrow();
  sandbox.switches.canJoinGroups = true;
  const group = sandbox.addGroup({ title: 'Tổ điều phối' });
  expect(lan.says('nói chuyện riêng', { group })).toBe('');
  lan.says('tình hình', { group, mentions: true });
  expect((await call('getUpdates', { timeout: '0' })).result).toMatchObject({
    message: { chat: { id: group.id, chat_type: 'GROUP' }, text: '@Bot Đôn Đốc tình hình' },
  });
  expect((await call('sendMessage', { chat_id: group.id, text: 'x' })).ok).toBe(true);
  sandbox.switches.canJoinGroups = false;
  expect((await call('sendMessage', { chat_id: group.id, text: 'x' })).error_code).toBe(404);
});

test.each(['flat', 'wrapped'] as const)(
  'a webhook gets the %s body with its secret; polls are refused',
  async (webhookBody) => {
    const { call, sandbox } = await startSandbox({ switches: { webhookBody } });
    const { received, url } = await receiver();
    const set = await call('setWebhook', { url, secret_token });
    expect(set.result).toMatchObject({ url, verification: { ok: true, url, outcome: 'webhook.ok' } });
    expect(received[0]?.body).toBe('');
    sandbox.addUser({ name: 'Lan' }).says('xong 12');
    await until(() => received.length === 2);
    const event = { event_name: 'message.text.received', message: { text: 'xong 12' } };
    const body: unknown = JSON.parse(received[1]?.body ?? '');
    expect(body).toMatchObject(webhookBody === 'flat' ? event : { ok: true, result: event });
    expect(received[1]?.headers).toMatchObject({
      'x-bot-api-secret-token': secret_token,
      'user-agent': expect.stringMatching(/^Java\//),
    });
    expect(await call('getUpdates', { timeout: '0' })).toMatchObject({ ok: false, error_code: 400 });
    expect((await call('getWebhookInfo')).result).toMatchObject({ url });
    await call('deleteWebhook');
    expect(await call('getWebhookInfo')).toMatchObject({ ok: false, error_code: 404 });
    expect(await call('getUpdates', { timeout: '0' })).toMatchObject({ error_code: 408 });
  },
);

test('a webhook that nobody answers yet is kept all the same', async () => {
  const { call } = await startSandbox();
  const url = 'http://127.0.0.1:9/zalo-bot';
  const set = await call('setWebhook', { url, secret_token });
  expect(set.result).toMatchObject({ url, verification: { ok: false, outcome: 'err.conn' } });
  expect((await call('getWebhookInfo')).result).toMatchObject({ url });
});

test('a refused push is tried three times on the clock and then given up; a probe is empty', async () => {
  const { call, sandbox, clock } = await startSandbox();
  const { received, url } = await receiver(200, 500, 503, 500);
  await call('setWebhook', { url, secret_token });
  const lost = sandbox.addUser({ name: 'Lan' }).says('a');
  for (const pause of [1000, 2000]) {
    await until(() => clock.sleeping === 1);
    await clock.advance(pause);
  }
  await until(() => sandbox.abandoned.length === 1);
  expect(sandbox.abandoned).toEqual([lost]);
  expect(received).toHaveLength(4);
  expect(await sandbox.probeWebhook()).toBe(200);
  expect(received.at(-1)?.body).toBe('');
});

test.each([
  ['no https', { url: 'http://x.gov.vn/zalo-bot', secret_token }],
  ['a private address', { url: 'https://192.168.1.5/zalo-bot', secret_token }],
  ['a domain of Zalo', { url: 'https://bot-api.zaloplatforms.com/x', secret_token }],
  ['a short secret', { url: 'https://x.gov.vn/zalo-bot', secret_token: 'ngan' }],
  ['no secret', { url: 'https://x.gov.vn/zalo-bot' }],
])('a webhook with %s is refused', async (_, params) => {
  const { call } = await startSandbox({ postWebhook: async () => 200 });
  expect(await call('setWebhook', params)).toMatchObject({ ok: false, error_code: 400 });
  expect(await call('getWebhookInfo')).toMatchObject({ error_code: 404 });
});
