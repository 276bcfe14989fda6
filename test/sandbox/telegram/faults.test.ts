// Faults and limits on demand: which of them leave a message behind, and how long a pause lasts on the clock.
import { expect, test } from 'vitest';
import type { Fault } from '../../../src/sandbox/telegram/index.ts';
import { startSandbox } from './call.ts';

test.each<[Fault, boolean]>([
  ['refuse-connection', false],
  ['drop-before', false],
  ['html-502', false],
  ['drop-after-accept', true],
  ['hang-after-accept', true],
  ['truncated-body', true],
])('%s: no usable answer, message accepted: %s', async (fault, isAccepted) => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  sandbox.failNext({ method: 'sendMessage', fault });
  const hangUp = new AbortController();
  sandbox.onSent(() => fault === 'hang-after-accept' && setTimeout(() => hangUp.abort(), 20));
  const send = call('sendMessage', { chat_id: lan.id, text: 'x' }, hangUp.signal);
  await expect(send).rejects.toThrow();
  expect(sandbox.sent.map(({ answered }) => answered)).toEqual(isAccepted ? [false] : []);
  expect((await call('sendMessage', { chat_id: lan.id, text: 'y' })).ok).toBe(true);
});

test('an API error as fault hits the named chat the named number of times', async () => {
  const { sandbox, call } = await startSandbox();
  const [lan, minh] = [sandbox.addUser({ name: 'Lan' }), sandbox.addUser({ name: 'Minh' })];
  lan.starts();
  minh.starts();
  const fault = { code: 500, description: 'Internal Server Error' };
  sandbox.failNext({ method: 'sendMessage', chatId: lan.id, times: 2, fault });
  const status = async (chat_id: string) => (await call('sendMessage', { chat_id, text: 'x' })).status;
  expect([await status(minh.id), await status(lan.id), await status(lan.id), await status(lan.id)]).toEqual([
    200, 500, 500, 200,
  ]);
});

test('a 429 fault holds for its whole time on the clock, and coming earlier is remembered', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  lan.starts();
  const send = () => call('sendMessage', { chat_id: lan.id, text: 'x' });
  const fault = {
    code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  };
  sandbox.failNext({ fault });
  expect((await send()).parameters).toEqual({ retry_after: 7 });
  await clock.advance(5000);
  expect(await send()).toMatchObject({ status: 429, parameters: { retry_after: 2 } });
  expect(sandbox.ignoredPauses).toHaveLength(1);
  await clock.advance(2000);
  expect((await send()).status).toBe(200);
});

test('limits: 1 a second to a chat, 20 a minute to a group, 30 a second in all; off unless switched on', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const people = Array.from({ length: 31 }, (_, i) => sandbox.addUser({ name: `Người ${i}` }));
  for (const person of people) person.starts();
  const group = sandbox.addGroup({ title: 'Tổ điều phối' });
  const send = async (chat_id: string) => {
    const { status, parameters } = await call('sendMessage', { chat_id, text: 'x' });
    return status === 200 ? 200 : parameters?.retry_after;
  };
  const first = people[0]!.id;
  expect([await send(first), await send(first)]).toEqual([200, 200]);
  sandbox.enforceLimits(true);
  expect([await send(first), await send(first)]).toEqual([200, 1]);
  await clock.advance(1000);
  const wave = [];
  for (const person of people) wave.push(await send(person.id));
  expect(wave).toEqual([...Array(30).fill(200), 1]);
  for (let sent = 0; sent < 20; sent++) {
    await clock.advance(1000);
    expect(await send(group.id)).toBe(200);
  }
  await clock.advance(1000);
  expect(await send(group.id)).toBe(40);
  await clock.advance(40_000);
  expect(await send(group.id)).toBe(200);
});

test('a stopped sandbox refuses connections, and answers at the same address when it is back', async () => {
  const { sandbox, call, root } = await startSandbox();
  await sandbox.stop();
  await expect(call('getMe')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  expect(await sandbox.start()).toBe(root);
  expect((await call('getMe')).ok).toBe(true);
});
