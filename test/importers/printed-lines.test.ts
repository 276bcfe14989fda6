// Duties as they are printed: with what opens them, with headings that follow a full line.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(name: string, bytes: Uint8Array) {
  const outcome = await readPlan({ name, bytes });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const text = (body: string) =>
  read(
    'plan.txt',
    new TextEncoder().encode(`ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 31/KH-UBND\tAn Sơn, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Phòng cháy rừng năm 2026

${body}`),
  );

describe('a duty in one line', () => {
  it('keeps the words before its doer, who is found behind them', async () => {
    const { tasks } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Giao Sở Tài chính tham mưu bố trí kinh phí phòng cháy.
2. Hằng năm, Sở Nội vụ rà soát lực lượng chuyên trách.
3. Trước ngày 30/9/2026, Sở Y tế phối hợp với Công an tỉnh tổ chức diễn tập.`);
    expect(tasks.map(({ title, lead, role }) => [title.slice(0, 24), lead, role])).toEqual([
      ['Giao Sở Tài chính tham m', ['Sở Tài chính'], 'lead'],
      ['Hằng năm, Sở Nội vụ rà s', ['Sở Nội vụ'], 'lead'],
      ['Trước ngày 30/9/2026, Sở', ['Sở Y tế'], 'coordinate'],
    ]);
    expect(tasks.map(({ time }) => [time.kind, time.to])).toEqual([
      [null, null],
      ['yearly', '2026-12-31'],
      ['once', '2026-09-30'],
    ]);
  });

  it('gives a group its duty where no section hands out any, but makes no doer of activities', async () => {
    const { tasks } = await text(`1. Công an tỉnh điều tra các vụ cháy rừng.
2. Các chủ rừng hoàn thành việc tu sửa đường băng trước ngày 20/4/2026.
3. Các hoạt động tuyên truyền tiếp tục được duy trì.
4. Bộ Chỉ huy Quân sự tỉnh sẵn sàng lực lượng tham gia khi có yêu cầu.`);
    expect(tasks.map(({ lead, time }) => [lead, time.kind])).toEqual([
      [['Công an tỉnh'], null],
      [['Các chủ rừng'], 'once'],
      [['Bộ Chỉ huy Quân sự tỉnh'], 'adhoc'],
    ]);
  });
});

describe('what is sent', () => {
  it('is no report when it is a plan of one’s own, and a report when it is to be collected', async () => {
    const { reports } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường
- Phê duyệt phương án phòng cháy của địa phương, gửi Chi cục Kiểm lâm trước ngày 10/4/2026.
- Xây dựng kế hoạch, gửi Sở Nội vụ trước ngày 15/4/2026 để tổng hợp.`);
    expect(reports.map(({ to, due }) => [to, due.kind === 'once' ? due.date : null])).toEqual([
      ['Sở Nội vụ', '2026-04-15'],
    ]);
  });

  it('goes to whom it is sent, not to who signs it', async () => {
    const { reports } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
- Tham mưu báo cáo kết quả, trình Giám đốc ký gửi UBND tỉnh trước ngày 20 của tháng cuối quý.`);
    expect(reports.map(({ to }) => to)).toEqual(['Ủy ban nhân dân tỉnh']);
  });

  it('is due as often as days with a year are named', async () => {
    const { reports } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 6 và trước ngày 15 tháng 12 năm 2026.`);
    expect(reports.map(({ due }) => (due.kind === 'once' ? due.date : due.kind))).toEqual([
      '2026-06-15',
      '2026-12-15',
    ]);
  });
});

describe('a text with hard line ends', () => {
  it('begins a heading after a finished sentence, however long its last line was', async () => {
    const line = (words: string) => `      - ${words}`;
    const { tasks } = await read(
      'plan.txt',
      new TextEncoder().encode(
        [
          '       UBND TỈNH AN SƠN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          '         SỞ XÂY DỰNG                        Độc lập - Tự do - Hạnh phúc',
          '       Số: 09/KH-SXD                    An Sơn, ngày 15 tháng 01 năm 2026',
          '',
          '                                  KẾ HOẠCH',
          '              Bảo đảm an toàn giao thông dịp lễ hội năm 2026',
          '',
          'III. PHÂN CÔNG NHIỆM VỤ',
          '1. Công an tỉnh',
          line('Chủ trì, phối hợp với Sở Xây dựng lập phương án phân luồng các tuyến đường'),
          'trọng điểm, công bố trên phương tiện truyền thông chậm nhất ngày 05/02/2026.',
          '2. Sở Y tế',
          line('Chỉ đạo các bệnh viện tổ chức trực cấp cứu tai nạn giao thông cả ngày đêm.'),
        ].join('\n'),
      ),
    );
    expect(tasks.map(({ lead }) => lead)).toEqual([['Công an tỉnh'], ['Sở Y tế']]);
  });
});

