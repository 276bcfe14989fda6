// Delivering: how much is claimed, what a hanging request holds up, and what a failing database costs.
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/core/calendar/calendar.ts';
import { noChange } from '../../src/core/change.ts';
import type { Channel, Outbound, SendOutcome } from '../../src/core/channel.ts';
import { loadTexts } from '../../src/messages/texts.ts';
import { deliverDue, nothingUnsettled } from '../../src/scheduler/deliver.ts';
import type { SchedulerEnvironment } from '../../src/scheduler/environment.ts';
import type { Store } from '../../src/store/open.ts';
import { draftTo } from '../store/records.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { testLog } from '../support/test-log.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);

/** A channel whose answers the test gives. */
const channelThat = (send: (message: Outbound) => Promise<SendOutcome>): Channel => ({
  id: 'telegram',
  capabilities: { textLengthMax: 4096, textUnit: 'utf16', buttons: true, groups: true, files: 'one' },
  connect: () => Promise.resolve({ botId: '1', name: 'bot' }),
  poll: () => Promise.resolve({ ok: true, updates: [], next: null }),
  read: () => undefined,
  send,
});

const environmentOf = (store: Store, channel: Channel): SchedulerEnvironment => ({
  store,
  texts: loadTexts(),
  clock: manualClock(start),
  zone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  owner: 'test',
  calendar: () => Promise.resolve(calendarOf([])),
  channels: new Map([[channel.id, channel]]),
  log: testLog(),
});

const sent: SendOutcome = { ok: true, receipt: '1' };

async function withMessages(count: number): Promise<{ store: Store; close(): Promise<void> }> {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error('There is no database to test on.');
  const opened = await sqlite.open(manualClock(start));
  const drafts = Array.from({ length: count }, (_, index) => draftTo(`chat${index}`, `m${index}`));
  await opened.store.commit(noChange(null), drafts);
  return opened;
}

test('one request that hangs keeps only its own place: all the others are sent and recorded', async () => {
  const { store, close } = await withMessages(100);
  let release = (): void => {};
  const hanging = new Promise<void>((resolve) => {
    release = resolve;
  });
  let sentOthers = (): void => {};
  const others = new Promise<void>((resolve) => {
    sentOthers = resolve;
  });
  let arrived = 0;
  const channel = channelThat(async ({ to }) => {
    if (to.chatId === 'chat0') await hanging;
    else if (++arrived === 99) sentOthers();
    return sent;
  });
  const delivering = deliverDue(environmentOf(store, channel));
  await others;
  await expect
    .poll(async () => (await store.outbox.health(start)).counts)
    .toMatchObject({ sending: 1, sent: 99 });
  release();
  expect(await delivering).toBe(100);
  expect((await store.outbox.health(start)).counts).toMatchObject({ sending: 0, sent: 100 });
  await close();
});

test('never more than 32 messages are claimed and not yet recorded', async () => {
  const { store, close } = await withMessages(200);
  let inFlight = 0;
  let most = 0;
  let mostClaimed = 0;
  const channel = channelThat(async () => {
    most = Math.max(most, ++inFlight);
    mostClaimed = Math.max(mostClaimed, (await store.outbox.health(start)).counts.sending);
    inFlight -= 1;
    return sent;
  });
  expect(await deliverDue(environmentOf(store, channel))).toBe(200);
  expect(most).toBeLessThanOrEqual(32);
  expect(mostClaimed).toBeGreaterThan(1);
  expect(mostClaimed).toBeLessThanOrEqual(32);
  await close();
});

const away = (): Promise<never> =>
  Promise.reject(Object.assign(new Error('the database is away'), { code: 'ECONNREFUSED' }));

