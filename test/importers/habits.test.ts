// Habits of layout that real plans and letters have, each in a short invented text with what a careful reader takes from it.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

const head = `ỦY BAN NHÂN DÂN
TỈNH AN SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND
An Sơn, ngày 14 tháng 01 năm 2026
`;

async function read(text: string) {
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const plan = (body: string) => read(`${head}\nKẾ HOẠCH\nPhát triển thư viện năm 2026\n\n${body}`);

const rowsOf = async (body: string) =>
  (await plan(body)).tasks.map(({ lead, coordinating, time }) => [lead, coordinating, time.kind, time.to]);

const reportsOf = ({ reports }: Awaited<ReturnType<typeof read>>) =>
  reports.map(({ reporter, via, to, due: { text: _, ...rule } }) => [reporter, via ?? to, rule]);

describe('the tables', () => {
  it('takes "nt" and "như trên" for what the row above holds', async () => {
    const rows = await rowsOf(`TT	Nhiệm vụ	Đơn vị chủ trì	Đơn vị phối hợp	Thời hạn
1	Rà soát quy định	Sở Tư pháp	Sở Nội vụ	Tháng 6/2026
2	Lập báo cáo	nt	Sở Tài chính	-nt-
3	Tổ chức hội nghị	Như trên	nt	30/11/2026`);
    expect(rows).toEqual([
      [['Sở Tư pháp'], ['Sở Nội vụ'], 'window', '2026-06-30'],
      [['Sở Tư pháp'], ['Sở Tài chính'], 'window', '2026-06-30'],
      [['Sở Tư pháp'], ['Sở Tài chính'], 'once', '2026-11-30'],
    ]);
  });

  it('takes the lead from a group row where no column names one', async () => {
    const rows = await rowsOf(`TT	Nhiệm vụ	Thời gian hoàn thành
A	SỞ Y TẾ	
1	Ban hành hướng dẫn	Quý I/2026
B	UBND CÁC XÃ, PHƯỜNG	
1	Rà soát đối tượng	Quý II/2026`);
    expect(rows).toEqual([
      [['Sở Y tế'], [], 'window', '2026-03-31'],
      [['Ủy ban nhân dân các xã, phường'], [], 'window', '2026-06-30'],
    ]);
  });

  it('reads a first and a last day in two columns as one stretch', async () => {
    const rows = await rowsOf(`STT	Nhiệm vụ	Chủ trì	Thời gian bắt đầu	Thời gian kết thúc
1	Khảo sát nhu cầu	Sở Nội vụ	10/4/2026	20/4/2026`);
    expect(rows).toEqual([[['Sở Nội vụ'], [], 'window', '2026-04-20']]);
  });

  it('reads pipes without a frame, and glues the rest of a time over the page', async () => {
    const rows = await rowsOf(`STT | Nội dung | Cơ quan chuẩn bị | Phối hợp | Thời gian
1 | Xây dựng đề án | Sở Nội vụ | | Trước 15/3/2026`);
    expect(rows).toEqual([[['Sở Nội vụ'], [], 'once', '2026-03-15']]);
    const glued = await rowsOf(`STT	Nội dung	Chủ trì	Phối hợp	Thời gian
1	Xây dựng tiêu chí trình UBND	Sở Nội vụ	Sở Xây	2026 -

	tỉnh ban hành		dựng	2027`);
    expect(glued).toEqual([[['Sở Nội vụ'], ['Sở Xây dựng'], 'window', '2027-12-31']]);
  });
});

describe('one cell for leads and coordinators', () => {
  it('reads marks behind the names, labels and "phối hợp với"', async () => {
    const rows = await rowsOf(`STT	Nội dung nhiệm vụ	Đơn vị chủ trì, phối hợp	Thời gian
1	Việc một	Sở Tư pháp (chủ trì); Sở Nội vụ, Sở Tài chính (phối hợp)	Quý I, II, III, IV
2	Việc hai	- Chủ trì: Sở Y tế ⏎ - Phối hợp: Sở Nội vụ, Sở Tài chính	Trước khi hết Quý III
3	Việc ba	Sở Nội vụ chủ trì phối hợp với Sở Y tế	Qúi IV/2026
4	Việc bốn	Sở Nội vụ chủ trì, các sở, ban, ngành phối hợp	Trong tháng 1O/2026
5	Việc năm	CQ chủ trì: Sở Nội vụ ⏎ CQ phối hợp: Sở Y tế; Sở Tư pháp	Quý 2+3/2026
6	Việc sáu	- CT: Sở Nội vụ ⏎ - PH: Sở Y tế	Quý II/2026
7	Việc bảy	Sở Nội vụ (phối hợp: Sở Y tế)	Quý II/2026
8	Việc tám	Sở Nội vụ, Sở Y tế	Quý II/2026`);
    expect(rows).toEqual([
      [['Sở Tư pháp'], ['Sở Nội vụ', 'Sở Tài chính'], 'window', '2026-12-31'],
      [['Sở Y tế'], ['Sở Nội vụ', 'Sở Tài chính'], 'window', '2026-09-30'],
      [['Sở Nội vụ'], ['Sở Y tế'], 'window', '2026-12-31'],
      [['Sở Nội vụ'], ['Các sở, ban, ngành'], 'window', '2026-10-31'],
      [['Sở Nội vụ'], ['Sở Y tế', 'Sở Tư pháp'], 'window', '2026-09-30'],
      [['Sở Nội vụ'], ['Sở Y tế'], 'window', '2026-06-30'],
      [['Sở Nội vụ'], ['Sở Y tế'], 'window', '2026-06-30'],
      [['Sở Nội vụ', 'Sở Y tế'], [], 'window', '2026-06-30'],
    ]);
  });

  it('reads a stroke under "Chủ trì/Phối hợp", and a group row that counts its duties', async () => {
    expect(
      await rowsOf(`TT	Nội dung	Chủ trì/phối hợp	Tiến độ
1	Tổ chức diễn đàn	Sở Nội vụ/Sở Y tế	Quý II/2026`),
    ).toEqual([[['Sở Nội vụ'], ['Sở Y tế'], 'window', '2026-06-30']]);
    expect(
      await rowsOf(`TT	Nhiệm vụ	Thời hạn
I	Sở Khoa học và Công nghệ (06 nhiệm vụ)	
1	Xây dựng nền tảng	30/6/2026`),
    ).toEqual([[['Sở Khoa học và Công nghệ'], [], 'once', '2026-06-30']]);
  });
});

describe('a commune', () => {
  it('keeps its own bodies, which the province has under the same short names', async () => {
    const draft = await read(`ỦY BAN NHÂN DÂN
XÃ TÂN HÒA
Số: 45/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Hòa, ngày 22 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Đoàn Thanh niên tuyên truyền trong đoàn viên.
2. Trung tâm Phục vụ hành chính công niêm yết thủ tục hành chính.
`);
    expect(draft.tasks.map((task) => task.lead)).toEqual([
      ['Đoàn Thanh niên'],
      ['Trung tâm Phục vụ hành chính công'],
    ]);
  });
});

describe('duties of the running text', () => {
  it('takes "Giao <body> ..." outside the assignment, in an item and in the paragraph under one', async () => {
    const draft = await plan(`I. NỘI DUNG
1. Kiểm tra công trình
- Giao Chi cục Thủy lợi kiểm tra hồ chứa nước, hoàn thành trước ngày 30/4/2026.
2. Tập huấn
Giao Trung tâm Khuyến nông mở 02 lớp tập huấn, thời gian: Quý II/2026.
II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính - Cơ quan Thường trực Ban Chỉ đạo:
- Chuẩn bị nội dung các phiên họp.`);
    expect(draft.tasks.map(({ lead, time }) => [lead, time.to])).toEqual([
      [['Chi cục Thủy lợi'], '2026-04-30'],
      [['Trung tâm Khuyến nông'], '2026-06-30'],
      [['Sở Tài chính'], null],
    ]);
  });

  it('takes the points of a letter, "khi có yêu cầu" among their words too', async () => {
    const draft =
      await plan(`1. Sở Y tế giám sát dịch bệnh; báo cáo UBND tỉnh trước 16 giờ 00 thứ Sáu hằng tuần và báo cáo đột xuất khi có yêu cầu.
2. Sở Giáo dục và Đào tạo chỉ đạo vệ sinh trường lớp, hoàn thành trước ngày 20/5/2026.`);
    expect(draft.tasks.map(({ lead }) => lead)).toEqual([['Sở Y tế'], ['Sở Giáo dục và Đào tạo']]);
    expect(draft.reports[0]).toMatchObject({
      reporter: ['Sở Y tế'],
      to: 'Ủy ban nhân dân tỉnh',
      due: { kind: 'weekly', weekday: 5, time: '16:00' },
    });
  });

  it('reads "Thời gian tiến hành" as the time of a labelled task', async () => {
    const draft = await plan(`I. NỘI DUNG
1. Giám sát chuyên đề
- Thời gian tiến hành: Trước ngày 30/10/2026.
- Đơn vị chủ trì: Sở Nội vụ.`);
    expect(draft.tasks.map(({ lead, time }) => [lead, time.to])).toEqual([[['Sở Nội vụ'], '2026-10-30']]);
  });
});

describe('the report duties', () => {
  it('gives every point of a reporting regime the collector named once', async () => {
    const draft = await plan(`II. CHẾ ĐỘ BÁO CÁO
1. UBND các xã, phường thực hiện chế độ báo cáo như sau:
a) Báo cáo tháng: Gửi về Sở Y tế trước ngày 15 hằng tháng.
b) Báo cáo quý: Trước ngày 15 của tháng cuối quý.
c) Báo cáo năm: Trước ngày 10/12.`);
    const communes = ['Ủy ban nhân dân các xã, phường'];
    expect(reportsOf(draft)).toEqual([
      [communes, 'Sở Y tế', { kind: 'monthly', day: 15, inclusive: false }],
      [communes, 'Sở Y tế', { kind: 'quarterly', month: 'last', day: 15, inclusive: false }],
      [communes, 'Sở Y tế', { kind: 'yearly', month: 12, day: 10, inclusive: false }],
    ]);
  });

  it('finds them under starred headings, with a weekday, on a day "vào ngày", and with recognition faults', async () => {
    const draft = await plan(`II. PHÂN CÔNG THỰC HIỆN
* Trạm Y tế các xã, phường:
- Báo cáo tuần về Trung tâm Kiểm soát bệnh tật tỉnh trước 15 giờ thứ Năm hằng tuần.
* Sở Tài chính:
- Tổng hợp, báo cáo UBND tỉnh vào ngày 20 hằng tháng.
* Các sở, ban, ngành:
- Báo cáo kết quả về Sở Nội vụ truớc ngày 20/6/2026.`);
    expect(reportsOf(draft)).toEqual([
      [
        ['Trạm Y tế các xã, phường'],
        'Trung tâm Kiểm soát bệnh tật tỉnh',
        { kind: 'weekly', weekday: 4, inclusive: true, time: '15:00' },
      ],
      [['Sở Tài chính'], 'Ủy ban nhân dân tỉnh', { kind: 'monthly', day: 20, inclusive: true }],
      [['Các sở, ban, ngành'], 'Sở Nội vụ', { kind: 'once', date: '2026-06-20', inclusive: false }],
    ]);
  });

  it('takes the bracket after a day for that day, and "1-" for a number', async () => {
    const draft = await plan(`I- TỔ CHỨC THỰC HIỆN
1- Các sở, ban, ngành báo cáo Thanh tra thành phố trước ngày 10 tháng 6 (báo cáo 6 tháng) và trước ngày 10 tháng 12 (báo cáo năm).
2- Sở Nội vụ chủ trì triển khai; tổng hợp, báo cáo UBND tỉnh, Bộ Nội vụ trước ngày 20/12/2026.`);
    expect(reportsOf(draft)).toEqual([
      [
        ['Các sở, ban, ngành'],
        'Thanh tra thành phố',
        { kind: 'halfYearly', dates: [{ month: 6, day: 10 }], inclusive: false },
      ],
      [
        ['Các sở, ban, ngành'],
        'Thanh tra thành phố',
        { kind: 'yearly', month: 12, day: 10, inclusive: false },
      ],
      [['Sở Nội vụ'], 'Ủy ban nhân dân tỉnh', { kind: 'once', date: '2026-12-20', inclusive: false }],
    ]);
  });

  it('joins a rhythm with the day in the bracket behind it', async () => {
    const draft = await plan(`II. TỔ CHỨC THỰC HIỆN
1. Công an tỉnh: Hằng tháng (trước ngày 16), hằng quý (trước ngày 16 tháng cuối quý) báo cáo kết quả về Ban An toàn giao thông tỉnh.`);
    const board = 'Ban An toàn giao thông tỉnh';
    expect(reportsOf(draft)).toEqual([
      [['Công an tỉnh'], board, { kind: 'monthly', day: 16, inclusive: false }],
      [['Công an tỉnh'], board, { kind: 'quarterly', month: 'last', day: 16, inclusive: false }],
    ]);
  });

  it('gives "01 năm" beside "6 tháng" a rhythm, and leaves the address out of the collector', async () => {
    const draft = await plan(`II. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành định kỳ 6 tháng (trước ngày 10/6), 01 năm (trước ngày 10/12) báo cáo UBND tỉnh (qua Sở Y tế, email: syt@example.vn).`);
    const all = ['Các sở, ban, ngành'];
    expect(reportsOf(draft)).toEqual([
      [
        all,
        'Sở Y tế',
        {
          kind: 'halfYearly',
          dates: [
            { month: 6, day: 10 },
            { month: 12, day: 10 },
          ],
          inclusive: false,
        },
      ],
    ]);
  });

  it('leaves the day of other work out of the sending', async () => {
    const draft = await plan(`II. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành cụ thể hóa thành kế hoạch, ban hành trước ngày 30/4/2026 và gửi Sở Tài chính để theo dõi.`);
    expect(reportsOf(draft)).toEqual([]);
  });
});

describe('a letter without any number', () => {
  it('is read as far as its one paragraph goes, brackets with an address included', async () => {
    const draft = await read(`BỘ Y TẾ
CỤC PHÒNG BỆNH
Số: 610/PB-KSBT
V/v báo cáo công tác tiêm chủng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 03 tháng 4 năm 2026

Kính gửi: Sở Y tế các tỉnh, thành phố

Để có cơ sở báo cáo Lãnh đạo Bộ, Cục Phòng bệnh đề nghị Sở Y tế các tỉnh, thành phố báo cáo kết quả tiêm chủng quý I/2026, gửi về Cục Phòng bệnh (qua Phòng Kiểm soát bệnh truyền nhiễm; email: ksbt@example.vn) trước 17h00 ngày 10/4/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.
CỤC TRƯỞNG
Nguyễn Văn A
`);
    expect(reportsOf(draft)).toEqual([
      [
        ['Sở Y tế các tỉnh, thành phố'],
        'Phòng Kiểm soát bệnh truyền nhiễm',
        { kind: 'once', date: '2026-04-10', inclusive: true, time: '17:00' },
      ],
    ]);
  });
});

describe('a letterhead whose columns are set with spaces over lines without indents', () => {
  it('is read on both sides, the kind of document with a recognition fault too', async () => {
    const draft = await read(`TỈNH ỦY AN SƠN                         ĐẢNG CỘNG SẢN VIỆT NAM
        *
Số 45-KH/TU                            An Sơn, ngày 12 tháng 01 năm 2026

KÊ HOẠCH
thực hiện Chỉ thị về phòng, chống lãng phí

I. TỔ CHỨC THỰC HIỆN
1. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện.

Nơi nhận:                                        T/M BAN THƯỜNG VỤ
- Các đảng ủy trực thuộc,                         PHÓ BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.
                                                  Nguyễn Văn A
`);
    expect(draft).toMatchObject({
      number: '45-KH/TU',
      issuer: 'Tỉnh ủy An Sơn',
      place: 'An Sơn',
      issuedOn: '2026-01-12',
      signer: { position: 'PHÓ BÍ THƯ', name: 'Nguyễn Văn A' },
    });
    expect(draft.recipients).toHaveLength(2);
  });
});