describe('a duty under a title of its own', () => {
  it('has its lead behind the title, or labels in the same line', async () => {
    const { tasks } = await text(`I. NHIỆM VỤ
1. Hoàn thiện quy chế: Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ tham mưu; hoàn thành trước ngày 30/6/2026.
2. Mua sắm thiết bị (Công an tỉnh chủ trì; hoàn thành trong quý III/2026).
3. Tập huấn chữa cháy. Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính. Thời gian: Tháng 10/2026.
4. Sửa chữa chòi canh
- Đơn vị chủ trì: Sở Xây dựng
- Thời gian: Quý II/2026`);
    expect(tasks.map(({ lead, coordinating, time }) => [lead, coordinating, time.to])).toEqual([
      [['Sở Tư pháp'], ['Sở Nội vụ'], '2026-06-30'],
      [['Công an tỉnh'], [], '2026-09-30'],
      [['Sở Y tế'], ['Sở Tài chính'], '2026-10-31'],
      [['Sở Xây dựng'], [], '2026-06-30'],
    ]);
    expect(tasks[2]?.title).toBe('Tập huấn chữa cháy.');
  });

  it('reads all of it from one bracket', async () => {
    const { tasks } = await text(`B. NHIỆM VỤ
1. Rà soát phương án (Chủ trì: Sở Nội vụ; phối hợp: Công an tỉnh; hoàn thành trước ngày 15/5/2026).
2. Trực ban trong mùa khô, từ ngày 01/5/2026 đến ngày 30/9/2026 (Chủ trì: Sở Y tế).
3. Mua áo phao (Chủ trì: Công an tỉnh; thời gian: tháng 5 - 7/2026; kinh phí: 6.300 triệu đồng).`);
    expect(
      tasks.map(({ lead, coordinating, time, budget }) => [lead, coordinating, time.to, budget.vnd]),
    ).toEqual([
      [['Sở Nội vụ'], ['Công an tỉnh'], '2026-05-15', undefined],
      [['Sở Y tế'], [], '2026-09-30', undefined],
      [['Công an tỉnh'], [], '2026-07-31', 6_300_000_000],
    ]);
  });

  it('counts back from an event', async () => {
    const { tasks } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Lập kế hoạch từng đợt, trình phê duyệt trước kỳ thi ít nhất 30 ngày.`);
    expect(tasks.map(({ time }) => [time.kind, time['event'], time['offset']])).toEqual([
      ['relative', 'kỳ thi', -30],
    ]);
  });

  it('takes the number of a region into the name of its lead', async () => {
    const { tasks } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Kho bạc Nhà nước khu vực X, Thuế tỉnh theo chức năng hướng dẫn việc thanh toán.`);
    expect(tasks.map(({ lead }) => lead)).toEqual([['Kho bạc Nhà nước khu vực X', 'Thuế tỉnh']]);
  });
});

