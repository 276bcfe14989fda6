// The Telegram channel against the sandbox over real HTTP: the outcome of each thing that can go wrong on the way.
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { telegramChannel } from '../../../src/channels/telegram/index.ts';
import type { Channel, DeliveryFailure, Outbound } from '../../../src/core/channel.ts';
import {
  createTelegramSandbox,
  type Fault,
  type SandboxUser,
  type TelegramSandbox,
} from '../../../src/sandbox/telegram/index.ts';
import { manualClock } from '../../support/manual-clock.ts';

const signal = new AbortController().signal;
let sandbox: TelegramSandbox;
let lan: SandboxUser;
let apiRoot: string;

beforeEach(async () => {
  sandbox = createTelegramSandbox({ clock: manualClock(Date.UTC(2026, 10, 23, 1, 15)) });
  lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  apiRoot = await sandbox.start();
});
afterEach(() => sandbox.stop());

const ways: [string, () => Channel][] = [
  ['over sockets', () => telegramChannel({ token: sandbox.token, apiRoot })],
  ['in process', () => telegramChannel({ token: sandbox.token, fetch: sandbox.fetch })],
];
const outbound = (text = 'x'): Outbound => ({
  to: { channel: 'telegram', chatId: lan.id },
  text,
  actions: [],
});

describe.each(ways)('%s', (way, channelOf) => {
  test.each<[Fault, DeliveryFailure['kind'], number]>([
    [{ code: 500, description: 'Internal Server Error' }, 'ambiguous', 0],
    ['html-502', 'ambiguous', 0],
    ['drop-before', 'ambiguous', 0],
    ['drop-after-accept', 'ambiguous', 1],
    ['truncated-body', 'ambiguous', 1],
    // Over sockets the connection exists before a single call can be refused, so that cannot be told from a reset.
    ['refuse-connection', way === 'in process' ? 'unreachable' : 'ambiguous', 0],
    [
      { code: 429, description: 'Too Many Requests: retry after 3', parameters: { retry_after: 3 } },
      'rate-limited',
      0,
    ],
    [{ code: 401, description: 'Unauthorized' }, 'channel-down', 0],
  ])('a send under %j is %s and leaves %i messages', async (fault, kind, accepted) => {
    sandbox.failNext({ method: 'sendMessage', fault });
    const outcome = await channelOf().send(outbound(), signal);
    expect(outcome).toMatchObject({ ok: false, failure: { kind } });
    expect(sandbox.sent).toHaveLength(accepted);
    expect(JSON.stringify(outcome)).not.toContain(sandbox.token.split(':')[1]);
  });

  test('a send that hangs is ambiguous once the sender gives it up', async () => {
    sandbox.failNext({ fault: 'hang-after-accept' });
    const giveUp = new AbortController();
    sandbox.onSent(() => giveUp.abort());
    const outcome = await channelOf().send(outbound(), giveUp.signal);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'ambiguous' } });
    expect(sandbox.sent).toHaveLength(1);
  });

  test('a send given up before it began was certainly not sent', async () => {
    const outcome = await channelOf().send(outbound(), AbortSignal.abort());
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
    expect(sandbox.requests).toHaveLength(0);
  });

  test.each<Fault>(['drop-before', 'html-502', 'truncated-body'])(
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

  test('a text with signs of markup arrives letter by letter; buttons that do not fit are left out', async () => {
    const text = 'Số 12 <b>&amp; "gấp"</b> *_`[x](y) 1 < 2';
    const actions = [
      [
        { label: 'Xong', text: 'xong 12' },
        { label: 'Dài', text: 'ơ'.repeat(33) },
      ],
      [{ label: 'Dài', text: 'a'.repeat(65) }],
    ];
    const outcome = await channelOf().send({ ...outbound(text), actions }, signal);
    expect(outcome).toEqual({ ok: true, receipt: sandbox.sent[0]?.messageId });
    expect(sandbox.sent[0]).toMatchObject({ text, buttons: [[{ label: 'Xong', data: 'xong 12' }]] });
  });
});

test('nobody listening and an unknown host are certainly not sent', async () => {
  await sandbox.stop();
  const channel = telegramChannel({ token: sandbox.token, apiRoot });
  expect(await channel.send(outbound(), signal)).toEqual({
    ok: false,
    failure: { kind: 'unreachable', reason: 'ECONNREFUSED' },
  });
  const lost = telegramChannel({ token: sandbox.token, apiRoot: 'http://no-such-host.invalid' });
  expect(await lost.send(outbound(), signal)).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
});

test('a server that never finishes the TLS handshake was certainly not told anything', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  const channel = telegramChannel({
    token: sandbox.token,
    apiRoot: `https://127.0.0.1:${port}`,
    connectTimeoutMs: 100,
  });
  expect(await channel.send(outbound(), signal)).toEqual({
    ok: false,
    failure: { kind: 'unreachable', reason: 'ECONNECTTIMEOUT' },
  });
  silent.close();
});
