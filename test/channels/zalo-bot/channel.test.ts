// The Zalo Bot channel against the sandbox: starting, sending, polling, and what can go wrong on the way.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zaloBotChannel } from '../../../src/channels/zalo-bot/index.ts';
import { type Channel, ChannelError, type DeliveryFailure } from '../../../src/core/channel.ts';
import type { Fault } from '../../../src/sandbox/faults.ts';
import {
  createZaloBotSandbox,
  type ZaloBotSandbox,
  type ZaloUser,
} from '../../../src/sandbox/zalo-bot/index.ts';
import { manualClock } from '../../support/manual-clock.ts';

const signal = new AbortController().signal;
let sandbox: ZaloBotSandbox;
let lan: ZaloUser;
let apiRoot: string;

beforeEach(async () => {
  sandbox = createZaloBotSandbox({ clock: manualClock(Date.UTC(2026, 10, 23, 1, 15)) });
  lan = sandbox.addUser({ name: 'Lan' });
  lan.says('xin chào');
  apiRoot = await sandbox.start();
});
afterEach(() => sandbox.stop());

const channelWith = (options: object = {}): Channel =>
  zaloBotChannel({ token: sandbox.token, apiRoot, ...options });
const ways: [string, () => Channel][] = [
  ['over sockets', () => channelWith()],
  ['in process', () => channelWith({ fetch: sandbox.fetch })],
];
const send = (channel: Channel, text = 'x', chatId = lan.id) =>
  channel.send({ to: { channel: 'zalo-bot', chatId }, text, actions: [] }, signal);
const refusal = async (options: object): Promise<string> => {
  const error = await channelWith(options)
    .connect()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ChannelError);
  return (error as ChannelError).message;
};

describe.each(ways)('%s', (way, channelOf) => {
  test.each<[Fault, DeliveryFailure['kind'], number]>([
    [{ code: 400, description: 'Bad request' }, 'rejected', 0],
    [{ code: 401, description: 'Unauthorized' }, 'channel-down', 0],
    [{ code: 403, description: 'Internal server error' }, 'ambiguous', 0],
    [{ code: 404, description: 'Not found' }, 'recipient-gone', 0],
    [{ code: 408, description: 'Request timeout' }, 'ambiguous', 0],
    [{ code: 429, description: 'Quota exceeded' }, 'rate-limited', 0],
    ['html-502', 'ambiguous', 0],
    ['drop-before', 'ambiguous', 0],
    ['drop-after-accept', 'ambiguous', 1],
    ['truncated-body', 'ambiguous', 1],
    // Over sockets the connection exists before a single call can be refused, so that cannot be told from a reset.
    ['refuse-connection', way === 'in process' ? 'unreachable' : 'ambiguous', 0],
  ])('a send under %j is %s and leaves %i messages', async (fault, kind, accepted) => {
    sandbox.failNext({ method: 'sendMessage', fault });
    const outcome = await send(channelOf());
    expect(outcome).toMatchObject({ ok: false, failure: { kind } });
    expect(sandbox.sent).toHaveLength(accepted);
    expect(JSON.stringify(outcome)).not.toContain('sandbox-token');
  });

  test('a send that hangs is ambiguous once given up; those behind it were certainly not sent', async () => {
    sandbox.failNext({ fault: 'hang-after-accept' });
    const giveUp = new AbortController();
    sandbox.onSent(() => giveUp.abort());
    const channel = channelOf();
    const to = { channel: 'zalo-bot', chatId: lan.id };
    const [first, second] = await Promise.all([
      channel.send({ to, text: 'a', actions: [] }, giveUp.signal),
      channel.send({ to, text: 'b', actions: [] }, giveUp.signal),
    ]);
    expect(first).toMatchObject({ ok: false, failure: { kind: 'ambiguous' } });
    expect(second).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
    expect(sandbox.sent.map(({ text }) => text)).toEqual(['a']);
  });

  test.each<Fault>(['drop-before', 'html-502', { code: 403, description: 'Internal server error' }])(
    'a poll under %s is unreachable and loses nothing',
    async (fault) => {
      const channel = channelOf();
      sandbox.failNext({ method: 'getUpdates', fault });
      expect(await channel.poll(null, 0, signal)).toMatchObject({
        ok: false,
        failure: { kind: 'unreachable' },
      });
      expect(await channel.poll(null, 0, signal)).toMatchObject({ ok: true, updates: [{}] });
    },
  );
});

test('the status of a refusal changes nothing: true statuses read as the body does', async () => {
  sandbox.switches.trueStatus = true;
  sandbox.failNext({ fault: { code: 429, description: 'Quota exceeded' } });
  expect(await send(channelWith())).toEqual({
    ok: false,
    failure: { kind: 'rate-limited', retryAfterMs: 5000 },
  });
});

test('several 429 in a row wait longer each time; those that stood behind one are not sent at all', async () => {
  const channel = channelWith();
  sandbox.failNext({ fault: { code: 429, description: 'Quota exceeded' }, times: 2 });
  const outcomes = await Promise.all([send(channel, 'a'), send(channel, 'b'), send(channel, 'c')]);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(sandbox.requests).toHaveLength(1);
  expect(await send(channel)).toMatchObject({ failure: { retryAfterMs: 10_000 } });
  expect((await send(channel)).ok).toBe(true);
  sandbox.failNext({ fault: { code: 429, description: 'Quota exceeded' } });
  expect(await send(channel)).toMatchObject({ failure: { retryAfterMs: 5000 } });
});

