// The mailbox: what counts as new, what is marked as seen, and what a mail leaves in the database.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emailChannel } from '../../../src/channels/email/index.ts';
import type { Channel } from '../../../src/core/channel.ts';
import { createPostOffice, type PostOffice } from '../../../src/sandbox/mail/post-office.ts';

let server: PostOffice;
let channel: Channel;
const signal = new AbortController().signal;
beforeEach(async () => {
  server = createPostOffice();
  channel = emailChannel({ ...(await server.start()), from: server.from });
});
afterEach(() => server.stop());

async function poll(position: string | null, waitMs = 0) {
  const outcome = await channel.poll(position, waitMs, signal);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome;
}

it('marks mails as seen once they are stored, and never before', async () => {
  const lan = server.addUser('Lan', 'lan@stc.example.vn');
  lan.says('một');
  const { next } = await poll(null);
  expect(server.mailbox.seen()).toEqual([]);
  await poll(next);
  expect(server.mailbox.seen()).toEqual([1]);
});

it('a mailbox that is numbered anew gives what was not stored yet, and nothing twice', async () => {
  const lan = server.addUser('Lan', 'lan@stc.example.vn');
  lan.says('một');
  const first = await poll(null);
  await poll(first.next);
  server.mailbox.renumber();
  lan.says('hai');
  const second = await poll(first.next);
  expect(second.updates.map(({ raw }) => channel.read(raw)?.text)).toEqual(['hai']);
  expect((await poll(second.next)).updates).toEqual([]);
});

it('a mail that comes while the poll waits ends the waiting', async () => {
  const waiting = poll(null, 20_000);
  while (!server.mailbox.commands.some((command) => command.startsWith('IDLE')))
    await new Promise((resolve) => setImmediate(resolve));
  server.addUser('Lan', 'lan@stc.example.vn').says('một');
  expect((await waiting).updates).toHaveLength(1);
});

it('a mail that cannot be parsed, and one with a large attachment, stop nothing', async () => {
  server.mailbox.receive(Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a]));
  const attachment = 'QUJD'.repeat(300_000).replace(/.{76}/g, '$&\r\n');
  server.mailbox.receive(
    [
      'From: Lan <LAN@stc.example.vn>',
      'Message-ID: <lon@stc.example.vn>',
      'Content-Type: multipart/mixed; boundary="ranh"',
      '',
      '--ranh',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '13 da gui',
      '--ranh',
      'Content-Type: application/pdf; name="bao-cao.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      attachment,
      '--ranh--',
    ].join('\r\n'),
  );
  const { updates } = await poll(null);
  expect(updates).toHaveLength(2);
  expect(updates.map(({ raw }) => channel.read(raw))).toMatchObject([
    undefined,
    { chat: { id: 'lan@stc.example.vn' }, text: '13 da gui', senderUnproven: true },
  ]);
  // Attachments never reach the database.
  expect(Math.max(...updates.map(({ raw }) => raw.length))).toBeLessThan(2000);
});

it('a mail about an item carries the ids by which its thread is kept, the same at each attempt', async () => {
  const to = { channel: 'email', chatId: 'lan@stc.example.vn' };
  const message = { to, text: 'Nhắc <b> & việc', actions: [], key: 'k1', itemIds: ['13.stc'] };
  const first = await channel.send(message, signal);
  const again = await channel.send(message, signal);
  const other = await channel.send({ ...message, key: 'k2' }, signal);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  const mails = server.accepted.map(({ mail }) => mail);
  expect(new Set(mails.map(({ inReplyTo }) => inReplyTo)).size).toBe(1);
  for (const { inReplyTo, references } of mails) expect(references).toBe(inReplyTo);
  await channel.send({ ...message, key: 'k3', itemIds: ['15.stc'] }, signal);
  const elsewhere = server.accepted.at(-1)?.mail;
  expect(elsewhere?.inReplyTo).not.toBe(mails[0]?.inReplyTo);
  expect(mails[0]?.html).toContain('Nhắc &lt;b&gt; &amp; việc');
  expect(mails[0]?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
});

it.each([
  ['421', 'rate-limited'],
  ['450', 'unreachable'],
  ['550', 'recipient-gone'],
])('an answer %s of the server to the words themselves is %s', async (code, kind) => {
  server.failNext({ at: 'data', code: Number(code), text: 'no' });
  const to = { channel: 'email', chatId: 'lan@stc.example.vn' };
  expect(await channel.send({ to, text: 'x', actions: [] }, signal)).toMatchObject({ failure: { kind } });
  expect(server.accepted).toEqual([]);
});

const commands = ['LOGIN', 'SELECT', 'UID SEARCH', 'UID FETCH', 'UID STORE'];

it.each(
  commands.flatMap((command) => (['no', 'drop', 'drop-after'] as const).map((as) => ({ command, as }))),
)('a mailbox that fails at $command ($as) loses nothing and gives nothing twice', async ({ command, as }) => {
  const lan = server.addUser('Lan', 'lan@stc.example.vn');
  lan.says('một');
  const stored = new Map<string, string | undefined>();
  let position: string | null = null;
  server.mailbox.failNext({ command, as });
  // As the scheduler does: what came is stored with the position, and a failed poll leaves both as they were.
  for (let round = 0; round < 4; round++) {
    if (round === 2) lan.says('hai');
    const outcome = await channel.poll(position, 0, signal);
    if (!outcome.ok) continue;
    for (const { updateId, raw } of outcome.updates) stored.set(updateId, channel.read(raw)?.text);
    position = outcome.next;
  }
  expect([...stored.values()]).toEqual(['một', 'hai']);
});

it.each(['GREETING', 'LOGIN', 'SELECT', 'UID SEARCH', 'UID FETCH', 'UID STORE', 'IDLE', 'LOGOUT'])(
  'a server that falls silent at %s is given up; the next poll loses nothing and gives nothing twice',
  async (command) => {
    await server.stop();
    const impatient = emailChannel({ ...(await server.start()), from: server.from, silenceMs: 150 });
    const stored: (string | undefined)[] = [];
    let position: string | null = null;
    let failed = 0;
    const lan = server.addUser('Lan', 'lan@stc.example.vn');
    if (command !== 'IDLE') lan.says('một');
    server.mailbox.failNext({ command, as: 'hang' });
    for (let round = 0; round < 4; round++) {
      if (round === 2) lan.says(command === 'IDLE' ? 'một' : 'hai');
      const outcome = await impatient.poll(position, command === 'IDLE' ? 20 : 0, signal);
      if (!outcome.ok) {
        expect(outcome.failure.kind).toBe('unreachable');
        failed += 1;
        continue;
      }
      stored.push(...outcome.updates.map(({ raw }) => impatient.read(raw)?.text));
      position = outcome.next ?? position;
    }
    expect(stored).toEqual(command === 'IDLE' ? ['một'] : ['một', 'hai']);
    // What was fetched before a farewell that never comes counts.
    expect(failed).toBe(command === 'LOGOUT' ? 0 : 1);
  },
);
