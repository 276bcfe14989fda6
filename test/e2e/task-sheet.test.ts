// The exported workbook comes back: edited in a spreadsheet, shown in words, confirmed, and written as one change.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOrCompare } from '../../src/cli/import.ts';
import { workbookOf } from '../../src/exporters/excel/workbook.ts';
import type { Cell } from '../../src/exporters/tables/table.ts';
import { temporaryFolder } from '../support/databases.ts';
import { openCast } from './office.ts';

const zone = 'Asia/Ho_Chi_Minh';
const folder = temporaryFolder();
let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
  await cast.office.goTo('2026-11-10', '09:00');
});
afterAll(() => cast.office.close());

type Row = Record<string, Cell>;

/** The sheet of the plan as a person has it open after `xuất excel`. */
async function exported(words = 'xuất excel KH15'): Promise<Row[]> {
  await cast.desk.says(words);
  const { file } = cast.office.sandbox.sent.findLast(({ chatId }) => chatId === cast.desk.user.id) ?? {};
  const [header = [], ...rows] = await readSheet(Buffer.from(file?.bytes ?? []), 2);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), cellOf(row[at])])));
}

const cellOf = (value: unknown): Cell =>
  value instanceof Date ? value.toISOString().slice(0, 10) : ((value ?? null) as Cell);

let saved = 0;
/** The sheet as it is now, on disk. */
function saveSheet(rows: Row[]): string {
  const headers = Object.keys(rows[0] ?? {});
  const isDay = (name: string): boolean =>
    rows.every((row) => row[name] === null || /^\d{4}-\d\d-\d\d$/.test(String(row[name])));
  const columns = headers.map((header) => ({
    ...{ header, width: 10, kind: isDay(header) ? ('day' as const) : ('text' as const) },
  }));
  const table = { columns, rows: rows.map((row) => headers.map((name) => row[name] ?? null)) };
  saved += 1;
  const path = join(folder, `bang-${saved}.xlsx`);
  writeFileSync(path, workbookOf([{ name: 'KH15', heading: [], table, footer: '' }]));
  return path;
}

/** What `dondoc import` says of the sheet. */
async function brings(rows: Row[], options: { confirm?: boolean; document?: string } = {}): Promise<string> {
  const { office } = cast;
  const context = { clock: office.clock, zone, language: 'vi' as const };
  return await importOrCompare(office.app, saveSheet(rows), options, context);
}

const row = (rows: Row[], code: number, agency: string): Row => {
  const found = rows.find((one) => one['Số việc'] === code && one['Cơ quan chủ trì'] === agency);
  if (found === undefined) throw new Error(`no row ${code} of ${agency}`);
  return found;
};
const item = async (id: string) => await cast.office.app.store.items.find(id);

describe('a workbook', () => {
  it('that nobody edited changes nothing', async () => {
    const text = await brings(await exported());
    expect(text).toBe(
      'Bảng vừa nhập so với số liệu đang theo dõi: 0 thay đổi, 07 dòng giữ nguyên.\nKhông có thay đổi nào để cập nhật.',
    );
  });

  it('with another day, agency and coordination says so in words, and waits', async () => {
    const rows = await exported();
    const signs = row(rows, 10, 'Sở Xây dựng');
    signs['Thời hạn'] = '2026-12-15';
    signs['Văn bản điều chỉnh thời hạn'] = 'Công văn số 300/UBND-KGVX ngày 09/11/2026';
    signs['Cơ quan phối hợp'] = 'Sở Tài chính; Sở Nội vụ';
    row(rows, 11, 'Sở Tài chính')['Cơ quan chủ trì'] = 'Sở Công Thương';
    const before = await cast.office.app.store.items.list();
    const text = await brings(rows);
    expect(text).toContain(': 03 thay đổi, 05 dòng giữ nguyên.');
    expect(text).toMatch(
      /^10 · Sở Xây dựng · Lắp đặt .*: thời hạn 30\/11\/2026 → 15\/12\/2026 \(theo 300\/UBND-KGVX ngày 09\/11\/2026\)$/m,
    );
    expect(text).toMatch(/^10 · Lắp đặt .*: phối hợp thêm Sở Nội vụ$/m);
    expect(text).toMatch(/^11 · Sở Tài chính · .*: chuyển cho Sở Công Thương$/m);
    expect(text).toContain('Nhập lại với --confirm');
    expect(await cast.office.app.store.items.list()).toEqual(before);

    expect(await brings(rows, { confirm: true })).toMatch(/^Đã cập nhật theo bảng vừa nhập: 03 thay đổi/);
    expect(await item('10.so-xay-dung')).toMatchObject({
      ...{ dueOn: '2026-12-15', originalDueOn: '2026-11-30', inclusive: true },
    });
    expect(await item('10.so-noi-vu')).toMatchObject({ role: 'coordinating', hold: 'none' });
    expect(await item('11.so-tai-chinh')).toMatchObject({ hold: 'withdrawn' });
    expect(await item('11.so-cong-thuong')).toMatchObject({ role: 'lead', execution: 'not-started' });
    // Brought in again, the same sheet asks for nothing: what it wanted is so.
    expect(await brings(rows)).toContain('Không có thay đổi nào để cập nhật.');
  });

  it('leaves its trace: who, what, and from which file', async () => {
    const [event] = await cast.office.app.store.audit.list({ subject: 'item:10.so-xay-dung', limit: 1 });
    expect(event).toMatchObject({
      ...{ action: 'day-moved', actor: 'administrator' },
      detail: {
        dueOn: '2026-12-15',
        before: '2026-11-30',
        document: '300/UBND-KGVX ngày 09/11/2026',
        source: /bang-/,
      },
    });
  });

  it('tells the agencies in office hours, one message each', async () => {
    cast.trade.gets();
    cast.finance.gets();
    await cast.office.goTo('2026-11-10', '14:00');
    expect(cast.trade.gets()).toContain('11 ·');
    expect(cast.finance.gets()).toContain('Sở Công Thương');
  });
});

