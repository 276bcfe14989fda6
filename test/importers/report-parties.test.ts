// Who reports to whom by when, where a sentence names several bodies or several days; invented sentences of each kind.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';
import { isDated } from '../../src/importers/plan/report-due.ts';
import { type ExpectedReport, health, home, monthly, once, province } from './sentences/expected.ts';

async function read(body: string, title = 'Phát triển y tế năm 2026') {
  const text = `UBND TỈNH AN SƠN ⏎ Số: 12/KH-UBND	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\n${title}\n\nI. TỔ CHỨC THỰC HIỆN\n${body}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

async function datedReports(body: string, title?: string): Promise<ExpectedReport[]> {
  const { reports } = await read(body, title);
  return reports
    .filter(({ due }) => isDated(due))
    .map(({ reporter, via, to, due: { text: _, ...rule } }) => [reporter, via ?? to ?? '', rule]);
}

const underHealth = '1. Sở Y tế\n- Theo dõi chung.\n- ';
const days = (...dates: [month: number, day: number, yearShift?: 1][]) => ({
  kind: 'yearly',
  dates: dates.map(([month, day, yearShift]) => ({ month, day, ...(yearShift && { yearShift }) })),
  inclusive: false,
});

describe('a report twice a year', () => {
  it.each([
    [
      '6 tháng, hằng năm báo cáo kết quả về Sở Nội vụ trước ngày 05 tháng 7 và ngày 05 tháng 01 của năm sau.',
      days([7, 5], [1, 5, 1]),
    ],
    [
      'Định kỳ 06 tháng và hằng năm, gửi báo cáo về Sở Nội vụ trước ngày 10/6 và ngày 10/12.',
      days([6, 10], [12, 10]),
    ],
    ['Hằng năm, 6 tháng báo cáo tình hình về Sở Nội vụ trước ngày 15/6 và 15/12.', days([6, 15], [12, 15])],
    [
      'Định kỳ sáu tháng đầu năm và cả năm, báo cáo Sở Nội vụ trước ngày 20 tháng 6 và trước ngày 20 tháng 12.',
      days([6, 20], [12, 20]),
    ],
    [
      'Báo cáo 6 tháng, báo cáo năm gửi Sở Nội vụ trước ngày 20/6 và ngày 10/01 năm sau.',
      days([6, 20], [1, 10, 1]),
    ],
  ])('%s', async (sentence, rule) => {
    expect(await datedReports(underHealth + sentence, 'Phòng, chống dịch bệnh')).toEqual([
      [health, home, rule],
    ]);
  });
});

describe('a further day behind ";" of the same report', () => {
  it.each([
    [
      'Báo cáo UBND tỉnh tình hình giá thuốc: trước Tết báo cáo chậm nhất ngày 29/01/2026; sau Tết báo cáo chậm nhất ngày 19/02/2026.',
      [once('2026-01-29', true), once('2026-02-19', true)],
    ],
    [
      'Báo cáo kết quả về UBND tỉnh: đợt 1 gửi trước ngày 15/6/2026; đợt 2 gửi báo cáo trước ngày 15/10/2026.',
      [once('2026-06-15'), once('2026-10-15')],
    ],
    [
      'Gửi báo cáo về UBND tỉnh trước ngày 30/5/2026; lần hai nộp báo cáo trước ngày 30/11/2026.',
      [once('2026-05-30'), once('2026-11-30')],
    ],
    [
      'Báo cáo UBND tỉnh kết quả: sơ kết báo cáo trước ngày 05/7/2026; cuối năm báo cáo trước ngày 05/12/2026.',
      [once('2026-07-05'), once('2026-12-05')],
    ],
    [
      'Báo cáo UBND tỉnh việc trực Tết trước ngày 10/02/2026; kết thúc đợt trực báo cáo chậm nhất ngày 25/02/2026.',
      [once('2026-02-10'), once('2026-02-25', true)],
    ],
  ])('%s', async (sentence, rules) => {
    expect(await datedReports(underHealth + sentence)).toEqual(rules.map((rule) => [health, province, rule]));
  });

  it.each(['Bộ Tài chính', 'Bộ Công Thương'])(
    '"Báo cáo %s" opens with a verb, not a newspaper',
    async (to) => {
      const sentence = `Báo cáo ${to} tình hình giá cả trước ngày 10/6/2026.`;
      expect(await datedReports(underHealth + sentence)).toEqual([[health, to, once('2026-06-10')]]);
    },
  );

  it.each(['đồng gửi', 'đồng thời gửi', 'đồng kính gửi', 'đồng báo cáo'])(
    'a second receiver behind ", %s" is no part of the first one\'s name',
    async (words) => {
      const sentence = `Báo cáo kết quả về UBND tỉnh, ${words} Sở Tài chính trước ngày 10/6/2026.`;
      expect(await datedReports(underHealth + sentence)).toEqual([[health, province, once('2026-06-10')]]);
    },
  );

  it('but a name may end in "cộng đồng"', async () => {
    const sentence = 'Tổ công nghệ số cộng đồng báo cáo kết quả về UBND tỉnh trước ngày 10/6/2026.';
    expect(await datedReports(underHealth + sentence)).toEqual([
      [['Tổ công nghệ số cộng đồng'], province, once('2026-06-10')],
    ]);
  });

  it.each(['Riêng năm 2026', 'Riêng năm 2026,', 'Riêng đợt cuối,'])(
    'in a year or a round of its own: "%s báo cáo tổng kết gửi trước ngày ..."',
    async (words) => {
      const sentence = `Gửi báo cáo về UBND tỉnh trước ngày 30/5/2026. ${words} báo cáo tổng kết gửi trước ngày 31/10/2026.`;
      expect(await datedReports(underHealth + sentence)).toEqual([
        [health, province, once('2026-05-30')],
        [health, province, once('2026-10-31')],
      ]);
    },
  );

  it('is no day of that report where other work is to be done by it', async () => {
    const sentence =
      'Báo cáo UBND tỉnh kết quả trước ngày 10/6/2026; hoàn thiện hồ sơ quyết toán trước ngày 30/6/2026.';
    expect(await datedReports(underHealth + sentence)).toEqual([[health, province, once('2026-06-10')]]);
  });
});

describe('bodies that are led or helped', () => {
  it.each([
    ['Chỉ đạo Trung tâm Y tế, Bệnh viện Đa khoa tỉnh thống kê ca bệnh, báo cáo UBND tỉnh', province],
    ['Hướng dẫn Trung tâm Y tế, Sở Tài chính thống kê kinh phí, báo cáo UBND tỉnh', province],
    ['Phối hợp với Sở Tài chính, Sở Tư pháp rà soát, báo cáo UBND tỉnh', province],
    ['Đôn đốc Công an tỉnh, Sở Nội vụ cập nhật số liệu, gửi báo cáo về UBND tỉnh', province],
    ['Tham mưu UBND tỉnh, Ban Chỉ đạo tổng hợp kết quả, báo cáo Bộ Y tế', 'Bộ Y tế'],
  ])('%s: who stands over the line reports', async (sentence, collector) => {
    expect(await datedReports(`${underHealth}${sentence} trước ngày 20 hằng tháng.`)).toEqual([
      [health, collector, monthly(20)],
    ]);
  });

  it('but who is told to report in the middle of a line does', async () => {
    expect(
      await datedReports(
        `${underHealth}Trong quá trình thực hiện, Sở Tài chính báo cáo UBND tỉnh trước ngày 20 hằng tháng.`,
      ),
    ).toEqual([[['Sở Tài chính'], province, monthly(20)]]);
  });
});

describe('reporters that no list of bodies holds', () => {
  it.each([
    ['Đối tượng thanh tra gửi báo cáo về Đoàn thanh tra', ['Đối tượng thanh tra'], 'Đoàn thanh tra'],
    ['Đối tượng kiểm tra báo cáo bằng văn bản về Đoàn kiểm tra', ['Đối tượng kiểm tra'], 'Đoàn kiểm tra'],
    [
      'Các cơ sở được kiểm tra gửi báo cáo về Tổ kiểm tra liên ngành',
      ['Các cơ sở được kiểm tra'],
      'Tổ kiểm tra liên ngành',
    ],
    [
      'Các đơn vị chịu sự giám sát gửi báo cáo về Đoàn giám sát',
      ['Các đơn vị chịu sự giám sát'],
      'Đoàn giám sát',
    ],
    [
      'Tổ chức, cá nhân được thanh tra nộp báo cáo về Đoàn thanh tra',
      ['Tổ chức, cá nhân được thanh tra'],
      'Đoàn thanh tra',
    ],
  ])('%s', async (sentence, reporters, collector) => {
    expect(await datedReports(`1. ${sentence} trước ngày 28/4/2026.`)).toEqual([
      [reporters, collector, once('2026-04-28')],
    ]);
  });

  it.each([
    'Hiệu trưởng các trường mầm non, tiểu học',
    'Cục trưởng Cục Thuế tỉnh',
    'Trạm trưởng Trạm Y tế các xã',
    'Trưởng thôn, tổ trưởng tổ dân phố',
    'Tổng Biên tập Báo An Sơn',
  ])('%s, as the heading over a line', async (office) => {
    const draft = await read(
      `1. ${office}\n- Báo cáo kết quả về Sở Nội vụ trước ngày 25 hằng tháng.\n2. Sở Y tế\n- Theo dõi chung.`,
    );
    expect(draft.reports.map(({ reporter }) => reporter.join(', '))).toEqual([office]);
    expect(draft.tasks[0]?.leadText).toBe(office);
  });

  it.each([
    'Kết thúc năm, các trường, đơn vị có báo cáo tổng kết gửi Sở Nội vụ chậm nhất ngày 10/12/2026.',
    'Các trường, đơn vị có báo cáo bằng văn bản gửi Sở Nội vụ chậm nhất ngày 10/12/2026.',
    'Sau khi kết thúc năm học, các trường, đơn vị có văn bản báo cáo kết quả gửi Sở Nội vụ chậm nhất ngày 10/12/2026.',
  ])('%s ("có" is no part of the name)', async (sentence) => {
    expect(await datedReports(`1. Sở Y tế\n- Theo dõi chung.\n${sentence}`)).toEqual([
      [['Các trường, đơn vị'], home, once('2026-12-10', true)],
    ]);
  });
});

describe('where an item ends', () => {
  it.each([
    'Trên đây là Kế hoạch năm 2026; đề nghị gửi báo cáo về Sở Nội vụ trước ngày 05/12/2026.',
    'Các sở, ban, ngành báo cáo kết quả về Sở Nội vụ trước ngày 05/12/2026.',
    'Chỉ thị này được phổ biến đến cơ sở; các sở, ban, ngành báo cáo Sở Nội vụ trước ngày 05/12/2026.',
  ])('a closing paragraph is no part of a request that is whole by itself: %s', async (closing) => {
    const draft = await read(
      `1. Sở Y tế\n- Theo dõi chung.\n2. Đề nghị Hội Nông dân tỉnh vận động hội viên tham gia.\n${closing}`,
    );
    expect(draft.tasks.at(-1)?.title).toBe('Đề nghị Hội Nông dân tỉnh vận động hội viên tham gia.');
    expect(draft.reports.map(({ request, due }) => [request, due.kind])).toEqual([
      [closing.includes('đề nghị'), 'once'],
    ]);
  });

  it.each([
    'Vận động đoàn viên, hội viên giám sát; tổ chức lớp dạy bơi miễn phí.',
    'Tuyên truyền sâu rộng trong hội viên.',
    'Phối hợp chặt chẽ trong quá trình thực hiện.',
  ])('a heading that ends with "tỉnh" is not carried on by its duty: %s', async (duty) => {
    const heading =
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh';
    const draft = await read(`1. Sở Y tế\n- Theo dõi chung.\n2. ${heading}\n${duty}`);
    expect(draft.tasks.at(-1)?.title).toBe(duty);
    expect(draft.tasks.at(-1)?.lead).toHaveLength(4);
  });

  it('but a name broken behind "tỉnh" by a page is', async () => {
    const draft = await read(
      `1. Sở Y tế\n- Phối hợp với các đơn vị có liên quan tổ chức khám sức khỏe cho người cao tuổi ở các huyện miền núi phía tây của tỉnh\nAn Sơn, hoàn thành trước ngày 30/6/2026.`,
    );
    expect(draft.tasks.map(({ title }) => title.slice(-50))).toEqual([
      'tây của tỉnh An Sơn, hoàn thành trước ngày 30/6/2026.'.slice(-50),
    ]);
  });
});

it('a Party group over a line that leads the work is who does it', async () => {
  const { tasks } = await read(
    '1. Đảng đoàn Hội đồng nhân dân tỉnh\n- Lãnh đạo việc xem xét, ban hành nghị quyết về chính sách thu hút nhân lực.',
  );
  expect(tasks.map(({ lead }) => lead)).toEqual([['Đảng đoàn Hội đồng nhân dân tỉnh']]);
});
