// Work without a day is asked about beside the report that it feeds; work that is only asked, in the report's own message.
// And from December on, whoever administers hears that next year's days off are missing.
import { afterEach, expect, test } from 'vitest';
import { noChange } from '../../src/core/change.ts';
import { askReplan } from '../../src/core/reminding/ask-replan.ts';
import type { RuleChoice } from '../../src/core/rules/rule-set.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

async function choose(office: TestOffice, rules: RuleChoice): Promise<void> {
  const settings = [{ key: 'rules', value: rules }, askReplan({ id: 'test', to: null })];
  await office.app.store.commit({ ...noChange(null), settings }, []);
  await office.step();
}

test('before its report an agency is asked about its work without a day, in one message', async () => {
  const { office, finance } = await openCast();
  open.push(office);
  await office.goTo('2026-11-03', '09:00');
  await choose(office, { checkIn: 10, beforeReport: [10] });
  const [soft] = await office.app.store.items.list({ code: 11 });
  expect(soft).toMatchObject({ dueOn: null, follow: 'followed', agencyId: 'so-tai-chinh' });
  const rows = await office.app.store.reminders.listOf([soft?.id ?? '']);
  expect(rows.map((row) => `${row.rule} ${row.onDate}`)).toContain('check-in 2026-11-09');
  finance.gets();
  await office.goTo('2026-11-09', '10:00');
  const text = finance.gets();
  expect(text).toMatch(/13 · Báo cáo kết quả[\s\S]*11 ·[\s\S]*Không có ngày hạn/);
  // It helps Sở Xây dựng with 10: never asked about alone, named with the report.
  expect(text).toMatch(
    /Đề nghị nêu trong báo cáo cả tình hình những việc sau:\n10 · Lắp đặt biển báo song ngữ/,
  );
  await office.goTo('2026-11-10', '08:15');
  expect(finance.gets()).toBe('');
});

test('a question with a report moves with the report', async () => {
  const { office } = await openCast();
  open.push(office);
  await office.goTo('2026-11-03', '09:00');
  const daysOf = async (): Promise<string[]> => {
    const rows = await office.app.store.reminders.listOf(['11.so-tai-chinh']);
    return rows.filter((row) => row.state === 'planned').map((row) => row.onDate);
  };
  await choose(office, { checkIn: 10 });
  const first = await daysOf();
  await choose(office, { checkIn: 8 });
  expect(first).toContain('2026-11-09');
  expect(await daysOf()).toEqual(first.map((day) => (day === '2026-11-09' ? '2026-11-11' : day)));
  await choose(office, { off: ['check-in'] });
  expect(await daysOf()).toEqual([]);
});

test('the desk hears once a week from 1 December that the days of next year are missing', async () => {
  const { office, desk } = await openCast();
  open.push(office);
  const heardOn = async (day: string): Promise<boolean> => {
    desk.gets();
    await office.goTo(day, '09:00');
    return desk.gets().includes('Chưa có lịch nghỉ lễ, Tết đã công bố của năm 2027');
  };
  expect(await heardOn('2026-11-30')).toBe(false);
  expect(await heardOn('2026-12-01')).toBe(true);
  expect(await heardOn('2026-12-04')).toBe(false);
  expect(await heardOn('2026-12-07')).toBe(true);
  const administrator = await office.link('Vũ Thị G', 'administrator', 'Sở Văn hóa, Thể thao và Du lịch');
  expect(await heardOn('2026-12-14')).toBe(false);
  expect(administrator.gets()).toContain('ngày nghỉ 2027');
  const days = await office.app.store.calendar.listDays();
  const official = days
    .filter((day) => day.date.startsWith('2027'))
    .map((day) => ({ ...day, status: 'official' as const }));
  await office.app.store.calendar.putDays(official);
  await office.goTo('2026-12-21', '09:00');
  expect(administrator.gets()).toBe('');
});
