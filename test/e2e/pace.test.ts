// The running program at Telegram's own limits and at the pace that is assumed of Zalo: nothing is refused for going too
// fast, a refusal is obeyed, also by the program that comes after.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import { noChange } from '../../src/core/change.ts';
import type { MessageKind } from '../../src/core/sending/outbox.ts';
import { createTelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { draftTo } from '../store/records.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { testLog } from '../support/test-log.ts';

const zone = 'Asia/Ho_Chi_Minh';
const start = Date.UTC(2026, 10, 23, 2);
const log = testLog();

const clock = manualClock(start);
let sandbox = createTelegramSandbox({ clock });
let app: App;
let databaseUrl = '';

beforeEach(async () => {
  await clock.set(start);
  sandbox = createTelegramSandbox({ clock, limits: true });
  databaseUrl = (await databases.find(({ name }) => name === 'sqlite')?.createUrl()) ?? '';
  app = await open();
});
afterEach(() => app.close());

const open = (): Promise<App> =>
  createApp(
    { databaseUrl, zone, language: 'vi', logLevel: 'silent', http: { host: '127.0.0.1', port: 0 } },
    { clock, log, channels: [telegramChannel({ token: sandbox.token, fetch: sandbox.fetch as never })] },
  );

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const user = sandbox.addUser({ name: `Cán bộ ${n}` });
    user.starts();
    return user.id;
  });

const queue = (chatIds: readonly string[]) =>
  app.store.commit(
    noChange(null),
    chatIds.map((chatId, n) => draftTo(chatId, `m${n}`)),
  );

/** Lets the program work for so long; its database answers between two moments of the clock. */
async function pass(ms: number): Promise<void> {
  for (const end = clock.now() + ms; clock.now() < end; ) {
    for (let idle = 0; idle < 30; idle++) await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(Math.min(50, end - clock.now()));
  }
}

const outcomes = async (): Promise<string[]> =>
  (await app.store.outbox.listDeliveries(Array.from({ length: 200 }, (_, n) => n + 1))).map(
    ({ outcome }) => outcome,
  );

test('a hundred people are written to at 30 a second, and Telegram refuses nothing', async () => {
  await queue(people(100));
  const delivering = app.deliver();
  await pass(900);
  expect(sandbox.sent).toHaveLength(30);
  await pass(3000);
  await delivering;
  expect(sandbox.sent).toHaveLength(100);
  expect(new Set(await outcomes())).toEqual(new Set(['sent']));
});

test('several messages to one chat follow each other by a second; others do not wait for them', async () => {
  const [first = '', second = ''] = people(2);
  await queue([first, first, first, second]);
  void app.deliver();
  await pass(500);
  expect(sandbox.sent.map(({ chatId }) => chatId)).toEqual([first, second]);
  await pass(2500);
  expect(sandbox.sent.map(({ chatId, at }) => [chatId, at - start])).toEqual([
    [first, 0],
    [second, 0],
    [first, 1000],
    [first, 2000],
  ]);
  expect(await outcomes()).toEqual(['sent', 'sent', 'sent', 'sent']);
});

test('a refusal rests its chat until its time, in the next program too; others are served', async () => {
  const [busy = '', other = ''] = people(2);
  const description = 'Too Many Requests: retry after 7';
  const fault = { code: 429, description, parameters: { retry_after: 7 } };
  sandbox.failNext({ method: 'sendMessage', chatId: busy, fault });
  await queue([busy, busy, other]);
  void app.deliver();
  await pass(500);
  expect(sandbox.sent.map(({ chatId }) => chatId)).toEqual([other]);
  await app.close();
  app = await open();
  await clock.set(start + 6999);
  await app.deliver();
  expect(sandbox.sent).toHaveLength(1);
  await clock.set(start + 7000);
  await app.deliver();
  expect(sandbox.sent.map(({ chatId }) => chatId)).toEqual([other, busy]);
  expect(sandbox.ignoredPauses).toEqual([]);
});

test('refusals of one chat after the other rest the channel until their time, in the next program too', async () => {
  const chatIds = people(40);
  const description = 'Too Many Requests: retry after 20';
  const fault = { code: 429, description, parameters: { retry_after: 20 } };
  sandbox.failWhen(({ method }) =>
    method === 'sendMessage' && clock.now() < start + 20_000 ? fault : undefined,
  );
  await queue(chatIds);
  const delivering = app.deliver();
  await pass(2000);
  await delivering;
  expect(sandbox.sent).toEqual([]);
  const asked = sandbox.requests.filter(({ method }) => method === 'sendMessage').length;
  // As many as were under way, and none after that.
  expect(asked).toBeLessThanOrEqual(30);
  await app.close();
  app = await open();
  await clock.set(start + 19_999);
  await app.deliver();
  expect(sandbox.requests.filter(({ method }) => method === 'sendMessage')).toHaveLength(asked);
  await clock.set(start + 22_000);
  void app.deliver();
  await pass(3000);
  expect(sandbox.sent).toHaveLength(40);
  expect(sandbox.ignoredPauses).toEqual([]);
});

