// The workbook of the tasks: the plan's own columns and the state of each task, as another library reads them.
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tasks } from '../../../src/exporters/files/tasks.ts';
import { officeRecords } from '../office.ts';

const records = await officeRecords();
const [workbook] = await tasks.write(records, 'xlsx');
const sheet = (number: number) => readSheet(Buffer.from(workbook?.bytes ?? []), number);

describe('the sheet of a plan', async () => {
  const [header = [], ...rows] = await sheet(2);
  const column = (name: string) => header.indexOf(name);
  const rowOf = (agency: string, title: string) =>
    rows.find((row) => row[column('Đơn vị chủ trì')] === agency && String(row[1]).includes(title)) ?? [];

  test('opens with the columns that the plan itself prints', () => {
    expect(header.slice(0, 6)).toEqual([
      'STT',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
      'Sản phẩm',
    ]);
  });

  test('has one row for each agency that leads, with the words of the plan', () => {
    expect(rows).toHaveLength(records.items.filter((item) => item.role === 'lead').length);
    expect(rowOf('Sở Khoa học và Công nghệ', 'sổ tay').slice(0, 6)).toEqual([
      'I.2',
      'Biên soạn, phát hành sổ tay "Công dân số Phú Lâm"',
      'Sở Khoa học và Công nghệ',
      'Sở Nội vụ; Sở Tài chính; Sở Tư pháp; Sở Công Thương',
      'Trước ngày 15/11/2026',
      'Sổ tay in và bản điện tử',
    ]);
  });

  test('says where a late task stands: printed day, percent, working days since', () => {
    const row = rowOf('Sở Khoa học và Công nghệ', 'sổ tay');
    expect(row[column('Thời hạn')]).toEqual(new Date('2026-11-15T00:00:00Z'));
    expect(row[column('Tình trạng')]).toBe('Quá hạn');
    expect(row[column('Tiến độ')]).toBe(60);
    // Monday 16/11 to Friday 27/11.
    expect(row[column('Số ngày làm việc quá hạn')]).toBe(10);
  });

  test('a report that arrived in time carries its letter; one of a day later is late', () => {
    const inTime = rowOf('Sở Công Thương', 'Báo cáo');
    expect(inTime[column('Tình trạng')]).toBe('Hoàn thành đúng hạn');
    expect(inTime[column('Số văn bản')]).toBe('512/BC-SCT');
    expect(rowOf('Sở Nội vụ', 'Báo cáo')[column('Tình trạng')]).toBe('Hoàn thành quá hạn');
  });

  test('a requested agency is never overdue', () => {
    const row = rowOf('Báo và Đài Phát thanh, Truyền hình tỉnh', 'tháng 10');
    expect(row[column('Thời hạn')]).toEqual(new Date('2026-10-31T00:00:00Z'));
    expect(row[column('Tình trạng')]).toBe('Đề nghị phối hợp');
  });

  test('words that look like a formula are there as words', () => {
    expect(rowOf('Sở Công Thương', 'Báo cáo')[column('Thông tin gần nhất')]).toBe(
      '=HYPERLINK("http://x.invalid";"bấm vào đây")',
    );
  });
});

describe('the summary sheet', async () => {
  const all = await sheet(1);
  // Title, day, plan, two sentences, an empty line and the head stand above.
  const rows = all.slice(7);

  test('adds up in rows and columns', () => {
    const [agencies, [total]] = [rows.slice(0, -1), rows.slice(-1)];
    expect(total?.[1]).toBe('Tổng cộng');
    for (let column = 2; column < 8; column++)
      expect(total?.[column]).toBe(agencies.reduce((sum, row) => sum + Number(row[column]), 0));
    for (const row of rows)
      expect(row.slice(3).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(row[2]);
  });

  test('lists agencies in the official order, requested ones left out', () => {
    const names = rows.slice(0, -1).map((row) => row[1]);
    expect(names.indexOf('Sở Nội vụ')).toBeLessThan(names.indexOf('Sở Khoa học và Công nghệ'));
    expect(names).not.toContain('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  });
});

test('CSV has ISO days and no cell that starts a formula', async () => {
  const [file] = await tasks.write(records, 'csv');
  const rows: string[][] = parse(Buffer.from(file?.bytes ?? []), { bom: true });
  expect(rows.every((row) => row.every((cell) => !/^[=+\-@\t\r]/.test(cell)))).toBe(true);
  const text = rows.flat().join('|');
  expect(text).toContain('2026-11-25');
  expect(text).toContain(`'=HYPERLINK`);
  expect(text).toContain(`'-đang tổng hợp`);
});

test('English headings stand where the plan prints none of its own', async () => {
  const english = await officeRecords({}, 'en');
  const [file] = await tasks.write(
    { ...english, plans: english.plans.map((plan) => ({ ...plan, draft: { ...plan.draft, sections: [] } })) },
    'xlsx',
  );
  const [header] = await readSheet(Buffer.from(file?.bytes ?? []), 2);
  expect(header?.slice(0, 3)).toEqual(['No.', 'Task', 'Lead agency']);
});
