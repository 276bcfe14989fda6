// Duties as they are printed: with what opens them, with headings that follow a full line, and cells over rows and pages.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';
import { type PdfPage, pdfOf } from './support/containers.ts';

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

describe('a table of reports behind a table of tasks', () => {
  it('gives reports, and is a table of its own', async () => {
    const { tasks, reports } = await text(`Phụ lục

STT	Nhiệm vụ	Đơn vị thực hiện	Thời hạn
1	Rà soát phương án	Sở Nội vụ	15/4/2026

TT	Tên báo cáo	Đơn vị báo cáo	Nơi nhận	Thời hạn gửi
1	Báo cáo quý	Các sở, ban, ngành	Sở Nội vụ	Trước ngày 20 của tháng cuối quý
2	Báo cáo tổng kết	Sở Y tế; Sở Tài chính	Sở Nội vụ	Trước ngày 05/12/2026`);
    expect(tasks.map(({ title }) => title)).toEqual(['Rà soát phương án']);
    expect(reports.map(({ id, reporter, to, due }) => [id, reporter, to, due.kind])).toEqual([
      ['R1', ['Các sở, ban, ngành'], 'Sở Nội vụ', 'quarterly'],
      ['R2', ['Sở Y tế', 'Sở Tài chính'], 'Sở Nội vụ', 'once'],
    ]);
  });
});

describe('heads over two lines', () => {
  it('may repeat the heads that are over both', async () => {
    const { tasks } = await text(`Phụ lục

TT	Nhiệm vụ	Phân công thực hiện		Thời gian
TT	Nhiệm vụ	Chủ trì	Phối hợp	Thời gian
1	Phát dọn thực bì	Sở Nội vụ	Công an tỉnh	Quý II/2026`);
    expect(tasks.map(({ lead, coordinating, time }) => [lead, coordinating, time.to])).toEqual([
      [['Sở Nội vụ'], ['Công an tỉnh'], '2026-06-30'],
    ]);
  });
});

describe('a ruled table of a PDF', () => {
  const xs = [40, 70, 300, 450, 600, 750] as const;
  const columns = xs.slice(0, 5).map((x) => x + 5);

  /** A page with a grid; `open` are lines between rows that are not drawn: [row, column]. */
  function page(ys: number[], cells: [number, number, string][], open: [number, number][]): PdfPage {
    const isOpen = (row: number, column: number) => open.some(([r, c]) => r === row && c === column);
    return {
      texts: cells.map(([y, column, words]) => ({ text: words, x: columns[column] ?? 0, y })),
      rules: [
        ...ys.flatMap((y, row) =>
          columns.flatMap((_, column): [number, number, number, number][] =>
            isOpen(row, column) ? [] : [[xs[column] ?? 0, y, xs[column + 1] ?? 0, y]],
          ),
        ),
        ...xs.map((x): [number, number, number, number] => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0]),
      ],
    };
  }

  it('has a cell over several rows in each of them, over the page too', async () => {
    const first = page(
      [500, 470, 440, 410],
      [
        [485, 0, 'TT'],
        [485, 1, 'Nhiệm vụ'],
        [485, 2, 'Cơ quan chủ trì'],
        [485, 3, 'Cơ quan phối hợp'],
        [485, 4, 'Thời gian'],
        [455, 0, '1'],
        [455, 1, 'Phát dọn thực bì'],
        [450, 2, 'Sở Nông nghiệp'],
        [435, 2, 'và Môi trường'],
        [455, 4, 'Tháng 3/2026'],
        [425, 0, '2'],
        [425, 1, 'Tuần tra ban đêm ở các'],
        [425, 4, 'Tháng 4/2026'],
      ],
      [[2, 2]],
    );
    const second = page(
      [550, 530, 500, 470],
      [
        [535, 1, 'khu rừng giáp ranh'],
        [515, 0, '3'],
        [515, 1, 'Diễn tập chữa cháy'],
        [515, 4, 'Tháng 5/2026'],
        [485, 0, '4'],
        [485, 1, 'Tổng kết'],
        [485, 2, 'Sở Nội vụ'],
        [485, 4, 'Tháng 6/2026'],
      ],
      [[1, 2]],
    );
    const { tasks } = await read('plan.pdf', pdfOf([first, second]));
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ['Phát dọn thực bì', ['Sở Nông nghiệp và Môi trường']],
      ['Tuần tra ban đêm ở các khu rừng giáp ranh', ['Sở Nông nghiệp và Môi trường']],
      ['Diễn tập chữa cháy', ['Sở Nông nghiệp và Môi trường']],
      ['Tổng kết', ['Sở Nội vụ']],
    ]);
  });
});