describe('a row that cannot be done is left, with its reason', () => {
  it.each([
    ['moved without a document', (signs: Row) => ({ ...signs, 'Thời hạn': '2026-12-20' }), /cần số văn bản/],
    ['no day', (signs: Row) => ({ ...signs, 'Thời hạn': 'cuối năm' }), /“cuối năm” không phải là ngày/],
    [
      'an unknown agency',
      (signs: Row) => ({ ...signs, 'Cơ quan chủ trì': 'Sở Trên Trời' }),
      /“Sở Trên Trời”/,
    ],
    [
      'two leads',
      (signs: Row) => ({ ...signs, 'Cơ quan chủ trì': 'Sở Nội vụ; Sở Y tế' }),
      /một đơn vị chủ trì/,
    ],
    ['a new row', (signs: Row) => ({ ...signs, 'Mã dòng (không sửa)': null }), /dòng mới thêm/],
    ['another title', (signs: Row) => ({ ...signs, 'Nhiệm vụ': 'Việc khác' }), /“Nhiệm vụ” chỉ để xem/],
    [
      'no day at all',
      (signs: Row) => ({ ...signs, 'Thời hạn': null }),
      /ô thời hạn để trống hoặc là công thức/,
    ],
    ['nobody', (signs: Row) => ({ ...signs, 'Cơ quan chủ trì': null }), /ô đơn vị chủ trì để trống/],
    ['a past day', (signs: Row) => ({ ...signs, 'Thời hạn': '2026-11-01', ...document }), /đã qua/],
  ])('%s', async (_, edit, reason) => {
    const rows = await exported();
    const changed = rows.map((one) => (one['Số việc'] === 10 ? edit(one) : one));
    const text = await brings(changed, { confirm: true });
    expect(text).toMatch(/Để nguyên, chưa thay đổi \(01\):\n(?:Trang KH15, dòng|Dòng) \d+/);
    expect(text).toMatch(reason);
    expect(await item('10.so-xay-dung')).toMatchObject({ dueOn: '2026-12-15', hold: 'none' });
  });

  it('a row that was deleted and a column that is gone are named, and change nothing', async () => {
    const rows = await exported();
    const before = await cast.office.app.store.items.list();
    expect(
      await brings(
        rows.filter((one) => one['Số việc'] !== 10),
        { confirm: true },
      ),
    ).toContain(
      'Không có trong bảng: 01 việc đang theo dõi (10), giữ nguyên. Xóa dòng không phải là thu hồi; thu hồi việc thì nhắn “thu hồi 10: lý do”.',
    );
    const renamed = rows.map(({ 'Thời hạn': _, ...one }) => ({ ...one, Hạn: '2026-12-20' }));
    expect(await brings(renamed, { confirm: true })).toContain('Không thấy cột “Thời hạn” (tên cột đã đổi');
    expect(await cast.office.app.store.items.list()).toEqual(before);
  });

  it('one that the desk changed meanwhile, while the rest goes through', async () => {
    const rows = await exported();
    await cast.desk.says('đổi hạn 10 đến 18/12 theo 310/UBND-KGVX');
    row(rows, 10, 'Sở Xây dựng')['Thời hạn'] = '2026-12-30';
    row(rows, 13, 'Sở Công Thương')['Thời hạn'] = '2026-12-02';
    const text = await brings(rows, { confirm: true, document: '320/UBND-KGVX' });
    expect(text).toMatch(/việc 10: trong hệ thống đã có thay đổi “18\/12\/2026” từ khi xuất bảng/);
    expect(await item('10.so-xay-dung')).toMatchObject({ dueOn: '2026-12-18' });
    expect(await item('13.so-cong-thuong')).toMatchObject({
      dueOn: '2026-12-02',
      originalDueOn: '2026-11-25',
    });
    expect(await item('13.so-xay-dung')).toMatchObject({ dueOn: '2026-11-25' });
  });

  it('an answer meanwhile is no reason: nobody edited that cell', async () => {
    const rows = await exported();
    await cast.finance.says('13 đang làm 60%');
    row(rows, 13, 'Sở Tài chính')['Thời hạn'] = '2026-12-03';
    await brings(rows, { confirm: true, document: '330/UBND-KGVX' });
    expect(await item('13.so-tai-chinh')).toMatchObject({ dueOn: '2026-12-03', percent: 60 });
  });

  it('work that was finished stays with who finished it', async () => {
    await cast.trade.says('13 đã gửi 512/SCT-BC');
    const rows = await exported();
    row(rows, 13, 'Sở Công Thương')['Cơ quan chủ trì'] = 'Sở Y tế';
    expect(await brings(rows, { confirm: true })).toContain('việc đã hoàn thành');
    expect(await item('13.so-cong-thuong')).toMatchObject({ execution: 'done', hold: 'none' });
  });
});

