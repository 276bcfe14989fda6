// What is to be done and by when, in one line as it is typed in a hurry.
import { expect, it } from 'vitest';
import { dutyOf } from '../../src/importers/duty-line.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const once = (date: string, inclusive: boolean) => ({ kind: 'once', date, inclusive });

it.each([
  ['báo cáo dự toán trước 30/11', 'Báo cáo dự toán', once('2026-11-30', false)],
  ['bao cao du toan truoc 30/11', 'Bao cao du toan', once('2026-11-30', false)],
  ['Rà soát dự án, hoàn thành trước ngày 15/12/2026.', 'Rà soát dự án', once('2026-12-15', false)],
  ['báo cáo dự toán, hạn 30/11', 'Báo cáo dự toán', once('2026-11-30', true)],
  ['báo cáo dự toán cuối tháng 11', 'Báo cáo dự toán', once('2026-11-30', true)],
  ['đến 30/11 gửi báo cáo dự toán', 'Gửi báo cáo dự toán', once('2026-11-30', true)],
  ['báo cáo trước 30/11 về dự toán năm 2027', 'Báo cáo về dự toán năm 2027', once('2026-11-30', false)],
  ['báo cáo hằng tháng trước ngày 25', 'Báo cáo', { kind: 'monthly', day: 25, inclusive: false }],
])('"%s" is "%s" and its day', (line, title, due) => {
  const duty = dutyOf(line, year);
  expect(duty.title).toBe(title);
  expect(duty.time.due).toMatchObject(due);
});

it.each(['Rà soát danh mục', 'Họp với xã An Sơn', ''])('"%s" has no day and stays whole', (line) => {
  const { title, time } = dutyOf(line, year);
  expect(title).toBe(line);
  expect(time.due).toBeNull();
});
