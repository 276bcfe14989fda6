// A changed rule, holiday or working week: what is not sent moves, what was sent is not said again, nothing stays behind.
import { afterEach, expect, test } from 'vitest';
import { type Change, noChange, put } from '../../src/core/change.ts';
import { askReplan } from '../../src/core/reminding/ask-replan.ts';
import type { Reminder } from '../../src/core/reminding/reminder.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

const trade = 'so-cong-thuong';

/** The cast on the day after its first message, which was `before-15` of the report. */
async function openSecondDay() {
  const cast = await openCast();
  open.push(cast.office);
  await cast.office.goTo('2026-11-03', '09:00');
  cast.trade.gets();
  return cast;
}

/** Stores a change of the office and lets the program put right what hangs on it. */
async function change(office: TestOffice, part: Partial<Change>): Promise<void> {
  const id = String(office.clock.now());
  const settings = [...(part.settings ?? []), askReplan({ id, to: null })];
  expect(await office.app.store.commit({ ...noChange(null), ...part, settings }, [])).toBe('ok');
  await office.step();
}

async function reportOf(office: TestOffice, agencyId = trade) {
  const [item] = await office.app.store.items.list({ kind: 'report', agencyIds: [agencyId] });
  if (item === undefined) throw new Error('the report is missing');
  return item;
}

/** Rule and day of the reminders of the agency's report, for people or for the desk. */
async function daysOf(office: TestOffice, state: Reminder['state'], pattern: RegExp): Promise<string[]> {
  const item = await reportOf(office);
  const rows = await office.app.store.reminders.listOf([item.id]);
  return rows
    .filter((row) => row.state === state && pattern.test(row.rule))
    .map((row) => `${row.rule} ${row.onDate}`);
}

const forPeople = /^(?:before|on-target|overdue)/;

test("a plan's own offsets take the place of the usual ones, and set back they return", async () => {
  const { office } = await openSecondDay();
  const usual = await daysOf(office, 'planned', forPeople);
  // Before 25/11, with the holiday of 24/11: the target is Monday 23/11.
  expect(usual).toEqual([
    'before-5 2026-11-16',
    'before-2 2026-11-19',
    'on-target 2026-11-23',
    'overdue-1 2026-11-26',
    'overdue-3 2026-11-30',
  ]);
  const plan = (await office.app.store.plans.list()).find((row) => row.state === 'active');
  if (plan === undefined) throw new Error('no plan');
  await change(office, {
    puts: [put('plan', { ...plan, rules: { beforeReport: [10, 3], afterReport: [] } })],
  });
  expect(await daysOf(office, 'planned', forPeople)).toEqual(['before-10 2026-11-09', 'before-3 2026-11-18']);
  await change(office, {});
  expect(await daysOf(office, 'planned', forPeople)).toHaveLength(2);
  const again = await office.app.store.plans.get(plan.id);
  await change(office, { puts: [put('plan', { ...again, rules: null })] });
  expect(await daysOf(office, 'planned', forPeople)).toEqual(usual);
});

test("an agency's word holds for that agency alone", async () => {
  const { office } = await openSecondDay();
  const agency = await office.app.store.agencies.find(trade);
  if (agency === undefined) throw new Error('no agency');
  const other = await reportOf(office, 'so-tai-chinh');
  const before = await office.app.store.reminders.listOf([other.id]);
  await change(office, { puts: [put('agency', { ...agency, rules: { afterReport: [] } })] });
  expect(await daysOf(office, 'planned', /^overdue/)).toEqual([]);
  expect(await daysOf(office, 'planned', /^before/)).toHaveLength(2);
  expect(await office.app.store.reminders.listOf([other.id])).toEqual(before);
});

