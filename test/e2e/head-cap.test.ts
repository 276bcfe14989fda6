// A head hears of late work once a week at most, and only when the desk releases it.
import { afterEach, expect, test } from 'vitest';
import { openCast } from './office.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

test('a second message to a head in one week is kept back, and the desk reads why', async () => {
  const { office, desk } = await openCast();
  open.push(office);
  const head = await office.link('Vũ Thị H', 'head', 'Sở Công Thương');
  await desk.says('thêm việc sct: Rà soát danh mục dự án, hoàn thành trước ngày 24/11/2026');
  // Both are late, and the focal point was asked about both; nothing went to the head by itself.
  await office.goTo('2026-11-30', '14:00');
  expect(head.gets()).toBe('');
  expect(await desk.says('gửi thủ trưởng sct 13')).toContain('Đã chuyển tin đến thủ trưởng của');
  expect(head.gets()).not.toBe('');
  const again = await desk.says('gửi thủ trưởng sct 14');
  expect(again).toContain('mỗi thủ trưởng chỉ nhận một tin mỗi tuần');
  expect(again).toContain('Nếu đến thứ Hai 07/12 vẫn chưa xong');
  expect(again).not.toContain('Đã chuyển tin');
  await office.goTo('2026-12-07', '10:30');
  expect(head.gets()).toBe('');
  expect(await desk.says('gửi thủ trưởng sct 14')).toContain('Đã chuyển tin đến thủ trưởng của');
  expect(head.gets()).toContain('Rà soát danh mục dự án');
});
