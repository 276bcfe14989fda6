// The live list of what is missing, when more than one reason for it comes up on a day.
import { afterEach, expect, test } from 'vitest';
import { instantAt } from '../../src/core/dates.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

/** The live list of 13 was missed on 26/11; the desk comes back on 27/11, whose own list is due at 16:00. */
async function backAfterGap() {
  const { office, desk, trade } = await openCast();
  open.push(office);
  await goStraightTo(office, '2026-11-27', '09:00');
  return { office, desk, trade, first: listsIn(desk.gets()) };
}

async function goStraightTo(office: TestOffice, date: string, time: string): Promise<void> {
  await office.clock.set(instantAt(date, time, 'Asia/Ho_Chi_Minh'));
  await office.step();
}

const listsIn = (text: string): string[] => text.match(/BÁO CÁO CHƯA GỬI · việc 13[^\n]*\n[^\n]*/g) ?? [];

test('after a gap the desk reads the list once on that day, and again on the next', async () => {
  const { office, desk, first } = await backAfterGap();
  expect(first).toHaveLength(1);
  await goStraightTo(office, '2026-11-27', '16:00');
  expect(listsIn(desk.gets())).toEqual([]);
  expect(await listRowsOn(office, '2026-11-27')).toEqual(
    Array.from({ length: 4 }, () => ({ state: 'dropped', reason: 'merged' })),
  );
  await goStraightTo(office, '2026-11-30', '16:00');
  expect(listsIn(desk.gets())).toHaveLength(1);
});

test('the second list of a day comes when it says something new', async () => {
  const { office, desk, trade } = await backAfterGap();
  await trade.says('13 đã gửi 88/BC-SCT');
  desk.gets();
  await goStraightTo(office, '2026-11-27', '16:00');
  expect(listsIn(desk.gets())).toEqual([expect.stringContaining('đã gửi 01/04')]);
  expect(await listRowsOn(office, '2026-11-27')).toEqual(
    Array.from({ length: 3 }, () => ({ state: 'queued', reason: null })),
  );
});

/** What became of the day's rows of the list, but of those who had sent before. */
async function listRowsOn({ app }: TestOffice, day: string) {
  const items = await app.store.items.list({ code: 13, open: true });
  const rows = await app.store.reminders.listOf(items.map(({ id }) => id));
  return rows
    .filter(({ rule, onDate }) => rule.startsWith('collector') && onDate === day)
    .map(({ state, reason }) => ({ state, reason }));
}