test('a holiday moves the day to aim at and every reminder that is not sent; what was said is not said again', async () => {
  const { office } = await openSecondDay();
  await office.goTo('2026-11-17', '08:15');
  expect(await daysOf(office, 'queued', forPeople)).toEqual(['before-15 2026-11-02', 'before-5 2026-11-16']);
  const holiday = { kind: 'holiday', name: 'Quốc tang', source: 'x', status: 'official' } as const;
  const days = ['2026-11-19', '2026-11-20', '2026-11-23'].map((date) => ({ ...holiday, date }));
  await change(office, { calendarDays: { put: days, forget: [] } });
  const moved = await reportOf(office);
  expect(moved).toMatchObject({ dueOn: '2026-11-25', targetOn: '2026-11-18' });
  // before-5 would now lie on 11/11: past and said. before-2 would lie on 16/11, which is past.
  expect(await daysOf(office, 'planned', forPeople)).toEqual([
    'on-target 2026-11-18',
    'overdue-1 2026-11-26',
    'overdue-3 2026-11-30',
  ]);
  await change(office, { calendarDays: { put: [], forget: days.map((day) => day.date) } });
  expect((await reportOf(office)).targetOn).toBe('2026-11-23');
  expect(await daysOf(office, 'planned', forPeople)).toEqual([
    'before-2 2026-11-19',
    'on-target 2026-11-23',
    'overdue-1 2026-11-26',
    'overdue-3 2026-11-30',
  ]);
});

test('a rule that was said does not come back when its day is moved ahead, also not by night', async () => {
  const { office } = await openSecondDay();
  const holiday = { kind: 'holiday', name: 'Nghỉ', source: 'x', status: 'expected' } as const;
  const days = [{ ...holiday, date: '2026-11-20' }];
  await change(office, { calendarDays: { put: days, forget: [] } });
  // One day fewer before 23/11: five working days ahead is Friday 13/11.
  await office.goTo('2026-11-13', '09:00');
  expect(await daysOf(office, 'queued', forPeople)).toEqual(['before-15 2026-11-02', 'before-5 2026-11-13']);
  await change(office, { calendarDays: { put: [], forget: ['2026-11-20'] } });
  expect(await daysOf(office, 'planned', /^before-5/)).toEqual([]);
  await office.goTo('2026-11-14', '01:00');
  expect(await daysOf(office, 'planned', /^before/)).toEqual(['before-2 2026-11-19']);
});

test('an agency that works on Saturday mornings aims at Saturday and is written to in its morning only', async () => {
  const { office, trade: reader } = await openSecondDay();
  const agency = await office.app.store.agencies.find(trade);
  if (agency === undefined) throw new Error('no agency');
  await change(office, { puts: [put('agency', { ...agency, week: 'saturday-morning' })] });
  // Working days before Monday 23/11 are now Saturday 21/11, Friday 20/11 …
  expect(await daysOf(office, 'planned', /^before/)).toEqual(['before-5 2026-11-17', 'before-2 2026-11-20']);
  const other = await reportOf(office, 'so-tai-chinh');
  const usual = await office.app.store.reminders.listOf([other.id]);
  expect(usual.filter((row) => row.rule === 'before-2').map((row) => row.onDate)).toEqual(['2026-11-19']);
  await change(office, {
    settings: [{ key: 'rules', value: { beforeReport: [1] } }],
  });
  expect(await daysOf(office, 'planned', /^before/)).toEqual(['before-1 2026-11-21']);
  await office.goTo('2026-11-21', '08:00');
  reader.gets();
  await office.goTo('2026-11-21', '08:15');
  expect(reader.gets()).toContain('Báo cáo kết quả');
});

test('other hours move the time of what is planned', async () => {
  const { office, trade: reader } = await openSecondDay();
  await change(office, { settings: [{ key: 'hours', value: { mondaySlot: '10:30', slot: '09:00' } }] });
  await office.goTo('2026-11-13', '09:00');
  reader.gets();
  await office.goTo('2026-11-16', '10:00');
  expect(reader.gets()).not.toContain('Báo cáo kết quả');
  await office.goTo('2026-11-16', '10:30');
  expect(reader.gets()).toContain('Báo cáo kết quả');
});

test('nor does it come back with an answer: an answer plans the item again, and its deadline is the same', async () => {
  const { office, trade: reader } = await openSecondDay();
  const holiday = { kind: 'holiday', name: 'Nghỉ', source: 'x', status: 'expected' } as const;
  const days = [{ ...holiday, date: '2026-11-20' }];
  await change(office, { calendarDays: { put: days, forget: [] } });
  await office.goTo('2026-11-13', '09:00');
  await change(office, { calendarDays: { put: [], forget: ['2026-11-20'] } });
  const { code } = await reportOf(office);
  expect(await reader.says(`${code} đang làm 40%`)).toContain('40%');
  expect(await daysOf(office, 'planned', forPeople)).toEqual([
    'before-2 2026-11-19',
    'on-target 2026-11-23',
    'overdue-1 2026-11-26',
    'overdue-3 2026-11-30',
  ]);
});
