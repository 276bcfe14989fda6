// Which sentences make a dated report duty and which do not, in tables of short invented sentences.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';
import { isDated } from '../../src/importers/plan/report-due.ts';
import type { ExpectedReport } from './sentences/expected.ts';
import { noReports } from './sentences/no-reports.ts';
import { reportsInClosing, reportsUnderHeading } from './sentences/reports.ts';
import { reportsInSeveralLines } from './sentences/reports-in-lines.ts';

const head = `UBND TỈNH AN SƠN ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026

KẾ HOẠCH
Phát triển y tế năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Theo dõi chung.
`;

async function read(body: string) {
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(head + body) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

async function datedReports(body: string): Promise<ExpectedReport[]> {
  const { reports } = await read(body);
  return reports
    .filter(({ due }) => isDated(due))
    .map(({ reporter, via, to, due: { text: _, ...rule } }) => [reporter, via ?? to ?? '', rule]);
}

describe('sentences that ask for no report by a day', () => {
  it.each(Object.entries(noReports))('%s', async (_, sentences) => {
    for (const sentence of sentences)
      expect([sentence, await datedReports(`- ${sentence}`)]).toEqual([sentence, []]);
  });
});

describe('sentences that ask for a report by a day', () => {
  const matching = (expected: ExpectedReport[]) =>
    expected.map(([reporters, collector, rule]) => [reporters, collector, expect.objectContaining(rule)]);

  it.each([
    ['under the heading of who reports', reportsUnderHeading, '- '],
    ['in the closing paragraph', reportsInClosing, ''],
    ['in several sentences or lines', reportsInSeveralLines, '- '],
  ] as const)('%s', async (_, sentences, bullet) => {
    for (const [sentence, ...expected] of sentences) {
      const found = await datedReports(bullet + sentence);
      expect([sentence, found]).toEqual([sentence, matching(expected)]);
    }
  });
});

describe('a report said twice', () => {
  const again = (draft: Awaited<ReturnType<typeof read>>) =>
    draft.findings.flatMap(({ code, args }) => (code === 'same-report' ? [args['sameAs']] : []));

  it('comes out once, with the groups that are named, and a finding tells the other place', async () => {
    const draft = await read(`- Gửi báo cáo về Sở Nội vụ trước ngày 05/12/2026.
2. Các sở, ban, ngành; UBND các xã, phường
- Báo cáo kết quả về Sở Nội vụ trước ngày 10/12/2026.
Các cơ quan, đơn vị liên quan báo cáo kết quả về Sở Nội vụ trước ngày 10/12/2026.`);
    expect(draft.reports.map(({ id, reporter }) => [id, reporter])).toEqual([
      ['R1', ['Sở Y tế']],
      ['R2', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
    ]);
    expect(again(draft)).toEqual(['R2']);
  });

  it('also where a table of reports lists it', async () => {
    const draft = await read(`- Gửi báo cáo kết quả về Sở Nội vụ trước ngày 05/12/2026.

PHỤ LỤC
TT	Tên báo cáo	Đơn vị báo cáo	Nơi nhận	Thời hạn gửi
1	Báo cáo kết quả	Sở Y tế	Sở Nội vụ	Trước ngày 05/12/2026`);
    expect(draft.reports).toHaveLength(1);
    expect(again(draft)).toEqual(['R1']);
  });

  it('stays two duties where two papers are asked for, or two bodies owe them', async () => {
    const draft = await read(`- Báo cáo kết quả khám sức khỏe về Sở Nội vụ trước ngày 05/12/2026.
2. Sở Tài chính
- Báo cáo tình hình cấp kinh phí về Sở Nội vụ trước ngày 05/12/2026.`);
    expect(draft.reports.map(({ reporter }) => reporter)).toEqual([['Sở Y tế'], ['Sở Tài chính']]);
    expect(again(draft)).toEqual([]);
  });
});
