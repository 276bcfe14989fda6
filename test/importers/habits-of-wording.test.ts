// Habits of wording in names, report regimes and times, each in a short invented text with what a careful reader takes.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function plan(body: string, title = 'Phát triển thư viện năm 2026') {
  const text = `UBND TỈNH AN SƠN ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\n${title}\n\n${body}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const reportsOf = ({ reports }: Awaited<ReturnType<typeof plan>>) =>
  reports.map(({ reporter, via, to, due: { text: _, ...rule } }) => [reporter, via ?? to, rule]);

const once = (date: string, inclusive = false) => ({ kind: 'once', date, inclusive });

describe('the days of a report', () => {
  it('takes the year printed with one day for all days of its clause', async () => {
    const draft = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành
a) Gửi Sở Nội vụ báo cáo quý I trước ngày 05/3, báo cáo 6 tháng trước ngày 05/6 và báo cáo năm trước ngày 05/12/2026.`);
    expect(reportsOf(draft).map(([, , rule]) => rule)).toEqual([
      once('2026-03-05'),
      once('2026-06-05'),
      once('2026-12-05'),
    ]);
  });

  it('gives a further day behind ";" to the same collector', async () => {
    const draft = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ): đợt 1 chậm nhất ngày 15/7/2026; đợt 2 chậm nhất ngày 15/9/2026.`);
    expect(reportsOf(draft)).toEqual([
      [['Sở Y tế'], 'Sở Nội vụ', once('2026-07-15', true)],
      [['Sở Y tế'], 'Sở Nội vụ', once('2026-09-15', true)],
    ]);
  });

  it('keeps every day of "ngày 14 và ngày 28 hằng tháng", and leaves the day of the work before the report', async () => {
    const draft = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Gửi báo cáo về Sở Nội vụ vào ngày 14 và ngày 28 hằng tháng.
- Tổng kết phong trào trước ngày 20/8/2026, gửi báo cáo về Sở Nội vụ chậm nhất ngày 25/8/2026.`);
    const monthly = (day: number) => ({ kind: 'monthly', day, inclusive: true });
    expect(reportsOf(draft)).toEqual([
      [['Sở Y tế'], 'Sở Nội vụ', { kind: 'set', items: [monthly(14), monthly(28)] }],
      [['Sở Y tế'], 'Sở Nội vụ', once('2026-08-25', true)],
    ]);
  });

  it('takes the receiver behind "để tổng hợp, trình" as the next one, also in the second half of a sentence', async () => {
    const draft = await plan(`I. TỔ CHỨC THỰC HIỆN
Các sở, ban, ngành định kỳ hằng quý gửi báo cáo về Sở Nội vụ trước ngày 05 của tháng đầu quý sau; báo cáo năm gửi trước ngày 10 tháng 12 hằng năm để tổng hợp, trình UBND tỉnh.`);
    expect(draft.reports.map(({ to, onward }) => [to, onward])).toEqual([
      ['Sở Nội vụ', null],
      ['Sở Nội vụ', 'Ủy ban nhân dân tỉnh'],
    ]);
  });
});

describe('names', () => {
  it('ends a name that the document prints by itself where that name ends', async () => {
    const draft = await plan(`I. NHIỆM VỤ
TT	Nhiệm vụ	Đơn vị chủ trì	Thời hạn
1	Rà soát máy chủ	Cục Công nghệ thông tin	Tháng 6/2026

II. TỔ CHỨC THỰC HIỆN
1. Cục Công nghệ thông tin theo dõi, đôn đốc; gửi báo cáo về Sở Nội vụ trước ngày 25/11/2026.`);
    expect(reportsOf(draft)).toEqual([[['Cục Công nghệ thông tin'], 'Sở Nội vụ', once('2026-11-25')]]);
  });

  it('writes out a list behind "Các sở, ngành:", and keeps the name of a city in the province', async () => {
    const draft = await plan(`TT	Nhiệm vụ	Đơn vị chủ trì	Phối hợp	Thời hạn
1	Rà soát quy định	Các sở, ngành: Y tế, Tư pháp, Công an tỉnh	UBND thành phố Hòa Bình Sơn	Tháng 6/2026`);
    expect(draft.tasks.map(({ lead, coordinating }) => [lead, coordinating])).toEqual([
      [['Sở Y tế', 'Sở Tư pháp', 'Công an tỉnh'], ['Ủy ban nhân dân thành phố Hòa Bình Sơn']],
    ]);
  });
});

describe('times of a table', () => {
  it('takes the year of days and months from the school year, and "Cả tháng" from the group', async () => {
    const draft = await plan(
      `Thời gian	Nội dung	Bộ phận phụ trách
Tháng 12/2025		
Cả tháng	Đánh giá ngoài	Sở Y tế
Tháng 01/2026		
05 - 06/01	Kỳ thi chọn đội tuyển	Sở Nội vụ
Trình UBND tỉnh tháng 3/2026	Quy chế thi	Sở Nội vụ`,
      'Tổ chức các kỳ thi năm học 2025 - 2026',
    );
    expect(draft.period).toMatchObject({ from: '2025-09-01', to: '2026-08-31' });
    expect(draft.tasks.map(({ time }) => [time.kind, time.from, time.to])).toEqual([
      ['window', '2025-12-01', '2025-12-31'],
      ['window', '2026-01-05', '2026-01-06'],
      ['window', '2026-03-01', '2026-03-31'],
    ]);
  });
});

describe('duties and signature', () => {
  it('takes a section whose headings are bodies for one that hands out duties', async () => {
    const draft = await plan(`I. NHIỆM VỤ, GIẢI PHÁP
1. Sở Y tế
a) Niêm yết công khai thủ tục hành chính trong vòng 10 ngày kể từ ngày nhận được Kế hoạch này.
2. Công ty Điện lực An Sơn
a) Xây dựng kế hoạch của đơn vị.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi, đôn đốc.`);
    expect(draft.tasks.map(({ ref, lead, time }) => [ref, lead, time.kind])).toEqual([
      ['I.1.a', ['Sở Y tế'], 'relative'],
      ['I.2.a', ['Công ty Điện lực An Sơn'], null],
      ['II.1', ['Sở Nội vụ'], null],
    ]);
  });

  it('parts capacity, position and name that stand in one line', async () => {
    const draft = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi, đôn đốc.

Nơi nhận:
- Lưu: VT.
KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A`);
    expect(draft.signer).toEqual({
      capacity: 'KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Nguyễn Văn A',
    });
  });
});