test('what was sent while the database was away is recorded when it is back, and goes to nobody twice', async () => {
  const { store, close } = await withMessages(10);
  const answers: string[] = [];
  const channel = channelThat(({ to }) => {
    answers.push(to.chatId);
    return Promise.resolve(sent);
  });
  let isAway = true;
  const outbox: Store['outbox'] = {
    ...store.outbox,
    finish: (deliveries) => (isAway ? away() : store.outbox.finish(deliveries)),
  };
  const environment = environmentOf({ ...store, outbox }, channel);
  const unsettled = nothingUnsettled();
  const deliver = (): Promise<number> => deliverDue(environment, ['telegram'], undefined, unsettled);
  expect(await deliver()).toBe(10);
  await expect(deliver()).rejects.toThrow('away');
  await expect(deliver()).rejects.toThrow('away');
  isAway = false;
  expect(await deliver()).toBe(0);
  expect(new Set(answers).size).toBe(10);
  expect(answers).toHaveLength(10);
  expect((await store.outbox.health(start)).counts).toMatchObject({ pending: 0, sending: 0, sent: 10 });
  await close();
});

test('a result that can never be recorded is left to its lease, and the others go on', async () => {
  const { store, close } = await withMessages(1);
  const arrived: string[] = [];
  const channel = channelThat(({ to }) => {
    arrived.push(to.chatId);
    return Promise.resolve(sent);
  });
  const outbox: Store['outbox'] = {
    ...store.outbox,
    finish: (deliveries) =>
      arrived.length === 1
        ? Promise.reject(new TypeError('a mistake of ours'))
        : store.outbox.finish(deliveries),
  };
  const unsettled = nothingUnsettled();
  const deliver = (): Promise<number> =>
    deliverDue(environmentOf({ ...store, outbox }, channel), ['telegram'], undefined, unsettled);
  expect(await deliver()).toBe(1);
  await expect(deliver()).rejects.toThrow('a mistake of ours');
  await store.commit(noChange(null), [draftTo('other', 'm1')]);
  expect(await deliver()).toBe(1);
  expect(arrived).toEqual(['chat0', 'other']);
  await close();
});

test('a claim whose answer is lost is given back, and its messages go at once without a doubt', async () => {
  const { store, close } = await withMessages(3);
  const texts: string[] = [];
  const channel = channelThat(({ text }) => {
    texts.push(text);
    return Promise.resolve(sent);
  });
  let isLost = true;
  const outbox: Store['outbox'] = {
    ...store.outbox,
    async claim(claim) {
      const claimed = await store.outbox.claim(claim);
      if (!isLost) return claimed;
      isLost = false;
      return await away();
    },
  };
  const environment = environmentOf({ ...store, outbox }, channel);
  const unsettled = nothingUnsettled();
  await expect(deliverDue(environment, ['telegram'], undefined, unsettled)).rejects.toThrow('away');
  expect((await store.outbox.health(start)).counts).toMatchObject({ sending: 3 });
  expect(await deliverDue(environment, ['telegram'], undefined, unsettled)).toBe(3);
  expect(texts).toHaveLength(3);
  expect((await store.outbox.health(start)).counts).toMatchObject({ pending: 0, sending: 0, sent: 3 });
  await close();
});

test('a message that could not be prepared was not sent: it goes later, and not as a second copy', async () => {
  const { store, close } = await withMessages(0);
  await store.commit(noChange(null), [{ ...draftTo('chat0', 'm0'), fileIds: ['picture'] }]);
  const texts: string[] = [];
  const channel = channelThat(({ text }) => {
    texts.push(text);
    return Promise.resolve(sent);
  });
  let find = (): Promise<undefined> => away();
  const environment = environmentOf({ ...store, files: { ...store.files, find: () => find() } }, channel);
  expect(await deliverDue(environment)).toBe(1);
  expect(texts).toEqual([]);
  find = () => Promise.resolve(undefined);
  expect(await deliverDue({ ...environment, clock: manualClock(start + 60_000) })).toBe(1);
  expect(texts).toEqual([draftTo('chat0', 'm0').text]);
  await close();
});
