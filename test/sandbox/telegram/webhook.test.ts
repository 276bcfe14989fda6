// Receiving by webhook: the secret header, order, bounded retry on the clock, and what excludes polling.
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { startSandbox, until } from './call.ts';

const url = 'https://bot.example.vn/telegram';

function recordingReceiver() {
  const received: { url: string; headers: Record<string, string>; text: string }[] = [];
  const statuses: number[] = [];
  return {
    received,
    statuses,
    postWebhook: async (to: string, headers: Record<string, string>, body: string) => {
      received.push({ url: to, headers, text: JSON.parse(body).message.text });
      return statuses.shift() ?? 200;
    },
  };
}

test('updates are pushed in order with the secret, and polling is refused meanwhile', async () => {
  const receiver = recordingReceiver();
  const { sandbox, call } = await startSandbox({ postWebhook: receiver.postWebhook });
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('trước');
  expect((await call('setWebhook', { url, secret_token: 'Bi-mat_1' })).ok).toBe(true);
  lan.says('sau');
  await until(() => receiver.received.length === 2);
  expect(receiver.received.map(({ text }) => text)).toEqual(['trước', 'sau']);
  expect(receiver.received[0]).toMatchObject({
    url,
    headers: { 'X-Telegram-Bot-Api-Secret-Token': 'Bi-mat_1' },
  });
  expect(await call('getUpdates')).toMatchObject({ status: 409 });
  expect((await call('getWebhookInfo')).result).toMatchObject({ url, pending_update_count: 0 });
  await call('deleteWebhook');
  expect((await call('getUpdates')).result).toEqual([]);
});

test('a refused push is tried again on the clock, a bounded number of times', async () => {
  const receiver = recordingReceiver();
  receiver.statuses.push(500, 302, 200, ...Array.from({ length: 8 }, () => 503));
  const { sandbox, call, clock } = await startSandbox({ postWebhook: receiver.postWebhook });
  const lan = sandbox.addUser({ name: 'Lan' });
  await call('setWebhook', { url });
  lan.says('một');
  await until(() => clock.sleeping === 1);
  expect((await call('getWebhookInfo')).result).toMatchObject({
    pending_update_count: 1,
    last_error_message: 'Wrong response from the webhook: 500',
  });
  await clock.advance(10_000);
  expect(receiver.received).toHaveLength(3);
  const lost = lan.says('hai');
  lan.says('ba');
  await clock.advance(10 * 60_000);
  expect(receiver.received.map(({ text }) => text)).toEqual([
    'một',
    'một',
    'một',
    ...Array(8).fill('hai'),
    'ba',
  ]);
  expect(sandbox.lostUpdates.abandoned).toEqual([Number(lost)]);
});

test.each([
  [{ url, secret_token: 'có dấu' }, 'secret token contains unallowed characters'],
  [{ url, secret_token: 'a'.repeat(257) }, 'secret token is too long'],
  [{ url: 'http://bot.example.vn' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
  [
    { url: 'https://bot.example.vn:8080' },
    'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
  ],
])('setWebhook refuses %o', async (params, description) => {
  const { call } = await startSandbox();
  expect(await call('setWebhook', params)).toMatchObject({
    status: 400,
    description: `Bad Request: ${description}`,
  });
});

test('over real HTTP the push is a JSON POST, and a server that is not there is tried again', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    request.on('data', (chunk) =>
      bodies.push(`${request.method} ${request.headers['content-type']} ${chunk}`),
    );
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as { port: number };
  receiver.close();
  await call('setWebhook', { url: `http://127.0.0.1:${port}/telegram` });
  sandbox.addUser({ name: 'Lan' }).says('x');
  await until(() => clock.sleeping === 1);
  expect((await call('getWebhookInfo')).result).toMatchObject({ last_error_message: 'Connection failed' });
  await new Promise<void>((resolve) => receiver.listen(port, '127.0.0.1', resolve));
  await clock.advance(1000);
  await until(() => sandbox.pendingUpdates() === 0);
  expect(bodies).toEqual([expect.stringMatching(/^POST application\/json \{"update_id":\d+,"message":/)]);
  receiver.closeAllConnections();
  receiver.close();
});
