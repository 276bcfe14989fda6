// What a report is about, as a reminder will name it; invented sentences under the heading of Sở Y tế.
import { expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function aboutsOf(sentence: string) {
  const text = `UBND TỈNH AN SƠN ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát triển y tế năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Theo dõi chung.\n- ${sentence}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value.reports.map(({ about }) => about);
}

it.each([
  ['Báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 10/12/2026.', ['báo cáo kết quả thực hiện']],
  [
    'Báo cáo UBND tỉnh kết quả thực hiện Kế hoạch trước ngày 10/12/2026.',
    ['báo cáo kết quả thực hiện Kế hoạch'],
  ],
  ['Báo cáo Sở Nội vụ tình hình biên chế chậm nhất ngày 10/12/2026.', ['báo cáo tình hình biên chế']],
  [
    'Gửi báo cáo sơ kết mùa mưa trước ngày 31/5/2026, báo cáo tổng kết năm chậm nhất ngày 25/11/2026 về Sở Nội vụ.',
    ['báo cáo sơ kết mùa mưa', 'báo cáo tổng kết năm'],
  ],
  [
    'Báo cáo tiến độ về Sở Nội vụ, sơ kết giai đoạn 1 trước ngày 05/7/2026 và tổng kết chậm nhất ngày 01/12/2026.',
    ['báo cáo tiến độ', 'báo cáo tổng kết'],
  ],
  [
    'Báo cáo Sở Nội vụ tình hình giá thuốc: trước Tết báo cáo chậm nhất ngày 29/01/2026.',
    ['báo cáo tình hình giá thuốc'],
  ],
  ['Báo cáo kết quả trực vào chiều thứ Sáu hằng tuần về Sở Nội vụ.', ['báo cáo kết quả trực']],
])('%s', async (sentence, abouts) => {
  expect(await aboutsOf(sentence)).toEqual(abouts);
});
