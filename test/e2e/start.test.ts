// Starting with any subset of channels, while one of the platforms is away or a setting is wrong.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import type { Channel } from '../../src/core/channel.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import { createTelegramSandbox, type TelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox, type ZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { testLog } from '../support/test-log.ts';

let clock: ManualClock;
let telegram: TelegramSandbox;
let zalo: ZaloBotSandbox;
let onTelegram: Channel;
let onZalo: Channel;
let app: App | undefined;

beforeEach(async () => {
  clock = manualClock(Date.UTC(2026, 10, 2, 1));
  telegram = createTelegramSandbox({ clock });
  zalo = createZaloBotSandbox({ clock });
  onTelegram = telegramChannel({ token: telegram.token, apiRoot: await telegram.start() });
  onZalo = zaloBotChannel({ token: zalo.token, apiRoot: await zalo.start() });
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  await telegram.stop();
  await zalo.stop();
});

const start = async (...channels: Channel[]): Promise<App> => {
  const http = { host: '127.0.0.1', port: 0 };
  const config = { databaseUrl: ':memory:', zone: 'Asia/Ho_Chi_Minh', language: 'vi', http } as const;
  app = await createApp({ ...config, logLevel: 'silent' }, { clock, log: testLog(), channels });
  return app;
};

it.each([
  ['Telegram', () => [onTelegram]],
  ['Zalo', () => [onZalo]],
  ['both', () => [onTelegram, onZalo]],
])('starts with %s', async (_, channels) => {
  const { botIds } = await start(...channels());
  expect([...botIds.keys()]).toEqual(channels().map(({ id }) => id));
});

it('starts on Zalo while Telegram cannot be reached, and takes Telegram in when it is back', async () => {
  await telegram.stop();
  const running = await start(onTelegram, onZalo);
  const lan = zalo.addUser({ name: 'Lan' });
  const minh = telegram.addUser({ name: 'Minh' });
  lan.says('xin chào');
  minh.says('xin chào');
  await running.step();
  expect(zalo.sent).toHaveLength(1);
  await running.connect();
  expect([...running.botIds.keys()]).toEqual(['zalo-bot']);
  await telegram.start();
  await running.connect();
  await running.step();
  expect(running.botIds.get('telegram')).toBe(telegram.botId);
  expect(telegram.sent.map(({ chatId }) => chatId)).toEqual([minh.id]);
});

it('does not start when nobody can be reached, nor with a wrong token beside a working channel', async () => {
  zalo.revokeToken();
  await expect(start(onTelegram, onZalo)).rejects.toThrow('ZALO_BOT_TOKEN is not accepted by Zalo (401).');
  await telegram.stop();
  await expect(start(onTelegram)).rejects.toThrow(/^Telegram cannot be reached at TELEGRAM_API_ROOT .*\.$/);
});