test('a text goes out plain and composed, braces and all; the receipt is the message’s own id', async () => {
  const text = 'Việc 12 {gấp} <b> *đậm* “Sở TT&TT”';
  const outcome = await send(channelWith(), text.normalize('NFD'));
  expect(outcome).toEqual({ ok: true, receipt: sandbox.sent[0]?.messageId });
  expect(sandbox.requests.at(-1)?.params).toEqual({ chat_id: lan.id, text });
});

test('whoever never wrote is gone for us, since the platform does not tell it from an unknown chat', async () => {
  const minh = sandbox.addUser({ name: 'Minh' });
  expect(await send(channelWith(), 'x', minh.id)).toMatchObject({
    ok: false,
    failure: { kind: 'recipient-gone' },
  });
});

test('one poll asks for one event as text seconds and outwaits the server', async () => {
  const channel = channelWith();
  lan.says('xong 12');
  const polled = await channel.poll('ignored', 29_500, signal);
  expect(polled).toMatchObject({ ok: true, updates: [{}], next: null });
  expect(sandbox.requests.at(-1)?.params).toEqual({ timeout: '30' });
  expect(sandbox.pendingUpdates()).toBe(1);
});

test('"Request timeout" in the body of an idle poll is no trouble: the next poll goes at once', async () => {
  const channel = channelWith();
  await channel.poll(null, 0, signal);
  for (let round = 0; round < 2; round++) {
    expect(await channel.poll(null, 0, signal)).toEqual({ ok: true, updates: [], next: null });
    expect(sandbox.requests.at(-1)).toMatchObject({ method: 'getUpdates', code: 408 });
  }
  // Silence that our own side ends is trouble with the network.
  const silent = channelWith({ fetch: () => Promise.reject(new DOMException('time', 'TimeoutError')) });
  expect(await silent.poll(null, 0, signal)).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
});

test('a duplicate carries the same update id', async () => {
  const channel = channelWith();
  const id = lan.says('xong 12');
  const ids = async () => {
    const polled = await channel.poll(null, 0, signal);
    return polled.ok ? polled.updates.map(({ updateId }) => updateId) : [];
  };
  await ids();
  expect(await ids()).toEqual([id]);
  sandbox.redeliver(id);
  expect(await ids()).toEqual([id]);
});

test('groups follow what Zalo allows this bot, from the moment of connecting', async () => {
  const channel = channelWith();
  expect(channel.capabilities).toEqual({
    textLengthMax: 1900,
    textUnit: 'codepoint',
    buttons: false,
    groups: false,
    files: 'none',
  });
  sandbox.switches.canJoinGroups = true;
  expect(await channel.connect()).toEqual({ botId: sandbox.botId, name: 'Bot Đôn Đốc' });
  expect(channel.capabilities.groups).toBe(true);
  expect(channel.inviteLink).toBeUndefined();
});

test('a token that is none, one that is not accepted, and a server that is no Zalo are one sentence each', async () => {
  expect(await refusal({ token: 'abc' })).toBe(
    'ZALO_BOT_TOKEN is not a token of the form 123456789:abc-xyz.',
  );
  expect(await refusal({ token: '1:wrong' })).toBe('ZALO_BOT_TOKEN is not accepted by Zalo (401).');
  const odd = async () => ({ status: 200, text: async () => '{"ok":true,"result":7}' });
  expect(await refusal({ fetch: odd })).toMatch(/ZALO_BOT_API_ROOT .* does not answer as Zalo does\.$/);
  await sandbox.stop();
  expect(await refusal({})).toMatch(
    /^Zalo cannot be reached at ZALO_BOT_API_ROOT http:\S+ \(ECONNREFUSED\)\.$/,
  );
});

const url = 'https://nhacviec.example.vn/zalo-bot';

test('a webhook of someone else stops polling, unless it is taken over', async () => {
  await sandbox.stop();
  sandbox = createZaloBotSandbox({ clock: manualClock(0), postWebhook: async () => 200 });
  apiRoot = await sandbox.start();
  await channelWith({ webhookUrl: url, webhookSecret: 'bi-mat-webhook' }).connect();
  expect(await channelWith().poll(null, 0, signal)).toMatchObject({ ok: false });
  expect(await refusal({})).toBe(
    'The Zalo bot already delivers its events to a webhook at nhacviec.example.vn; start with --take-over to end that.',
  );
  await channelWith({ takeOver: true }).connect();
  expect(await channelWith().poll(null, 0, signal)).toMatchObject({ ok: true });
});

test('a webhook needs its secret, and may be set before anybody answers there', async () => {
  expect(await refusal({ webhookUrl: url })).toMatch(/ZALO_BOT_WEBHOOK_SECRET is needed/);
  const webhookUrl = 'http://127.0.0.1:9/zalo-bot';
  const channel = channelWith({ webhookUrl, webhookSecret: 'bi-mat-webhook' });
  expect(await channel.connect()).toMatchObject({ botId: sandbox.botId });
  expect(sandbox.requests.at(-1)).toMatchObject({
    method: 'setWebhook',
    params: { url: webhookUrl, secret_token: 'bi-mat-webhook' },
    code: 200,
  });
});
