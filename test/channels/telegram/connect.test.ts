// Starting the Telegram channel: the one clear sentence for each reason not to start, webhooks, links and menus.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegramChannel } from '../../../src/channels/telegram/index.ts';
import { ChannelError } from '../../../src/core/channel.ts';
import { createTelegramSandbox, type TelegramSandbox } from '../../../src/sandbox/telegram/index.ts';
import { manualClock } from '../../support/manual-clock.ts';

const url = 'https://bot.example.vn/telegram';
let sandbox: TelegramSandbox;
let apiRoot: string;
let pushed: string[];

beforeEach(async () => {
  pushed = [];
  const postWebhook = async (_: string, headers: Record<string, string>) => {
    pushed.push(headers['X-Telegram-Bot-Api-Secret-Token'] ?? '');
    return 200;
  };
  sandbox = createTelegramSandbox({ clock: manualClock(0), postWebhook });
  apiRoot = await sandbox.start();
});
afterEach(() => sandbox.stop());

const channelWith = (options = {}) => telegramChannel({ token: sandbox.token, apiRoot, ...options });

/** The sentence of the refusal, and whether trying later makes sense. */
async function refusal(options: object): Promise<[string, unknown]> {
  const error = await channelWith(options)
    .connect()
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(ChannelError);
  const { message, cause } = error as ChannelError;
  expect(JSON.stringify([message, cause])).not.toContain('AAH');
  return [message, cause];
}

test('connecting tells who the bot is; a slash after the API root does no harm', async () => {
  const channel = channelWith({ apiRoot: `${apiRoot}/` });
  expect(() => channel.inviteLink?.('K7M2')).toThrow(ChannelError);
  expect(await channel.connect()).toEqual({ botId: sandbox.botId, name: 'DonDocSandboxBot' });
  expect(channel.inviteLink?.('K7M2')).toBe('https://t.me/DonDocSandboxBot?start=K7M2');
});

test('a token that is malformed, wrong or revoked is named as such', async () => {
  expect(await refusal({ token: 'AAH' })).toEqual([
    'TELEGRAM_BOT_TOKEN is not a token of the form 123456:ABC-def.',
    'channel-down',
  ]);
  const wrong = ['TELEGRAM_BOT_TOKEN is not accepted by Telegram (404).', 'channel-down'];
  expect(await refusal({ token: '1:AAH-wrong' })).toEqual(wrong);
  sandbox.revokeToken();
  expect(await refusal({})).toEqual([
    'TELEGRAM_BOT_TOKEN is not accepted by Telegram (401).',
    'channel-down',
  ]);
});

test('a server that cannot be reached is named with its setting', async () => {
  await sandbox.stop();
  expect(await refusal({})).toEqual([
    `Telegram cannot be reached at TELEGRAM_API_ROOT ${apiRoot} (ECONNREFUSED).`,
    'unreachable',
  ]);
});

test('a webhook of someone else stops polling unless it is taken over', async () => {
  await channelWith({ webhookUrl: 'https://other.example.vn/x', webhookSecret: 's' }).connect();
  const [message] = await refusal({});
  expect(message).toBe(
    'The Telegram bot already delivers its updates to a webhook at other.example.vn; start with --take-over to end that.',
  );
  await channelWith({ takeOver: true }).connect();
  expect(await channelWith().poll(null, 0, new AbortController().signal)).toMatchObject({ ok: true });
});

test('with a webhook the secret is required, set, and checked on what arrives', async () => {
  const [message] = await refusal({ webhookUrl: url });
  expect(message).toMatch(/TELEGRAM_WEBHOOK_SECRET is needed/);
  const channel = channelWith({ webhookUrl: url, webhookSecret: 'Bi-mat_1' });
  await channel.connect();
  sandbox.addUser({ name: 'Lan' }).says('x');
  await new Promise((resolve) => setImmediate(resolve));
  expect(pushed).toEqual(['Bi-mat_1']);
  const body = '{"update_id":12,"message":{}}';
  const header = 'x-telegram-bot-api-secret-token';
  expect(channel.receive?.({ [header]: 'Bi-mat_1' }, body)).toEqual([{ updateId: '12', raw: body }]);
  expect(channel.receive?.({ 'X-Telegram-Bot-Api-Secret-Token': 'Bi-mat_1' }, '{broken')).toEqual([]);
  for (const given of [undefined, '', 'Bi-mat_2', 'Bi-mat_1 ', 'bi-mat_1']) {
    expect(channel.receive?.({ [header]: given }, body)).toBe('forged');
  }
  expect(channelWith().receive?.({ [header]: '' }, body)).toBe('forged');
  expect(channelWith({ webhookSecret: '' }).receive?.({ [header]: '' }, body)).toBe('forged');
});

test('the menu is set once per language, the first language for everyone else', async () => {
  const channel = channelWith();
  await channel.announceCommands?.([
    { name: '/viec', description: 'Việc của tôi', language: 'vi' },
    { name: '/tasks', description: 'My tasks', language: 'en' },
  ]);
  expect(sandbox.commands('')).toEqual([{ command: 'viec', description: 'Việc của tôi' }]);
  expect(sandbox.commands('en')).toEqual([{ command: 'tasks', description: 'My tasks' }]);
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  await channel.announceCommands?.(
    [{ name: 'status', description: 'Where it stands', language: 'en' }],
    lan.id,
  );
  expect(sandbox.commands('', lan.id)).toEqual([{ command: 'status', description: 'Where it stands' }]);
  expect(sandbox.commands('')).toHaveLength(1);
  await expect(
    channel.announceCommands?.([{ name: 'Việc', description: 'x', language: 'vi' }]),
  ).rejects.toBeInstanceOf(ChannelError);
});

test('an acknowledged press ends its waiting sign; too late or twice is no error', async () => {
  const channel = channelWith();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const { signal } = new AbortController();
  const to = { channel: 'telegram', chatId: lan.id };
  await channel.send({ to, text: 'x', actions: [[{ label: 'Xong', text: 'xong 12' }]] }, signal);
  lan.taps(sandbox.sent[0]?.messageId ?? '', 'Xong');
  const polled = await channel.poll(null, 0, signal);
  const raw = polled.ok ? (polled.updates.at(-1)?.raw ?? '') : '';
  await channel.acknowledgeAction?.(raw);
  expect(sandbox.pressAnswers).toHaveLength(1);
  await channel.acknowledgeAction?.('{"update_id":1,"callback_query":{"id":"0","from":{"id":1}}}');
  await channel.acknowledgeAction?.('no update');
});
