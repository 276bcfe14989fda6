// Due reminders of one person stay together: nothing is marked as said that no message says.
import { afterEach, expect, test } from 'vitest';
import { put } from '../../src/core/change.ts';
import { instantAt } from '../../src/core/dates.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';
import { itemOf } from '../store/records.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

const zone = 'Asia/Ho_Chi_Minh';

/** Puts reminders of new items of an agency, due at a local time of 16/11. */
async function putDue(office: TestOffice, agencyId: string, count: number, rule: string, firstCode: number) {
  const items = Array.from({ length: count }, (_, at) =>
    itemOf({
      id: `${firstCode + at}.${agencyId}`,
      code: firstCode + at,
      planId: 'P1',
      agencyId,
      title: 'x',
      dueOn: '2026-11-20',
      targetOn: '2026-11-20',
    }),
  );
  const { store } = office.app;
  await store.commit(
    { inboxId: null, puts: items.map((item) => put('item', item)), events: [], notices: [], replan: [] },
    [],
  );
  await store.reminders.put(
    items.map((item) => ({
      itemId: item.id,
      rule,
      onDate: '2026-11-16',
      sendAt: instantAt('2026-11-16', '10:00', zone),
      state: 'planned' as const,
      reason: null,
    })),
  );
  return items.map((item) => item.id);
}

/** How many of the items are named by a message that was sent, or that waits. */
async function saidOf(
  office: TestOffice,
  ids: readonly string[],
  state: 'sent' | 'pending' = 'sent',
): Promise<number> {
  const messages = await office.app.store.outbox.list(state, 100_000);
  const said = new Set(messages.filter((m) => m.kind !== 'reply').flatMap((message) => message.itemIds));
  return ids.filter((id) => said.has(id)).length;
}

test('what comes due after the message of the day waits for the next one', async () => {
  const { office, finance } = await openCast();
  open.push(office);
  await office.goTo('2026-11-16', '10:00');
  expect(finance.gets()).toContain('13 ·');
  const ids = await putDue(office, 'so-tai-chinh', 2, 'before-2', 500);
  await office.step();
  expect(finance.gets()).toBe('');
  expect((await office.app.store.reminders.listOf(ids)).map((row) => row.state)).toEqual([
    'planned',
    'planned',
  ]);
  await office.goTo('2026-11-17', '08:15');
  expect(finance.gets()).toMatch(/500 ·[\s\S]*501 ·/);
  expect(await saidOf(office, ids)).toBe(2);
});

test('what must be sent today does not wait for tomorrow', async () => {
  const { office, finance } = await openCast();
  open.push(office);
  await office.goTo('2026-11-16', '10:00');
  finance.gets();
  const ids = await putDue(office, 'so-tai-chinh', 1, 'on-target', 500);
  await office.step();
  expect(finance.gets()).toContain('500 ·');
  expect(await saidOf(office, ids)).toBe(1);
});

test('what is left of earlier days waits for the slot and goes with the message of the day', async () => {
  const { office, finance } = await openCast();
  open.push(office);
  await office.goTo('2026-11-13', '16:00');
  finance.gets();
  const ids = await putDue(office, 'so-tai-chinh', 1, 'before-2', 500);
  await office.clock.set(instantAt('2026-11-17', '07:40', zone));
  await office.step();
  expect(finance.gets()).toBe('');
  await office.clock.set(instantAt('2026-11-17', '08:15', zone));
  await office.step();
  expect(finance.gets().match(/Kính gửi/g)).toHaveLength(1);
  expect(await saidOf(office, ids)).toBe(1);
});

test('more than fits into one read is said to the last item', async () => {
  const { office } = await openCast();
  open.push(office);
  await office.goTo('2026-11-16', '09:59');
  const finance = await putDue(office, 'so-tai-chinh', 6000, 'before-2', 1000);
  const trade = await putDue(office, 'so-cong-thuong', 6000, 'before-2', 10_000);
  // Hundreds of messages, of which only the first matters here: none is sent.
  await office.app.store.outbox.pauseChannel('telegram', office.clock.now() + 3_600_000);
  await office.goTo('2026-11-16', '10:00');
  expect(await saidOf(office, finance, 'pending')).toBe(6000);
  expect(await saidOf(office, trade, 'pending')).toBe(6000);
});
