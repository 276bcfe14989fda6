// Files over real HTTP: a picture as a photo, anything else as a document with its name, and what becomes of failures.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegramChannel } from '../../../src/channels/telegram/index.ts';
import type { Channel, OutboundFile } from '../../../src/core/channel.ts';
import {
  createTelegramSandbox,
  type SandboxUser,
  type TelegramSandbox,
} from '../../../src/sandbox/telegram/index.ts';
import { manualClock } from '../../support/manual-clock.ts';

let sandbox: TelegramSandbox;
let channel: Channel;
let user: SandboxUser;
beforeEach(async () => {
  sandbox = createTelegramSandbox({ clock: manualClock(0) });
  const apiRoot = await sandbox.start();
  channel = telegramChannel({ token: sandbox.token, apiRoot });
  await channel.connect();
  user = sandbox.addUser({ name: 'B' });
  user.says('/start');
});
afterEach(() => sandbox.stop());

const send = (
  file: Omit<OutboundFile, 'id'>,
  text = 'Báo cáo tuần 47',
  actions = [[{ label: 'Duyệt', text: 'duyệt' }]],
) =>
  channel.send(
    { to: { channel: 'telegram', chatId: user.id }, text, actions, files: [{ id: 'f1', ...file }] },
    new AbortController().signal,
  );
const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256);

test('a workbook goes as a document with its Vietnamese name, every byte, its words and its buttons', async () => {
  const outcome = await send({ name: 'Báo cáo "KH 15".xlsx', mime: 'application/zip', bytes });
  expect(outcome.ok).toBe(true);
  const sent = sandbox.sent.at(-1);
  expect(sent?.method).toBe('sendDocument');
  expect(sent?.file?.name).toContain('Báo cáo');
  expect(Buffer.from(sent?.file?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect(sent?.text).toBe('Báo cáo tuần 47');
  expect(sent?.buttons.flat().map(({ label }) => label)).toEqual(['Duyệt']);
  expect(outcome.ok && outcome.receipt).toBe(sent?.messageId);
});

test('a picture goes as a photo, one that is too large for that as a document', async () => {
  await send({ name: 'bieu-do.png', mime: 'image/png', bytes });
  expect(sandbox.sent.at(-1)?.method).toBe('sendPhoto');
  await send({ name: 'bieu-do.png', mime: 'image/png', bytes: new Uint8Array(10_000_001) });
  expect(sandbox.sent.at(-1)?.method).toBe('sendDocument');
});

test('words beyond what a caption holds are cut, and the file still arrives', async () => {
  const outcome = await send({ name: 'a.csv', mime: 'text/csv', bytes }, 'Việc '.repeat(400));
  expect(outcome.ok).toBe(true);
  expect(sandbox.sent.at(-1)?.text).toMatch(/^Việc .*…$/);
});

test('who blocked the bot is gone for files too, and an empty file is our mistake', async () => {
  const empty = await send({ name: 'a.csv', mime: 'text/csv', bytes: new Uint8Array() });
  expect(empty).toMatchObject({ ok: false, failure: { kind: 'rejected' } });
  user.blocks();
  const blocked = await send({ name: 'a.csv', mime: 'text/csv', bytes });
  expect(blocked).toMatchObject({ ok: false, failure: { kind: 'recipient-gone' } });
});
