// A draft as an Excel sheet: out, edited, shown as a difference, and back as corrections of the draft.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportReview, importReview } from '../../src/cli/review.ts';
import { importFile } from '../../src/import-file.ts';
import { openOffice, type TestOffice } from '../e2e/office.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-sheet-'));
const plan = new URL('../fixtures/plans/xuc-tien-thuong-mai.txt', import.meta.url).pathname;
const sheet = join(folder, 'KH01.xlsx');
let office: TestOffice;
let context: { clock: TestOffice['clock']; zone: string; language: 'vi' };
beforeAll(async () => {
  office = await openOffice(':memory:');
  context = { clock: office.clock, zone: 'Asia/Ho_Chi_Minh', language: 'vi' };
  await importFile(office.app, plan, context);
  await exportReview(office.app, 'KH01', sheet, context);
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

const draft = async () => (await office.app.store.plans.list())[0]?.draft;
const brings = async (path: string, confirm = false) =>
  await importReview(office.app, 'KH01', path, { confirm }, context);

/** The sheet with cells replaced, by place and header. */
async function edited(cells: Record<string, Record<string, string>>): Promise<string> {
  const workbook = await readXlsx(readFileSync(sheet));
  const rows = workbook.sheets[0]?.rows.map((row) => row.map((cell) => cell ?? '')) ?? [];
  const top = rows.findIndex((row) => row[0] === 'Mục');
  for (const row of rows.slice(top + 1))
    for (const [header, value] of Object.entries(cells[String(row[0])] ?? {}))
      row[rows[top]?.indexOf(header) ?? -1] = value;
  const path = join(folder, 'edited.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'KH01', rows }] }));
  return path;
}

describe('a review sheet', () => {
  it('has a row for every task and report, and changes nothing when it comes back as it was', async () => {
    expect(await brings(sheet)).toBe('Không có thay đổi nào.');
  });

  it('shows what edited rows change, and stores it only when confirmed', async () => {
    const path = await edited({
      'PL.I.1': { 'Cơ quan chủ trì': 'Sở Công Thương' },
      'PL.I.3': { 'Mức theo dõi': 'Không hỏi', 'Cơ quan phối hợp': 'snv; stc' },
      'PL.II.1': { 'Thời gian thực hiện': 'trước ngày 25/12/2026' },
      'PL.II.2': { 'Thời gian thực hiện': 'khi trời đẹp' },
    });
    const text = await brings(path);
    expect(text).toContain('+ PL.I.1 · Sở Công Thương');
    expect(text).toContain('? PL.II.2: chưa hiểu "khi trời đẹp"');
    expect(text).toContain('4 chỗ sửa');
    expect(text).toContain('--confirm');
    expect((await draft())?.tasks[0]?.lead).toEqual(['Sở Công Thươmg']);
    await brings(path, true);
    const tasks = new Map((await draft())?.tasks.map((task) => [task.ref, task]));
    expect(tasks.get('PL.I.1')?.lead).toEqual(['Sở Công Thương']);
    expect(tasks.get('PL.I.3')).toMatchObject({
      follow: 'silent',
      coordinating: ['Sở Nội vụ', 'Sở Tài chính'],
    });
    expect(tasks.get('PL.II.1')?.due).toEqual({ kind: 'once', date: '2026-12-25', inclusive: false });
    expect(tasks.get('PL.II.2')?.time.text).toBe('Thường xuyên');
    expect((await office.app.store.agencies.listNames()).aliases.map((alias) => alias.alias)).toEqual([
      'Sở Công Thươmg',
    ]);
  });

  it('refuses another workbook, another plan and a file that is none', async () => {
    const other = join(folder, 'other.xlsx');
    writeFileSync(other, await writeXlsx({ sheets: [{ name: 'A', rows: [['x', 'y', 'z']] }] }));
    await expect(brings(other)).rejects.toThrow('không phải bảng rà soát');
    writeFileSync(other, 'x');
    await expect(brings(other)).rejects.toThrow('không phải bảng rà soát');
    await expect(exportReview(office.app, 'KH99', sheet, context)).rejects.toThrow('Không có bản dự thảo');
  });
});
