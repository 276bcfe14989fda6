// A report by a day that names nobody who receives it; and sentences of the same look that ask for none.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';
import { isDated } from '../../src/importers/plan/report-due.ts';
import { monthly, once, quarterly } from './sentences/expected.ts';

async function read(body: string) {
  const text = `UBND TỈNH AN SƠN ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát triển y tế năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Theo dõi chung.\n${body}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

async function datedReports(body: string) {
  const { reports } = await read(body);
  return reports
    .filter(({ due }) => isDated(due))
    .map(({ reporter, via, to, due: { text: _, ...rule } }) => [reporter, via, to, rule]);
}

describe('a report to nobody in particular', () => {
  it.each([
    [
      'Kiểm tra điều kiện an toàn, xử lý nghiêm vi phạm; báo cáo kết quả kiểm tra đợt cao điểm trước ngày 30/9/2026.',
      once('2026-09-30'),
    ],
    ['Báo cáo kết quả thực hiện chậm nhất ngày 15/12/2026.', once('2026-12-15', true)],
    ['Tổng kết phong trào và báo cáo tình hình trước ngày 20/11/2026.', once('2026-11-20')],
    ['Rà soát danh sách, gửi báo cáo tổng kết trước ngày 05/12/2026.', once('2026-12-05')],
    ['Theo dõi, đôn đốc; định kỳ báo cáo tiến độ trước ngày 25 hằng tháng.', monthly(25)],
    ['Báo cáo quý trước ngày 20 tháng cuối quý.', quarterly(20)],
    ['Tổ chức diễn tập, báo cáo bằng văn bản trước ngày 10/10/2026.', once('2026-10-10')],
  ])('%s', async (sentence, rule) => {
    expect(await datedReports(`- ${sentence}`)).toEqual([[['Sở Y tế'], null, null, rule]]);
  });

  it('is of those whom the closing paragraph names, and a finding tells that nobody receives it', async () => {
    const draft = await read('Các sở, ban, ngành báo cáo kết quả thực hiện Kế hoạch trước ngày 10/12/2026.');
    expect(draft.reports.map(({ reporter, via, to }) => [reporter, via, to])).toEqual([
      [['Các sở, ban, ngành'], null, null],
    ]);
    expect(draft.findings).toContainEqual(
      expect.objectContaining({ code: 'no-collector', severity: 'warning', ref: 'R1' }),
    );
  });

  it.each([
    ['a receiver is named', 'Báo cáo kết quả về Sở Nội vụ trước ngày 10/12/2026.'],
    ['the sentence behind names him', 'Báo cáo kết quả trước ngày 10/12/2026. Báo cáo gửi về Sở Nội vụ.'],
  ])('is no such report where %s', async (_, sentence) => {
    const draft = await read(`- ${sentence}`);
    expect(draft.reports.map(({ to }) => to)).toEqual(['Sở Nội vụ']);
    expect(draft.findings.map(({ code }) => code)).not.toContain('no-collector');
  });

  it.each([
    'Hoàn thiện báo cáo kết quả thanh tra trước ngày 10/7/2026.',
    'Sở Tài chính hoàn thiện báo cáo quyết toán trước ngày 10/7/2026.',
    'Xây dựng báo cáo tổng kết nhiệm kỳ, xong trước ngày 10/7/2026.',
    'Các đơn vị đã báo cáo kết quả trước ngày 10/01/2026.',
    'Nghe các đơn vị báo cáo tiến độ trước ngày 10/7/2026.',
    'Báo cáo cấp có thẩm quyền phê duyệt trước ngày 10/7/2026.',
    'Tập huấn cho báo cáo viên trước ngày 10/7/2026.',
    '100% báo cáo định kỳ được gửi trên hệ thống trước ngày 10/7/2026.',
    'Trước ngày 10/7/2026 tổ chức hội nghị, báo cáo kết quả theo quy định.',
  ])('asks for none: %s', async (sentence) => {
    expect(await datedReports(`- ${sentence}`)).toEqual([]);
  });
});
