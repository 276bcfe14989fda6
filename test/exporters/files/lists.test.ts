// The call list and the reminder log, as another library reads them.
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { callList } from '../../../src/exporters/files/call-list.ts';
import { log } from '../../../src/exporters/files/log.ts';
import { officeRecords } from '../office.ts';

const records = await officeRecords();

describe('the call list', async () => {
  const [file] = await callList.write(records, 'xlsx');
  const [title, , , header = [], ...rows] = await readSheet(Buffer.from(file?.bytes ?? []), 1);
  const of = (agency: string) => rows.find((row) => row[1] === agency) ?? [];

  test('has one row per agency, in the official order, with what is missing and since when', () => {
    expect(title?.[0]).toBe('DANH SÁCH LIÊN HỆ CÁC ĐƠN VỊ CHƯA GỬI, CHƯA HOÀN THÀNH');
    expect(rows.map((row) => row[1])).toEqual([
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Sở Tài chính',
      'Sở Tư pháp',
      'Sở Khoa học và Công nghệ',
      'Ủy ban nhân dân các xã, phường',
    ]);
    expect(of('Sở Khoa học và Công nghệ')[header.indexOf('Việc')]).toBe(
      '11. Biên soạn, phát hành sổ tay "Công dân số Phú Lâm" (trước ngày 15/11/2026)\n' +
        '28. Báo cáo kết quả thực hiện năm 2026 (trước ngày 25/11/2026)',
    );
    expect(of('Sở Khoa học và Công nghệ')[header.indexOf('Số ngày làm việc quá hạn')]).toBe(10);
  });

  test('names focal point and stand-by, and an agency without people is still there', () => {
    const people = (agency: string) => of(agency).slice(4, 7);
    expect(people('Sở Tài chính')).toEqual(['Nguyễn Thị Lan', 'Phạm Văn Minh', 'Đã kết nối']);
    expect(people('Sở Tư pháp')).toEqual([null, null, 'Chưa kết nối']);
  });

  test('nobody to call, no file', async () => {
    const items = records.items.map((item) => ({ ...item, dueOn: null, targetOn: null }));
    expect(await callList.write({ ...records, items }, 'xlsx')).toEqual([]);
  });
});

test('an answer belongs to the last message about its task that arrived before it, and never to a list for the desk', async () => {
  const [told] = records.messages;
  const itemId = told?.itemIds[0] ?? '';
  const day = 86_400_000;
  const message = (id: number, days: number, part: object = {}) => ({
    ...(told ?? ({} as never)),
    ...{ id, createdAt: records.at + days * day, sentAt: records.at + days * day, itemIds: [itemId] },
    ...part,
  });
  const messages = [
    ...[message(1, -30), message(2, -20), message(3, -18, { kind: 'collector' })],
    message(4, -16, { state: 'failed', sentAt: null }),
  ];
  const said = (words: string, days: number) => ({
    ...{ id: words, itemId, personId: 'lan', words, percent: null, at: records.at + days * day },
    execution: 'in-progress' as const,
  });
  const updates = [said('sớm', -40), said('đang làm', -15), said('gần xong', -10)];
  const [file] = await log.write(
    { ...records, messages, updatesByItemId: new Map([[itemId, updates]]) },
    'xlsx',
  );
  const rows = (await readSheet(Buffer.from(file?.bytes ?? []), 1)).slice(4);
  expect(rows.map((row) => row.at(-1))).toEqual([null, '12/11: đang làm', null, null]);
});

test('the log tells who was told what, whether it arrived and what was said after it; replies are left out', async () => {
  const [file] = await log.write(records, 'xlsx');
  const rows = (await readSheet(Buffer.from(file?.bytes ?? []), 1)).slice(4);
  expect(rows).toEqual([
    [
      ...['08:15 16/11/2026', 'Sở Tài chính', 'Nguyễn Thị Lan', 'Telegram', 'Nhắc trước hạn', '28', 'Đã gửi'],
      '17/11: -đang tổng hợp số liệu',
    ],
    [
      ...['08:15 26/11/2026', 'Sở Tài chính', 'Nguyễn Thị Lan', 'Telegram', 'Đôn đốc quá hạn', '28'],
      ...['Không gửi được', null],
    ],
  ]);
});
