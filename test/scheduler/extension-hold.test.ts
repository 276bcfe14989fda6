// A request for more time holds overdue reminders two working days; then the desk is asked, once, and they go on.
import { afterEach, expect, test } from 'vitest';
import { openCast } from '../e2e/office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

/** Wednesday 25/11, the last evening: the trade department asks for more time. */
async function asked() {
  const all = await openCast();
  open.push(all.office);
  await all.office.goTo('2026-11-25', '14:30');
  await all.trade.says('13 xin lùi đến 10/12 vì chờ số liệu');
  for (const person of [all.desk, all.finance, all.trade]) person.gets();
  return all;
}

test('nobody is chased while the desk has not decided; after two working days it is asked once', async () => {
  const { office, desk, trade, finance } = await asked();
  await office.goTo('2026-11-25', '17:00');
  expect(desk.gets()).toContain('sẽ hỏi 03 đơn vị');
  await office.goTo('2026-11-27', '15:59');
  expect(trade.gets()).toBe('');
  expect(finance.gets()).toContain('chưa nhận được báo cáo');
  expect(desk.gets()).not.toContain('CHƯA ĐƯỢC TRẢ LỜI');
  await office.goTo('2026-11-27', '16:30');
  const question = desk.gets();
  expect(question).toContain('ĐỀ NGHỊ GIA HẠN CHƯA ĐƯỢC TRẢ LỜI · Sở Công Thương');
  expect(question).toContain('đề nghị lùi đến hết thứ Năm 10/12/2026');
  expect(question).toContain('Đề nghị đồng chí quyết định');
  await office.goTo('2026-11-30', '10:30');
  const late = trade.gets();
  expect(late).toContain('chưa nhận được báo cáo');
  expect(late).not.toContain('Nhắc lần hai');
  await office.goTo('2026-12-02', '17:00');
  expect(desk.gets()).not.toContain('CHƯA ĐƯỢC TRẢ LỜI');
});

test('what the desk grants in time leaves nothing behind for the old day', async () => {
  const { office, desk, trade } = await asked();
  await office.goTo('2026-11-27', '09:00');
  await desk.says('đồng ý gia hạn 13 sct');
  desk.gets();
  trade.gets();
  await office.goTo('2026-12-07', '17:00');
  expect(trade.gets()).not.toContain('chưa nhận được báo cáo');
  expect(desk.gets()).not.toContain('CHƯA ĐƯỢC TRẢ LỜI');
  const planned = (await office.app.store.reminders.listOf(['13.so-cong-thuong'])).filter(
    (row) => row.state === 'planned',
  );
  expect(planned.every((row) => row.onDate > '2026-12-07')).toBe(true);
});

test('a refusal ends the hold', async () => {
  const { office, desk, trade } = await asked();
  await desk.says('không đồng ý 13 sct: phải trình UBND tỉnh');
  trade.gets();
  await office.goTo('2026-11-26', '09:00');
  expect(trade.gets()).toContain('chưa nhận được báo cáo');
});
