// The rehearsal of the invented plan: who would read what and when, in the order of the clock, and nothing is sent.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Line } from '../../src/cli/rehearse/line.ts';
import { rehearse } from '../../src/cli/rehearse/play.ts';
import { projectRoot } from '../support/source-files.ts';

const plan = `${projectRoot}data/plans/ke-hoach-mau.txt`;

async function linesOf(from: string, to: string): Promise<Line[]> {
  const lines: Line[] = [];
  await rehearse({ files: [plan], from, to, zone: 'Asia/Ho_Chi_Minh', language: 'vi' }, (line) =>
    lines.push(line),
  );
  return lines;
}

test('a report is announced, chased in working hours and brought to the desk and the heads', {
  timeout: 120_000,
}, async () => {
  const lines = await linesOf('2026-01-01', '2026-12-31');
  expect(lines.map((line) => line.at)).toEqual(lines.map((line) => line.at).sort());
  for (const { at } of lines) expect(at).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
  const rules = new Set(lines.map((line) => line.rule));
  for (const rule of [
    'new',
    'unacknowledged',
    'before-15',
    'before-5',
    'before-2',
    'on-target',
    'collector',
    'preview',
    'overdue-1',
    'overdue-3',
    'call-list',
    'escalate-head',
    'digest-leaders',
    'digest-group',
  ])
    expect(rules, rule).toContain(rule);
  const toHeads = lines.filter((line) => line.kind === 'escalation');
  expect(toHeads.length).toBeGreaterThan(0);
  expect(toHeads.every((line) => line.to.role === 'head' && line.rule === 'escalate-head')).toBe(true);
  for (const item of lines.flatMap((line) => line.items)) expect(item.ref).toMatch(/^KH\d+-/);
  const perDay = new Map<string, number>();
  for (const line of lines.filter(({ to }) => ['focal-point', 'stand-by', 'head'].includes(to.role))) {
    const key = `${line.at.slice(0, 10)} ${line.to.role} ${line.to.agency}`;
    perDay.set(key, (perDay.get(key) ?? 0) + 1);
  }
  expect([...perDay].filter(([, count]) => count > 1)).toEqual([]);
});

test('a window shows only its own days, and an unreadable file is one sentence', {
  timeout: 60_000,
}, async () => {
  const days = (await linesOf('2026-11-16', '2026-11-20')).map((line) => line.at.slice(0, 10));
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((day) => day >= '2026-11-16' && day <= '2026-11-20')).toBe(true);
  const missing = rehearse(
    {
      files: ['/nowhere.txt'],
      from: '2026-01-01',
      to: '2026-01-02',
      zone: 'Asia/Ho_Chi_Minh',
      language: 'vi',
    },
    () => undefined,
  );
  await expect(missing).rejects.toThrow('Không tìm thấy tệp /nowhere.txt.');
});

test('a group whose members no one has named is told to have been played as one agency', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-rehearse-'));
  const file = join(folder, 'nhom.txt');
  writeFileSync(
    file,
    [
      'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
      'Số: 31/KH-UBND',
      'Hà Tĩnh, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH',
      'Phòng, chống dịch bệnh năm 2026',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế: Chủ trì, hướng dẫn các đơn vị thực hiện Kế hoạch này.',
      '2. Các cơ quan, đơn vị, địa phương báo cáo kết quả về Sở Y tế trước ngày 25/11/2026.',
    ].join('\n'),
  );
  const groups = await rehearse(
    { files: [file], from: '2026-11-16', to: '2026-11-20', zone: 'Asia/Ho_Chi_Minh', language: 'vi' },
    () => undefined,
  );
  rmSync(folder, { recursive: true });
  expect(groups).toEqual(['Các cơ quan, đơn vị, địa phương']);
});
