// Pictures on Zalo, which fetches them from a public address; what becomes of the words when it does not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zaloBotChannel } from '../../../src/channels/zalo-bot/index.ts';
import type { Channel } from '../../../src/core/channel.ts';
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

beforeEach(() => {
  sandbox = createZaloBotSandbox({ clock: manualClock(Date.UTC(2026, 10, 23, 1, 15)) });
  lan = sandbox.addUser({ name: 'Lan' });
  lan.says('xin chào');
});
afterEach(() => sandbox.stop());

const channelWith = (options: object = {}): Channel =>
  zaloBotChannel({ token: sandbox.token, fetch: sandbox.fetch, ...options });

describe('a picture', () => {
  const picture = { id: 'p1', name: 'bieu-do.png', mime: 'image/png', bytes: Uint8Array.of(1) };
  const pictureUrl = ({ id }: { id: string }) => `https://nhacviec.example.vn/tep/${id}.png`;
  const words = 'Biểu đồ {tuần 47}';
  const sendPicture = (channel: Channel) =>
    channel.send(
      { to: { channel: 'zalo-bot', chatId: lan.id }, text: words, actions: [], files: [picture] },
      signal,
    );
  const methods = () => sandbox.requests.map(({ method }) => method);

  test('goes by its public address, with its words in composed letters', async () => {
    expect((await sendPicture(channelWith({ pictureUrl }))).ok).toBe(true);
    const params = { chat_id: lan.id, photo: pictureUrl(picture), caption: words };
    expect(sandbox.requests).toEqual([expect.objectContaining({ method: 'sendPhoto', params })]);
  });

  test('that Zalo turns away leaves its words, plain', async () => {
    sandbox.failNext({ method: 'sendPhoto', fault: { code: 400, description: 'photo' } });
    expect((await sendPicture(channelWith({ pictureUrl }))).ok).toBe(true);
    expect(methods()).toEqual(['sendPhoto', 'sendMessage']);
    expect(sandbox.requests.at(-1)?.params).toEqual({ chat_id: lan.id, text: words });
  });

  test.each<Fault>([
    { code: 429, description: 'Quota exceeded' },
    { code: 403, description: 'Internal server error' },
    'drop-after-accept',
  ])(
    'that was refused for now, or perhaps arrived (%j), is not sent a second time as words',
    async (fault) => {
      sandbox.failNext({ method: 'sendPhoto', fault });
      expect((await sendPicture(channelWith({ pictureUrl }))).ok).toBe(false);
      expect(methods()).toEqual(['sendPhoto']);
    },
  );

  test('has no way without a public address: the words go alone', async () => {
    const channel = channelWith();
    expect(channel.capabilities.files).toBe('none');
    expect((await sendPicture(channel)).ok).toBe(true);
    expect(methods()).toEqual(['sendMessage']);
  });
});