test('a program that is about to end sends what may go at once, and does not wait for the rest', async () => {
  await queue(people(100));
  app.stopWaiting();
  await app.deliver();
  expect(sandbox.sent).toHaveLength(30);
});

describe('on Zalo, which names no limit', () => {
  let zalo = createZaloBotSandbox({ clock });
  const openOn = async (sendsPerMinute?: number): Promise<void> => {
    await app.close();
    zalo = createZaloBotSandbox({ clock });
    const { token, fetch } = zalo;
    const assumptions = sendsPerMinute === undefined ? {} : { sendsPerMinute };
    app = await createApp(
      { databaseUrl, zone, language: 'vi', logLevel: 'silent', http: { host: '127.0.0.1', port: 0 } },
      { clock, log, channels: [zaloBotChannel({ token, fetch, assumptions })] },
    );
  };
  const zaloPeople = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => {
      const user = zalo.addUser({ name: `Cán bộ ${n}` });
      user.says('xin chào');
      return user.id;
    });
  const queueOnZalo = (chatIds: readonly string[], kind: MessageKind) =>
    app.store.commit(
      noChange(null),
      chatIds.map((chatId, n) => ({ ...draftTo(chatId, `${kind}${n}`), channel: 'zalo-bot', kind })),
    );
  const claimed = async (): Promise<number> => (await app.store.outbox.health(clock.now())).counts.sending;

  test('one message a second, few of them claimed ahead, and a reply overtakes the rest', async () => {
    await openOn();
    await queueOnZalo(zaloPeople(20), 'reminder');
    void app.deliver();
    await pass(500);
    expect(zalo.sent).toHaveLength(1);
    expect(await claimed()).toBeLessThanOrEqual(5);
    const [asking = ''] = zaloPeople(1);
    await queueOnZalo([asking], 'reply');
    await pass(9000);
    const order = zalo.sent.map(({ chatId }) => chatId);
    expect(order).toContain(asking);
    expect(order.length).toBeLessThanOrEqual(10);
    await pass(15_000);
    expect(zalo.sent).toHaveLength(21);
    const gaps = zalo.sent.slice(1).map(({ at }, index) => at - (zalo.sent[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    expect(new Set(await outcomes())).toEqual(new Set(['sent']));
  });

  test('ZALO_BOT_SENDS_PER_MINUTE makes it slower, and then one message at a time is claimed', async () => {
    await openOn(6);
    await queueOnZalo(zaloPeople(3), 'reminder');
    void app.deliver();
    await pass(9000);
    expect(zalo.sent).toHaveLength(1);
    expect(await claimed()).toBe(1);
    await pass(12_000);
    expect(zalo.sent.map(({ at }) => at - start)).toEqual([0, 10_000, 20_000]);
  });

  test('a platform that takes its time for each: no request begins that would outlive its lease', async () => {
    await openOn();
    const chatIds = zaloPeople(8);
    const slow = new Set(chatIds.slice(0, 5));
    zalo.failWhen(({ method, chatId }) =>
      method === 'sendMessage' && slow.has(chatId ?? '') ? 'hang-after-accept' : undefined,
    );
    await queueOnZalo(chatIds, 'reminder');
    void app.deliver();
    await pass(95_000);
    // Another program looks for claims that nobody will finish.
    const other = await createApp(
      { databaseUrl, zone, language: 'vi', logLevel: 'silent', http: { host: '127.0.0.1', port: 0 } },
      { clock, log, channels: [zaloBotChannel({ token: zalo.token, fetch: zalo.fetch })] },
    );
    void other.deliver();
    await pass(60_000);
    await other.close();
    const deliveries = await app.store.outbox.listDeliveries([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(deliveries.map(({ reason }) => reason)).toContain('no turn within the lease');
    expect(deliveries.map(({ reason }) => reason)).not.toContain('the sender stopped while sending');
    expect(chatIds.map((id) => zalo.sent.filter(({ chatId }) => chatId === id).length)).toEqual(
      chatIds.map(() => 1),
    );
  });
});
