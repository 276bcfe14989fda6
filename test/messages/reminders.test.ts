// The grouped reminder with buttons and without, and the words for a day, as the sample texts have them.
import { expect, test } from 'vitest';
import type { ItemView } from '../../src/core/notice.ts';
import { asean, budget, item, parties, word } from './sample-world.ts';

const week = { kind: 'reminder', parties, items: [item(), asean, budget], span: 'week' } as const;

const list = `Kính gửi đồng chí Nguyễn Văn A (Sở Tài chính)
Tuần này Sở có 03 việc theo kế hoạch của UBND tỉnh:

12 · Báo cáo kết quả hợp tác truyền thông năm 2026 (KH 15)
Hạn: trước ngày 25/11 → nên gửi chậm nhất thứ Hai 23/11 (24/11 nghỉ lễ)

15 · Báo cáo kết quả tuyên truyền ASEAN năm 2026 (KH 46)
Hạn: trước ngày 10/12 → nên gửi chậm nhất thứ Tư 09/12

19 · Thẩm định, trình bố trí kinh phí truyền thông năm 2027 (KH 15)
Không có ngày hạn; đề nghị cho biết tình hình.
`;

test('2a: with buttons, each row carries the code and says what could be typed', () => {
  const { text, actions } = word({ ...week, items: [...week.items] }, { buttons: true });
  expect(text).toBe(`${list}
Báo cáo gửi Sở VHTTDL qua Hệ thống quản lý văn bản và điều hành. Trân trọng.`);
  expect(actions).toEqual([
    [
      { label: '12 Đã gửi', text: '12 đã gửi' },
      { label: '12 Đang làm', text: '12 đang làm' },
      { label: '12 Vướng mắc', text: '12 vướng' },
    ],
    [
      { label: '15 Đã gửi', text: '15 đã gửi' },
      { label: '15 Đang làm', text: '15 đang làm' },
      { label: '15 Vướng mắc', text: '15 vướng' },
    ],
    [
      { label: '19 Đã xong', text: '19 đã xong' },
      { label: '19 Đang làm', text: '19 đang làm' },
      { label: '19 Vướng mắc', text: '19 vướng' },
    ],
    [{ label: 'Lựa chọn khác', text: 'giúp 12' }],
  ]);
});

test("2b: without buttons, the examples use the reader's own codes", () => {
  const { text, actions } = word({ ...week, items: [...week.items] });
  expect(text).toBe(`${list}
Báo cáo gửi Sở VHTTDL qua Hệ thống quản lý văn bản và điều hành.
Trả lời mỗi việc một dòng, ví dụ:
12 đã gửi 512/STC-BC 20/11
15 đang làm 60%
19 vướng: chờ đề nghị phân bổ dự toán
(“giúp” để xem cách trả lời khác.) Trân trọng.`);
  expect(actions).toEqual([]);
});

test('one item: 01 việc, and every example is about it', () => {
  const { text } = word({ ...week, items: [asean], span: 'today' });
  expect(text).toContain('Hôm nay Sở có 01 việc ');
  expect(text).toContain('Trả lời, ví dụ:\n15 đã gửi 512/STC-BC 20/11\n15 đang làm 60%\n15 vướng:');
});

const days: [string, Partial<ItemView>, string][] = [
  [
    'a day that counts',
    { dueOn: '2026-11-30', inclusive: true, targetOn: '2026-11-30', holidays: [] },
    'Hạn: chậm nhất thứ Hai 30/11',
  ],
  [
    'a day that counts but is a Sunday',
    { dueOn: '2026-11-29', inclusive: true, targetOn: '2026-11-27', holidays: [] },
    'Hạn: chậm nhất ngày 29/11 → nên gửi chậm nhất thứ Sáu 27/11',
  ],
  [
    'a task is finished, not sent',
    { kind: 'task', dueOn: '2026-12-05', targetOn: '2026-12-04', holidays: [] },
    'Hạn: trước ngày 05/12 → nên hoàn thành chậm nhất thứ Sáu 04/12',
  ],
  [
    'another year is written, January with a zero',
    { dueOn: '2027-01-15', targetOn: '2027-01-14', holidays: [] },
    'Hạn: trước ngày 15/01/2027 → nên gửi chậm nhất thứ Năm 14/01/2027',
  ],
  [
    'two holidays are both named',
    { dueOn: '2026-09-03', targetOn: '2026-08-31', holidays: ['2026-09-02', '2026-09-01'] },
    'Hạn: trước ngày 03/9 → nên gửi chậm nhất thứ Hai 31/8 (01/9, 02/9 nghỉ lễ)',
  ],
  [
    'a long holiday by its first and last day',
    {
      dueOn: '2026-02-23',
      targetOn: '2026-02-13',
      holidays: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    },
    'Hạn: trước ngày 23/02 → nên gửi chậm nhất thứ Sáu 13/02 (từ 16/02 đến 20/02 nghỉ lễ)',
  ],
];

test.each(days)('%s', (_case, differing, expected) => {
  expect(word({ ...week, items: [item(differing)] }).text.split('\n')).toContain(expected);
});

test('every item of a long list is named by its code, however many there are', () => {
  const items = Array.from({ length: 30 }, (_, index) => ({ ...budget, code: 40 + index }));
  const { text, actions } = word({ ...week, items }, { buttons: true });
  for (const { code } of items) expect(text).toContain(`\n${code} · `);
  expect(actions.length).toBeLessThanOrEqual(10);
});

test('a list of tasks alone does not speak of reports', () => {
  const { text } = word({ ...week, items: [budget] }, { buttons: true });
  expect(text).not.toContain('Báo cáo gửi');
  expect(text).toContain('Sở VHTTDL theo dõi, tổng hợp');
});