describe('reports of one paragraph', () => {
  it('go to the collector that only the last clause names', async () => {
    const { reports } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành
- Báo cáo 6 tháng gửi trước ngày 15/6/2026; báo cáo năm gửi trước ngày 10/12/2026 về Sở Nội vụ để tổng hợp.`);
    expect(reports.map(({ to, due }) => [to, due.kind === 'once' ? due.date : null])).toEqual([
      ['Sở Nội vụ', '2026-06-15'],
      ['Sở Nội vụ', '2026-12-10'],
    ]);
  });

  it('come from bodies and from heads of bodies', async () => {
    const { reports } = await text(`I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Thực hiện nhiệm vụ.
Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường báo cáo kết quả về Sở Nội vụ trước ngày 05/12/2026.
Kết quả thực hiện báo cáo UBND tỉnh qua Sở Y tế trước ngày 25/12/2026.`);
    expect(reports.map(({ reporter, via, to }) => [via ?? to, reporter]).sort()).toEqual([
      ['Sở Nội vụ', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
      ['Sở Y tế', []],
    ]);
  });
});

describe('who reports, to whom and how often', () => {
  const reportsIn = async (body: string) =>
    (await text(body)).reports.map(({ reporter, via, to, due: { text: _, ...due } }) => [
      reporter,
      via ?? to,
      due,
    ]);

  it('goes on from point to point of a reporting regime', async () => {
    const found = await reportsIn(`C. CHẾ ĐỘ BÁO CÁO
- Báo cáo tháng: Các cơ quan, đơn vị thành viên gửi Văn phòng Sở trước ngày 25 hằng tháng.
- Báo cáo năm: gửi trước ngày 20/11/2026.`);
    expect(found).toEqual([
      [['Các cơ quan, đơn vị thành viên'], 'Văn phòng Sở', { kind: 'monthly', day: 25, inclusive: false }],
      [
        ['Các cơ quan, đơn vị thành viên'],
        'Văn phòng Sở',
        { kind: 'once', date: '2026-11-20', inclusive: false },
      ],
    ]);
  });

  it('keeps the verbs that are part of a name', async () => {
    const found = await reportsIn(`I. TỔ CHỨC THỰC HIỆN
1. Công an tỉnh
- Dự thảo báo cáo Tổ công tác triển khai Đề án 06 của Chính phủ trước ngày 15 hằng tháng.
- Tổng hợp, báo cáo UBND tỉnh, Bộ Công an kết quả thực hiện trước ngày 20/12/2026.
Các sở giáo dục và đào tạo báo cáo kết quả, gửi Sở Nội vụ trước ngày 05/12/2026.`);
    expect(found.map(([reporter, taker]) => [reporter, taker])).toEqual([
      [['Công an tỉnh'], 'Tổ công tác triển khai Đề án 06 của Chính phủ'],
      [['Công an tỉnh'], 'Ủy ban nhân dân tỉnh'],
      [['Các sở giáo dục và đào tạo'], 'Sở Nội vụ'],
    ]);
  });

  it('is half-yearly where only that is said, and yearly beside “hằng năm”', async () => {
    const dates = [
      { month: 6, day: 10 },
      { month: 12, day: 10 },
    ];
    const kindsOf = async (body: string) => (await reportsIn(body)).map(([, , due]) => due);
    expect(
      await kindsOf(`I. CHẾ ĐỘ BÁO CÁO
1. Định kỳ 6 tháng (trước ngày 10/6 và trước ngày 10/12 hằng năm), các sở báo cáo Sở Nội vụ.`),
    ).toEqual([{ kind: 'halfYearly', dates, inclusive: false }]);
    expect(
      await kindsOf(`I. CHẾ ĐỘ BÁO CÁO
1. Các sở định kỳ 6 tháng, hằng năm báo cáo Sở Nội vụ trước ngày 10/6 và ngày 10/12 hằng năm.`),
    ).toEqual([{ kind: 'yearly', dates, inclusive: false }]);
  });

  it('is told apart by what stands behind each day, and by events', async () => {
    const found = await reportsIn(`I. TỔ CHỨC THỰC HIỆN
1. Các sở báo cáo Sở Nội vụ (trước ngày 05/6 đối với báo cáo 6 tháng và trước ngày 05/12 đối với báo cáo năm).
2. Các bệnh viện báo cáo Sở Y tế trong thời hạn 05 ngày kể từ ngày kết thúc đợt kiểm tra.
3. Các trường báo cáo Sở Tư pháp chậm nhất vào ngày 20 của tháng cuối kỳ báo cáo.`);
    expect(found.map(([, , due]) => due)).toMatchObject([
      { kind: 'halfYearly', dates: [{ month: 6, day: 5 }] },
      { kind: 'yearly', month: 12, day: 5 },
      { kind: 'relative', offset: 5, unit: 'day' },
      { kind: 'unspecified' },
    ]);
  });

  it('is of no meeting’s rhythm, and goes to no group', async () => {
    const found = await reportsIn(`I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế sơ kết 6 tháng, báo cáo UBND tỉnh.
2. Sở Nội vụ báo cáo kết quả rà soát, gửi UBND các xã, phường trước ngày 15/3/2026.
3. Sở Xây dựng gửi tin, bài về Cổng Thông tin điện tử tỉnh trước ngày 25 hằng tháng.`);
    expect(found).toEqual([]);
  });

  it('asks for no report that stands for another, nor for a list that is handed in', async () => {
    const found = await reportsIn(`I. TỔ CHỨC THỰC HIỆN
1. Các sở báo cáo Sở Nội vụ trước ngày 05 hằng tháng; báo cáo 6 tháng, năm thay cho báo cáo tháng 6 và tháng 12.
2. Sở Y tế lập danh sách trạm y tế, gửi về Sở Nội vụ chậm nhất ngày 20/4/2026.`);
    expect(found.map(([, , due]) => due)).toEqual([{ kind: 'monthly', day: 5, inclusive: false }]);
  });
});
