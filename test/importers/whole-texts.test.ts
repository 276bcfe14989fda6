// Documents of other kinds than plans, in short invented texts: a directive, letters, rounds, a commune's own bodies.
import { describe, expect, it } from 'vitest';
import { agencyRecordOf } from '../../src/core/agencies/agency-record.ts';
import { builtInDirectory } from '../../src/importers/agency-data.ts';
import { readPlan } from '../../src/importers/index.ts';

async function read(text: string) {
  const outcome = await readPlan({ name: 'text.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const head = (body: string, number: string, place = 'An Sơn') =>
  `${body} ⏎ Số: ${number}	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ ${place}, ngày 14 tháng 01 năm 2026\n\n`;

const reportsOf = ({ reports }: Awaited<ReturnType<typeof read>>) =>
  reports.map(({ reporter, via, to, due: { text: _, ...rule } }) => [reporter, via ?? to, rule]);

describe('a directive', () => {
  const text = `${head('UBND TỈNH AN SƠN', '03/CT-UBND')}CHỈ THỊ
Về việc tăng cường phòng cháy, chữa cháy rừng
Thời gian qua, công tác phòng cháy đã có chuyển biến. Tuy nhiên, vẫn còn vụ cháy.
1. Sở Nông nghiệp và Môi trường
a) Rà soát các khu rừng trọng điểm, hoàn thành trước ngày 20/02/2026.
b) Mua sắm trang thiết bị chữa cháy.
2. Công an tỉnh
Tăng cường tuần tra tại các khu rừng.
3. Tổ chức thực hiện
Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Chỉ thị này.`;

  it('gives the duties of the bodies at its top, before the section on the whole', async () => {
    const { tasks } = await read(text);
    expect(tasks.map(({ ref, lead }) => [ref, lead])).toEqual([
      ['1.a', ['Sở Nông nghiệp và Môi trường']],
      ['1.b', ['Sở Nông nghiệp và Môi trường']],
      ['2', ['Công an tỉnh']],
      ['3.1', ['Văn phòng Ủy ban nhân dân tỉnh']],
    ]);
  });

  it('ends its title before the first sentence of the text', async () => {
    expect((await read(text)).title).toBe('Về việc tăng cường phòng cháy, chữa cháy rừng');
  });
});

describe('a letter', () => {
  it('takes no addressee for a task, also where its name is broken over two lines', async () => {
    const draft = await read(`${head('ĐẢNG ỦY UBND TỈNH AN SƠN', '88-CV/ĐU')}V/v triển khai kế hoạch chuyên đề
Kính gửi:
- Các ban tham mưu, giúp việc
Đảng ủy Ủy ban nhân dân tỉnh,
- Các chi bộ trực thuộc.
Trân trọng đề nghị các đồng chí quan tâm.`);
    expect(draft.tasks).toEqual([]);
  });

  it('takes the last day of a weekly report for no day of its own', async () => {
    const draft = await read(`${head('SỞ NỘI VỤ', '71/SNV-CCHC')}V/v báo cáo tiến độ
Kính gửi: UBND các xã, phường.
1. Chế độ báo cáo hằng tuần
Từ tuần 5 năm 2026 đến hết ngày 30/6/2026, Ủy ban nhân dân các xã, phường báo cáo tiến độ về Sở Nội vụ trong ngày thứ Sáu hằng tuần.`);
    expect(reportsOf(draft)).toEqual([
      [['Ủy ban nhân dân các xã, phường'], 'Sở Nội vụ', { kind: 'weekly', weekday: 5, inclusive: true }],
    ]);
  });
});

describe('the reports of a regime', () => {
  const plan = (body: string) =>
    read(
      `${head('UBND TỈNH AN SƠN', '9/KH-UBND')}KẾ HOẠCH\nPhát triển thư viện năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n${body}`,
    );

  it('keeps the day of the quarter that stands before the year and before "báo cáo"', async () => {
    const draft = await plan(`1. Các sở, ban, ngành
- Định kỳ hằng quý (trước ngày 12 của tháng cuối quý) và báo cáo năm (trước ngày 02/12/2026), báo cáo kết quả gửi Sở Nội vụ.`);
    expect(reportsOf(draft).map(([, , rule]) => rule)).toEqual([
      { kind: 'quarterly', month: 'last', day: 12, inclusive: false },
      { kind: 'once', date: '2026-12-02', inclusive: false },
    ]);
  });

  it('reads "lãnh đạo Bộ" as who receives', async () => {
    const draft = await plan(`1. Cục Thư viện
a) Theo dõi các đơn vị; tổng hợp, báo cáo lãnh đạo Bộ trước ngày 25 hằng tháng.`);
    expect(reportsOf(draft)).toEqual([
      [['Cục Thư viện'], 'Lãnh đạo Bộ', { kind: 'monthly', day: 25, inclusive: false }],
    ]);
  });
});

describe("a commune's plan", () => {
  const text = `${head('UBND XÃ AN BÌNH', '5/KH-UBND', 'An Bình')}KẾ HOẠCH
Vệ sinh môi trường năm 2026

I. NỘI DUNG
1. Đợt 1: Từ ngày 02/02/2026 đến ngày 10/02/2026
2. Đợt 2: Từ ngày 15/3/2026 đến ngày bế mạc lễ hội
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã
- Theo dõi, đôn đốc việc thực hiện Kế hoạch.`;

  it('keeps the tier in the name of its office, which is one office under both names', async () => {
    const { tasks } = await read(text);
    expect(tasks[0]?.lead).toEqual(['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã']);
    const ids = [tasks[0]?.lead[0] ?? '', 'VP HĐND và UBND'].map(
      (name) => agencyRecordOf(builtInDirectory(), name).id,
    );
    expect(ids[0]).toBe(ids[1]);
  });

  it("takes the province's short name for its own centre", async () => {
    const draft = await read(`${text}
PHỤ LỤC
TT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Số hóa hồ sơ	TT PVHCC	Tháng 5/2026`);
    const row = draft.tasks.find(({ origin }) => origin === 'appendix');
    expect(row?.lead).toEqual(['Trung tâm Phục vụ hành chính công']);
  });

  it('keeps a round whose last day is an event', async () => {
    const rounds = (await read(text)).tasks.filter(({ title }) => title.startsWith('Đợt'));
    expect(rounds.map(({ ref, time }) => [ref, time.to])).toEqual([
      ['I.1', '2026-02-10'],
      ['I.2', null],
    ]);
  });
});

describe('a quarter or month without a year', () => {
  const plan = (title: string) =>
    read(`${head('UBND TỈNH AN SƠN', '9/KH-UBND')}KẾ HOẠCH\n${title}\n\nI. NỘI DUNG\nTheo Phụ lục.

PHỤ LỤC
TT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Triển lãm ảnh	Sở Nội vụ	Quý IV
2	Hội thảo	Sở Nội vụ	Tháng 11`);

  it('is one of the year of issue where the title names an anniversary, and is marked', async () => {
    const { tasks, findings } = await plan('Kỷ niệm 80 năm Ngày truyền thống (20/12/1946 - 20/12/2026)');
    expect(tasks.map(({ time }) => [time.from, time.to])).toEqual([
      ['2026-10-01', '2026-12-31'],
      ['2026-11-01', '2026-11-30'],
    ]);
    expect(findings.filter(({ code }) => code === 'no-year').map(({ ref }) => ref)).toEqual(['PL.1', 'PL.2']);
  });

  it('stays unread in a plan of several years', async () => {
    const { tasks } = await plan('Phát triển thư viện giai đoạn 2026 - 2030');
    expect(tasks.map(({ time }) => time.kind)).toEqual(['unspecified', 'unspecified']);
  });
});

it('reads a letterhead in bold whose columns are set with spaces', async () => {
  const draft = await read(`**ỦY BAN NHÂN DÂN**                       **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
   **TỈNH AN SƠN**                            **Độc lập - Tự do - Hạnh phúc**
Số: 12/KH-UBND                             *An Sơn, ngày 14 tháng 01 năm 2026*

**KẾ HOẠCH**
**Phát triển thư viện năm 2026**

**I. TỔ CHỨC THỰC HIỆN**
**1. Sở Nội vụ**
- Chủ trì rà soát các thư viện.`);
  const { number, issuer, place, issuedOn } = draft;
  expect([number, issuer, place, issuedOn]).toEqual([
    '12/KH-UBND',
    'Ủy ban nhân dân tỉnh An Sơn',
    'An Sơn',
    '2026-01-14',
  ]);
});

describe('a page as it is printed', () => {
  const page = `   UBND TỈNH AN SƠN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ Y TẾ                          Độc lập - Tự do - Hạnh phúc
   Số: 21/KH-SYT                     An Sơn, ngày 14 tháng 01 năm 2026

                                  KẾ HOẠCH
                   Kiểm tra bếp ăn tập thể năm 2026
      I. TỔ CHỨC THỰC HIỆN
      1. Phòng Nghiệp vụ Y
      Theo dõi, đôn đốc việc thực hiện Kế hoạch này và báo cáo Giám đốc Sở kết
quả khi có yêu cầu.
Nơi nhận:                                        GIÁM ĐỐC
- UBND tỉnh (b/c);
- Lưu: VT.
                                               Trần Văn Bình

             LỊCH CÔNG TÁC CỦA ĐOÀN KIỂM TRA
        (Kèm theo Kế hoạch số 21/KH-SYT ngày 14/01/2026 của Sở Y tế)
TT               Nhiệm vụ                  Người thực hiện      Thời gian hoàn
                                                                    thành
     Trình quyết định thành lập          Lê Thị Minh Hoa       02/3/2026
     đoàn kiểm tra
     Kiểm tra tại các bếp ăn             Lê Thị Minh Hoa       16/3/2026
                                         Phạm Quốc Huy
`;

  it('reads an appendix behind the signature whose rows have no numbers and whose cells name people line by line', async () => {
    const { tasks } = await read(page);
    expect(
      tasks.filter(({ origin }) => origin === 'appendix').map(({ lead, time }) => [lead, time.to]),
    ).toEqual([
      [['Lê Thị Minh Hoa'], '2026-03-02'],
      [['Lê Thị Minh Hoa', 'Phạm Quốc Huy'], '2026-03-16'],
    ]);
  });

  it('goes on behind the signature of a decision with the plan that it issues', async () => {
    const decision = page
      .replace('KẾ HOẠCH\n', 'QUYẾT ĐỊNH\n')
      .replace(
        / +I\. TỔ CHỨC[\s\S]*(?=Nơi nhận)/u,
        '      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra bếp ăn tập thể.\n',
      )
      .replace(
        / +LỊCH CÔNG TÁC[\s\S]*/u,
        page.slice(page.indexOf('                                  KẾ HOẠCH'), page.indexOf('Nơi nhận')),
      );
    const { tasks } = await read(decision);
    expect(tasks.map(({ ref, lead }) => [ref, lead])).toEqual([['I.1', ['Phòng Nghiệp vụ Y']]]);
  });
});

describe('names and rhythms that only look like others', () => {
  const plan = (body: string) =>
    read(
      `${head('UBND TỈNH AN SƠN', '9/KH-UBND')}KẾ HOẠCH\nỨng phó bão năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n${body}`,
    );

  it('takes "Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh" for two bodies of the province', async () => {
    const { tasks } = await plan('1. Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh\n- Bố trí lực lượng ứng trực.');
    expect(tasks[0]?.lead).toEqual(['Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh']);
  });

  it('takes a budget estimate sent every year for no report', async () => {
    const draft = await plan(
      '1. Các sở, ban, ngành\n- Hằng năm, lập dự toán gửi Sở Tài chính cùng thời điểm lập dự toán ngân sách.',
    );
    expect(draft.reports).toEqual([]);
  });
});
