// `dondoc read`: a draft in the exact shape, a summary for people, and one sentence for a file that is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { planSummary, readPlanFile } from '../../src/cli/read.ts';
import { UsageError } from '../../src/cli/subcommand.ts';

const folder = mkdtempSync(`${tmpdir()}/read-`);
afterAll(() => rmSync(folder, { recursive: true }));

const sample = fileURLToPath(new URL('../../data/plans/ke-hoach-mau.txt', import.meta.url));
const file = (name: string, content: string): string => {
  writeFileSync(`${folder}/${name}`, content);
  return `${folder}/${name}`;
};

describe('readPlanFile', () => {
  it('gives every key of a draft, of its tasks and of its reports', async () => {
    const draft = await readPlanFile(sample);
    expect(Object.keys(draft)).toEqual(
      'number symbol docType issuer place issuedOn issuedOnPrecision title period signer basis sections tasks reports budget recipients agencies sources findings'.split(
        ' ',
      ),
    );
    for (const task of draft.tasks) {
      expect(Object.keys(task).sort()).toEqual(
        'budget content coordinating coordinatingText deliverable due follow lead leadText origin ref request role sameAs section source time title'.split(
          ' ',
        ),
      );
    }
    for (const report of draft.reports) {
      expect(Object.keys(report).sort()).toEqual(
        'about cutOff due id onward reporter request source to via'.split(' '),
      );
    }
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([
    ['a file that is not there', () => `${folder}/none.txt`, /Không tìm thấy tệp/],
    ['a folder', () => folder, /không phải là tệp/],
    ['an empty file', () => file('empty.docx', ''), /Tệp rỗng/],
    ['a text that is no plan', () => file('note.txt', 'mai nhớ mua sữa'), /Không nhận ra/],
    ['a file of another kind', () => file('photo.jpg', 'x'), /Không đọc được loại tệp/],
  ])('refuses %s with one sentence', async (_, path, sentence) => {
    const failure = await readPlanFile(path()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toMatch(sentence);
    expect((failure as UsageError).message).not.toContain('\n');
  });

  it('refuses a file of 50 MB before it is in memory', async () => {
    const path = file('large.txt', 'x');
    truncateSync(path, 50 * 1024 * 1024);
    await expect(readPlanFile(path)).rejects.toThrow(/Tệp quá lớn/);
  });
});

it('sums up a plan: counts first, then what needs a look with its sentence', async () => {
  const lines = planSummary(await readPlanFile(sample)).split('\n');
  expect(lines[0]).toBe('Kế hoạch 15/KH-UBND - Ủy ban nhân dân tỉnh Phú Lâm');
  expect(lines.find((line) => line.includes('nhiệm vụ ('))).toMatch(
    /^18 nhiệm vụ \(8 trong phụ lục, 10 trong phần lời\), 3 chế độ báo cáo/,
  );
  // A finding is a sentence with its place and words, never a code.
  expect(lines.some((line) => /^- .*dòng \d+: .*: “.+”$/.test(line))).toBe(true);
  expect(lines.join('\n')).not.toMatch(/^- [a-z]+-[a-z-]+(?:,|$)/m);
  expect(
    lines.some((line) =>
      line.startsWith(
        '- R1: Các sở, ban, ngành; Ủy ban nhân dân các xã, phường gửi Sở Văn hóa, Thể thao và Du lịch trước ngày 25 tháng 11 hằng năm',
      ),
    ),
  ).toBe(true);
});

it('ends quietly when nobody reads its output to the end', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const args = ['--import', 'tsx', 'src/main.ts', 'read', 'data/plans/ke-hoach-mau.txt', '--json'];
  const child = spawn(process.execPath, args, { cwd: root });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  expect({ err, code }).toEqual({ err: '', code: 0 });
});
