// What Zalo does not publish: where it turns out otherwise than assumed, the setting of that name is enough.
import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { configuredChannels } from '../../../src/configured-channels.ts';
import type { Channel } from '../../../src/core/channel.ts';
import { createZaloBotSandbox } from '../../../src/sandbox/zalo-bot/index.ts';
import type { Switches } from '../../../src/sandbox/zalo-bot/world.ts';
import { manualClock } from '../../support/manual-clock.ts';

const now = Date.UTC(2026, 10, 23, 1, 15);
const signal = new AbortController().signal;

/** An office on Zalo as its settings say, with one person who wrote to the bot. */
async function office(settings: Record<string, string>, switches: Partial<Switches> = {}) {
  const sandbox = createZaloBotSandbox({ clock: manualClock(now), switches });
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.says('xin chào');
  const ZALO_BOT_API_ROOT = await sandbox.start();
  const config = loadConfig({ ZALO_BOT_TOKEN: sandbox.token, ZALO_BOT_API_ROOT, ...settings });
  const [channel] = await configuredChannels(config, false);
  if (channel === undefined) throw new Error('no channel');
  const send = (text = 'x') =>
    channel.send({ to: { channel: 'zalo-bot', chatId: lan.id }, text, actions: [] }, signal);
  return { sandbox, lan, channel, send, [Symbol.asyncDispose]: () => sandbox.stop() };
}

const longest = ({ capabilities }: Channel): string => 'ệ'.repeat(capabilities.textLengthMax);

test('a limit that counts bytes takes the longest text once ZALO_BOT_TEXT_MAX is lower', async () => {
  await using asAssumed = await office({}, { textUnit: 'byte' });
  expect(await asAssumed.send(longest(asAssumed.channel))).toMatchObject({ failure: { kind: 'rejected' } });
  await using learned = await office({ ZALO_BOT_TEXT_MAX: '600' }, { textUnit: 'byte' });
  expect(await learned.send(longest(learned.channel))).toMatchObject({ ok: true });
});

test('somebody who blocked the bot is gone by the code of ZALO_BOT_GONE_CODES', async () => {
  await using asAssumed = await office({}, { goneCode: 403 });
  asAssumed.lan.blocks();
  expect(await asAssumed.send()).toMatchObject({ failure: { kind: 'ambiguous' } });
  await using learned = await office({ ZALO_BOT_GONE_CODES: '403,404' }, { goneCode: 403 });
  learned.lan.blocks();
  expect(await learned.send()).toMatchObject({ failure: { kind: 'recipient-gone' } });
  // The same code to a poll is trouble of the platform, not a person.
  learned.sandbox.failNext({
    method: 'getUpdates',
    fault: { code: 403, description: 'Internal server error' },
  });
  expect(await learned.channel.poll(null, 0, signal)).toMatchObject({ failure: { kind: 'unreachable' } });
});

test('after "quota exceeded" it waits as ZALO_BOT_QUOTA_PAUSE_SECONDS says, then twice as long', async () => {
  await using it = await office({ ZALO_BOT_QUOTA_PAUSE_SECONDS: '60' });
  it.sandbox.failNext({ fault: { code: 429, description: 'Quota exceeded' }, times: 2 });
  expect(await it.send()).toMatchObject({ failure: { retryAfterMs: 60_000 } });
  expect(await it.send()).toMatchObject({ failure: { retryAfterMs: 120_000 } });
});
