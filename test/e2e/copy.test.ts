// The same plan imported again: the signed copy after the draft, then a corrected copy of a plan in force.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOrCompare } from '../../src/cli/import.ts';
import type { Item } from '../../src/core/items/item.ts';
import { openOffice, type Someone, type TestOffice } from './office.ts';

const zone = 'Asia/Ho_Chi_Minh';
const first = readFileSync(new URL('../fixtures/plans/xuc-tien-thuong-mai.txt', import.meta.url), 'utf8');
const signed = first
  .replace('Số: /KH-UBND', 'Số: 446/KH-UBND')
  .replace('ngày tháng 10 năm 2026', 'ngày 30 tháng 10 năm 2026')
  .replace('xong trước ngày 20/12/2026', 'xong trước ngày 28/12/2026');
const folder = mkdtempSync(join(tmpdir(), 'dondoc-copy-'));

let office: TestOffice;
let desk: Someone;
let trade: Someone;
beforeAll(async () => {
  office = await openOffice(':memory:');
  desk = await office.link('Trần Thị B', 'desk', 'Sở Công Thương');
  trade = await office.link('Lê Văn C', 'focal-point', 'Sở Công Thương');
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

let files = 0;
/** What `dondoc import` prints for a text. */
async function imports(text: string, options: { confirm?: boolean; separate?: boolean } = {}) {
  files += 1;
  const path = join(folder, `plan-${files}.txt`);
  writeFileSync(path, text);
  return await importOrCompare(office.app, path, options, { clock: office.clock, zone, language: 'vi' });
}
const plans = async () => await office.app.store.plans.list();
const items = async (): Promise<Item[]> => await office.app.store.items.list();
const titled = async (opening: string): Promise<Item[]> =>
  (await items()).filter((item) => item.title.startsWith(opening));

describe('a signed copy after the draft', () => {
  it('is recognised by title and issuer, and changes nothing before it is confirmed', async () => {
    await imports(first);
    await desk.says('sửa KH01 PL.I.1 chủ trì: Sở Công Thương');
    expect(await imports(`${first}\n`)).toContain('không có gì khác bản đã nhập');
    const text = await imports(signed);
    expect(text).not.toContain('không có gì khác');
    expect(text).toContain('Văn bản vừa nhập là bản mới của KH 01');
    expect(text).toContain('Thay đổi (01):\n~ PL.II.1 · Trung tâm Xúc tiến Đầu tư tỉnh');
    expect(text).toContain('(thời gian: xong trước ngày 20/12/2026 → xong trước ngày 28/12/2026)');
    expect(text).toContain('nhắn “cập nhật KH01” để áp dụng');
    await office.app.step();
    expect(desk.gets()).toContain('Văn bản vừa nhập là bản mới của KH 01');
    expect((await plans()).map((plan) => plan.number)).toEqual([null]);
  });

  it('takes the draft’s place with its number, and keeps what the desk corrected', async () => {
    expect(await desk.says('cập nhật KH01')).toContain('Đã cập nhật KH 446');
    const [plan, ...others] = await plans();
    expect(others).toEqual([]);
    expect(plan).toMatchObject({
      code: 'KH446',
      number: '446/KH-UBND',
      issuedOn: '2026-10-30',
      state: 'draft',
    });
    expect(plan?.draft.tasks.find((task) => task.ref === 'PL.I.1')?.lead).toEqual(['Sở Công Thương']);
    await expect(imports(signed, { confirm: true })).rejects.toThrow('đã được nhập trước đây (KH446)');
  });
});

describe('a copy of a plan in force', () => {
  const corrected = signed
    .replace('trước ngày 15/12/2026', 'trước ngày 10/12/2026')
    .replace(
      '\n2\tMở gian hàng',
      '\n2\tTập huấn bán hàng trực tuyến cho hợp tác xã\tSở Công Thương\t\ttrước ngày 20/11/2026\n3\tMở gian hàng',
    )
    .replace(
      '3\tTham gia hội chợ nông sản vùng\tSở Công Thương',
      '4\tTham gia hội chợ nông sản vùng\tSở Công Thương',
    )
    .replace(/2\tĐăng tin, bài.*\n/, '');
  let before: Item[];

  beforeAll(async () => {
    await desk.says('nhóm Các sở, ban, ngành: stc, snv, sct');
    expect(await desk.says('kích hoạt KH446')).toContain('Đã kích hoạt KH 446');
    await office.goTo('2026-11-03', '08:30');
    await trade.says(`${(await titled('Tổ chức hội nghị'))[0]?.code} đang làm 40%`);
    trade.gets();
    before = await items();
  });

  it('keeps numbers and history, gives new ones numbers, withdraws what is gone and moves days', async () => {
    await imports(corrected);
    expect(await items()).toEqual(before);
    const text = await desk.says('cap nhat kh446');
    expect(text).toContain('Thêm (01):\n+ PL.I.2 · Sở Công Thương: Tập huấn bán hàng');
    expect(text).toContain('Bỏ (01):\n- PL.II.2 · Sở Thông tin và Truyền thông: Đăng tin');
    const after = new Map((await items()).map((item) => [item.id, item]));
    for (const item of before) expect(after.get(item.id)?.code).toBe(item.code);
    const [meeting] = await titled('Tổ chức hội nghị');
    expect(meeting).toMatchObject({ dueOn: '2026-12-10', percent: 40, execution: 'in-progress' });
    const [fresh] = await titled('Tập huấn bán hàng');
    expect(fresh?.code).toBeGreaterThan(Math.max(...before.map((item) => item.code)));
    expect((await titled('Đăng tin')).map((item) => item.hold)).toEqual(
      expect.arrayContaining(['withdrawn']),
    );
    expect(new Set((await titled('Đăng tin')).map((item) => item.hold)).size).toBe(1);
    const [moved] = await titled('Mở gian hàng');
    expect(await office.app.store.plans.findTask(moved?.taskId ?? '')).toMatchObject({ ref: 'PL.I.3' });
  });

  it('plans reminders for the new days and tells those whom it concerns', async () => {
    const [meeting] = await titled('Tổ chức hội nghị');
    const reminders = await office.app.store.reminders.listOf([meeting?.id ?? '']);
    const targets = reminders.filter((row) => row.rule === 'on-target').map((row) => row.onDate);
    expect(targets).toEqual(['2026-12-09']);
    await office.goTo('2026-11-04', '08:30');
    const told = trade.gets();
    expect(told).toContain('Tập huấn bán hàng trực tuyến');
    expect(told).toContain('10/12');
  });

  it('changes nothing when the same content comes once more', async () => {
    const rows = await items();
    await imports(`${corrected}\n`, { confirm: true });
    expect(await items()).toEqual(rows);
  });

  it('is dropped when the desk does not want it, and is not asked about again', async () => {
    const rows = await items();
    const other = corrected.replace('10/12/2026', '11/12/2026');
    expect(await imports(other)).toContain('“bỏ bản mới KH446”');
    expect(await trade.says('cập nhật KH446')).not.toContain('Đã cập nhật');
    expect(await desk.says('bỏ bản mới')).toContain('Đã bỏ bản mới; KH 446 giữ như cũ.');
    expect(await desk.says('cập nhật KH446')).toContain('Không có bản mới nào');
    expect(await items()).toEqual(rows);
    expect(await imports(other, { confirm: true })).toContain('Đã cập nhật KH 446');
    expect((await titled('Tổ chức hội nghị'))[0]).toMatchObject({ dueOn: '2026-12-11' });
  });

  it('is a plan of its own when the administrator says so', async () => {
    await imports(`${corrected}\n\n`, { separate: true });
    expect((await plans()).map((plan) => plan.code)).toEqual(['KH446', 'KH446b']);
  });
});
