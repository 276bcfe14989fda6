// One message a person a day and three a week; what is beyond waits and merges, and what is to be sent today passes.
import { afterEach, expect, test } from 'vitest';
import { put } from '../../src/core/change.ts';
import { instantAt, type PlainDate } from '../../src/core/dates.ts';
import type { Role } from '../../src/core/people/person.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';
import { itemOf } from '../store/records.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

const zone = 'Asia/Ho_Chi_Minh';
const agencyId = 'so-cong-thuong';

/** A new report of the trade department with one reminder. */
async function remind({ app }: TestOffice, code: number, rule: string, onDate: PlainDate, dueOn: PlainDate) {
  const item = itemOf({
    id: `${code}.${agencyId}`,
    code,
    kind: 'report',
    planId: 'P1',
    agencyId,
    title: 'Việc thử',
    dueOn,
    targetOn: dueOn,
  });
  const change = { inboxId: null, puts: [put('item', item)], events: [], notices: [], replan: [] };
  await app.store.commit(
    change,
    [],
    [
      {
        itemId: item.id,
        rule,
        onDate,
        sendAt: instantAt(onDate, '08:15', zone),
        state: 'planned',
        reason: null,
      },
    ],
  );
}

async function cast() {
  const all = await openCast();
  open.push(all.office);
  return all;
}

test('a fourth message in a week waits for the next week and is not lost', async () => {
  const { office, trade } = await cast();
  // The week of 2/11; the plan's own report is not reminded of in it.
  for (const [at, day] of ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'].entries())
    await remind(office, 90 + at, 'before-5', day, '2026-11-12');
  const read: number[] = [];
  for (const day of ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']) {
    await office.goTo(day, '16:00');
    read.push(trade.gets().includes('Việc thử') ? 1 : 0);
  }
  const before = read.reduce((sum, one) => sum + one, 0);
  expect(before).toBeLessThanOrEqual(3);
  expect(read[3]).toBe(0);
  await office.goTo('2026-11-09', '10:00');
  expect(trade.gets()).toContain('93 · Việc thử');
});

test('an item on its target day passes the caps', async () => {
  const { office, trade } = await cast();
  for (const [at, day] of ['2026-11-03', '2026-11-04', '2026-11-05'].entries())
    await remind(office, 90 + at, 'before-5', day, '2026-11-12');
  await remind(office, 95, 'on-target', '2026-11-06', '2026-11-06');
  await office.goTo('2026-11-05', '16:00');
  trade.gets();
  await office.goTo('2026-11-06', '09:00');
  expect(trade.gets()).toContain('95 · Việc thử');
});

test('the stand-by reads the second overdue message with the focal point, once a week', async () => {
  const { office, trade } = await cast();
  const role: Role = 'stand-by';
  const standBy = await office.link('Phạm Thị D', role, 'Sở Công Thương');
  await remind(office, 90, 'overdue-3', '2026-11-17', '2026-11-12');
  await remind(office, 91, 'overdue-3', '2026-11-18', '2026-11-13');
  await office.goTo('2026-11-17', '07:00');
  trade.gets();
  await office.goTo('2026-11-17', '09:00');
  const words = trade.gets();
  expect(words).toContain('Kính gửi đồng chí Lê Văn C, đồng kính gửi đồng chí Phạm Thị D (Sở Công Thương)');
  expect(standBy.gets()).toContain('Nhắc lần hai: việc 90');
  await office.goTo('2026-11-18', '09:00');
  expect(trade.gets()).toContain('Nhắc lần hai: việc 91');
  expect(standBy.gets()).toBe('');
});