describe('in the desk’s chat', () => {
  const bytesOf = (rows: Row[]): Uint8Array => readFileSync(saveSheet(rows));
  const sends = async (rows: Row[], words = '', who = cast.desk): Promise<string> =>
    await who.says(words, { file: { name: 'nhiem-vu.xlsx', bytes: bytesOf(rows) } });

  it('the workbook is answered with what it changes, and “đồng ý” applies it as the officer’s own decision', async () => {
    const rows = await exported();
    row(rows, 13, 'Sở Xây dựng')['Thời hạn'] = '2026-12-04';
    const text = await sends(rows, 'theo công văn 340/UBND-KGVX');
    expect(text).toMatch(/^13 · Sở Xây dựng · .* 25\/11\/2026 → 04\/12\/2026 \(theo 340\/UBND-KGVX\)$/m);
    expect(text).toContain('Nhắn “đồng ý” để cập nhật');
    expect(await item('13.so-xay-dung')).toMatchObject({ dueOn: '2026-11-25' });
    expect(await cast.desk.says('đồng ý')).toMatch(/^Đã cập nhật theo bảng vừa nhập: 01 thay đổi/);
    expect(await item('13.so-xay-dung')).toMatchObject({ dueOn: '2026-12-04' });
    const [event] = await cast.office.app.store.audit.list({ subject: 'item:13.so-xay-dung', limit: 1 });
    expect(event?.actor).not.toBe('administrator');
  });

  it('“bỏ” leaves everything as it was', async () => {
    const rows = await exported();
    row(rows, 13, 'Sở Xây dựng')['Thời hạn'] = '2026-12-11';
    await sends(rows, '350/UBND-KGVX');
    expect(await cast.desk.says('bỏ')).toContain('mọi việc giữ nguyên');
    expect(await item('13.so-xay-dung')).toMatchObject({ dueOn: '2026-12-04' });
  });

  it('another Excel file is refused in one sentence', async () => {
    expect(await sends([{ STT: 1, 'Nội dung': 'khác' }])).toContain('Không đọc được tệp “nhiem-vu.xlsx”');
  });

  it('a focal point’s workbook is no decision', async () => {
    const rows = await exported();
    row(rows, 13, 'Sở Xây dựng')['Thời hạn'] = '2026-12-11';
    expect(await sends(rows, '', cast.finance)).not.toContain('đồng ý');
  });
});

it('a workbook of one agency does not take the coordination of others away', async () => {
  const rows = await exported('xuất excel sxd');
  expect(row(rows, 10, 'Sở Xây dựng')['Cơ quan phối hợp']).toBe('Sở Nội vụ; Sở Tài chính');
  const text = await brings(rows);
  expect(text).toContain('Không có thay đổi nào để cập nhật.');
  // What other agencies owe was never in it.
  expect(text).not.toContain('Không có trong bảng');
});

const document = { 'Văn bản điều chỉnh thời hạn': '300/UBND-KGVX' };
