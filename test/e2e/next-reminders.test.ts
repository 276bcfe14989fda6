// "/lich" as a focal point reads it: its own items only, with the day and the reason.
import { afterEach, expect, test } from 'vitest';
import { openCast } from './office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

test('a focal point reads when it is reminded next, and why', async () => {
  const { office, trade, desk } = await openCast();
  open.push(office);
  await office.goTo('2026-11-13', '09:00');
  trade.gets();
  const text = await trade.says('/lich');
  expect(text).toContain('LỊCH NHẮC CỦA SỞ CÔNG THƯƠNG');
  // Before 25/11 with the holiday of 24/11: the target is Monday 23/11, five working days ahead is 16/11.
  expect(text).toContain('thứ Hai 16/11: 13 · Báo cáo kết quả truyền thông năm 2026');
  expect(text).toContain('trước thời điểm nên xong 05 ngày làm việc');
  await office.goTo('2026-11-16', '10:00');
  trade.gets();
  expect(await trade.says('lịch nhắc')).toContain('thứ Năm 19/11: 13 ·');
  await desk.says('tạm dừng nhắc sct');
  trade.gets();
  expect(await trade.says('/lich')).toContain('chưa có lần nhắc nào');
});

test('an item says since when one answers for it, and what comes next', async () => {
  const { office, trade } = await openCast();
  open.push(office);
  await office.goTo('2026-11-13', '09:00');
  const text = await trade.says('vì sao 13');
  expect(text).toContain('Đồng chí là đầu mối từ ngày 02/11/2026.');
  expect(text).toContain('Tin tiếp theo: thứ Hai 16/11, trước thời điểm nên xong 05 ngày làm việc.');
  await trade.says('13 đã gửi 12/SCT-BC');
  expect(await trade.says('xem 13')).not.toContain('Tin tiếp theo');
});
