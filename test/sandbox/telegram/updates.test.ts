// Receiving by long poll: confirmation by offset, waiting on the clock, two pollers, 24 hours, ids.
import { expect, test } from 'vitest';
import { type Answer, startSandbox, until, updatesIn } from './call.ts';

const ids = (answer: Answer): number[] => updatesIn(answer).map((update) => update.update_id);

test('updates are given again until an offset confirms them, at most `limit` at a time', async () => {
  const { sandbox, call } = await startSandbox({ firstUpdateId: 10 });
  const lan = sandbox.addUser({ name: 'Lan' });
  for (const text of ['a', 'b', 'c', 'd']) lan.says(text);
  expect(ids(await call('getUpdates'))).toEqual([10, 11, 12, 13]);
  expect(ids(await call('getUpdates', { limit: 2 }))).toEqual([10, 11]);
  expect(ids(await call('getUpdates', { offset: 12 }))).toEqual([12, 13]);
  expect(ids(await call('getUpdates'))).toEqual([12, 13]);
  expect(ids(await call('getUpdates', { offset: -1 }))).toEqual([13]);
  expect(ids(await call('getUpdates', { offset: 14 }))).toEqual([]);
  expect(sandbox.pendingUpdates()).toBe(0);
});

test('a long poll ends with the first update, or empty when its time on the clock is over', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const first = call('getUpdates', { timeout: 30 });
  await until(() => clock.sleeping === 1);
  lan.says('đây');
  const [update] = updatesIn(await first);
  expect(update?.message?.text).toBe('đây');
  const second = call('getUpdates', { timeout: 30, offset: (update?.update_id ?? 0) + 1 });
  await until(() => clock.sleeping === 1);
  await clock.advance(29_999);
  expect(clock.sleeping).toBe(1);
  await clock.advance(1);
  expect((await second).result).toEqual([]);
});

test('the newer of two pollers wins and the older one gets 409', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const older = call('getUpdates', { timeout: 30 });
  await until(() => clock.sleeping === 1);
  const newer = call('getUpdates', { timeout: 30 });
  expect(await older).toMatchObject({
    status: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  sandbox.addUser({ name: 'Lan' }).says('x');
  expect((await newer).result).toHaveLength(1);
});

test('an update that nobody fetches is dropped after 24 hours and counted as lost', async () => {
  const { sandbox, call, clock } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const lost = lan.says('hôm qua');
  await clock.advance(60 * 60_000);
  const kept = lan.says('sau một giờ');
  await clock.advance(23 * 60 * 60_000);
  expect(ids(await call('getUpdates'))).toEqual([Number(kept)]);
  expect(sandbox.lostUpdates.expired).toEqual([Number(lost)]);
});

test('only allowed kinds of updates are kept, from the call on that names them', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  await call('getUpdates', { allowed_updates: ['callback_query', 'my_chat_member'] });
  expect(lan.says('x')).toBe('');
  lan.blocks();
  const { result } = await call('getUpdates');
  expect(result).toMatchObject([{ my_chat_member: { new_chat_member: { status: 'kicked' } } }]);
});

test('an update can come again after its confirmation, once, and ids can start anew', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const id = Number(lan.says('x'));
  expect(ids(await call('getUpdates', { offset: id + 1 }))).toEqual([]);
  sandbox.redeliver(String(id));
  expect(ids(await call('getUpdates', { offset: id + 1 }))).toEqual([id]);
  expect(ids(await call('getUpdates', { offset: id + 1 }))).toEqual([]);
  sandbox.restartUpdateIds(7);
  lan.says('y');
  expect(ids(await call('getUpdates', { offset: 0 }))).toEqual([7]);
});

test('what people and groups do looks as on the wire', async () => {
  const { sandbox, call } = await startSandbox();
  const lan = sandbox.addUser({ name: 'Lan' });
  const group = sandbox.addGroup({ title: 'Tổ điều phối' });
  lan.starts('MA123');
  group.anonymousSays('thông báo');
  lan.says('chuyển', { forwardedFrom: 'anh Minh' });
  lan.says('/status@DonDocSandboxBot', { chat: group });
  lan.says('ảnh', { with: 'photo' });
  group.migrates();
  const updates = (await call('getUpdates')).result;
  expect(updates).toMatchObject([
    { message: { text: '/start MA123', entities: [{ type: 'bot_command', offset: 0, length: 6 }] } },
    { message: { from: { id: 1087968824, is_bot: true }, sender_chat: { id: Number(-4000001) } } },
    { message: { forward_origin: { sender_user_name: 'anh Minh' } } },
    { message: { chat: { type: 'group' }, from: { id: Number(lan.id) } } },
    { message: { caption: 'ảnh', photo: [{}] } },
    { message: { migrate_to_chat_id: Number(group.id) } },
    { message: { migrate_from_chat_id: -4000001, chat: { type: 'supergroup' } } },
  ]);
});
