// Tables as they are printed: heads over two lines, cells over rows and pages, tables of reports; and letterheads in cells.
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

describe('rows of a table', () => {
  it('are glued where words and coordinators go on with a capital', async () => {
    const { tasks } = await text(`Phụ lục

TT	Nhiệm vụ	Đơn vị thực hiện	Đơn vị phối hợp	Thời hạn
1	Đầu tư lò đốt rác tại xã Na	UBND các xã, phường	Sở Xây dựng; Sở	Xong trước 30/11/2026
	Rì		Khoa học và Công nghệ	
	Kiểm tra việc đổ trộm	Công an tỉnh	Phòng Chính trị tư tưởng ⏎ và Công tác học sinh	Thường xuyên, đột xuất`);
    expect(tasks.map(({ title, coordinating, time }) => [title, coordinating, time.kind])).toEqual([
      ['Đầu tư lò đốt rác tại xã Na Rì', ['Sở Xây dựng', 'Sở Khoa học và Công nghệ'], 'once'],
      ['Kiểm tra việc đổ trộm', ['Phòng Chính trị tư tưởng và Công tác học sinh'], 'continuous'],
    ]);
  });
});

describe('columns of quarters or years', () => {
  it('give a row the time where it has crosses', async () => {
    const { tasks } = await text(`PHỤ LỤC I
STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian thực hiện			
			Quý I	Quý II	Quý III	Quý IV
1	Tuyên truyền	Sở Y tế	x			
2	Tập huấn	Sở Nội vụ		X	X	
PHỤ LỤC II
STT	Nhiệm vụ	Cơ quan chủ trì	2026	2027	2028
1	Tu sửa chòi canh	Sở Xây dựng	x	x	
2	Chi đầu tư	Sở Tài chính	120	130	140`);
    expect(tasks.map(({ time }) => [time.kind, time.from, time.to])).toEqual([
      ['window', '2026-01-01', '2026-03-31'],
      ['window', '2026-04-01', '2026-09-30'],
      ['window', '2026-01-01', '2027-12-31'],
      [null, null, null],
    ]);
  });
});

describe('a letterhead on one line', () => {
  it('has the province and its unit apart', async () => {
    const { issuer } = await read(
      'plan.md',
      new TextEncoder().encode(`| ỦY BAN NHÂN DÂN TỈNH AN SƠN BAN CHỈ HUY PHÒNG THỦ DÂN SỰ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |
| --- | --- |
| Số: 31/KH-BCH | An Sơn, ngày 09 tháng 4 năm 2026 |

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Chuẩn bị thuốc, xong trước ngày 30/4/2026.`),
    );
    expect(issuer?.toLowerCase()).toBe('ban chỉ huy phòng thủ dân sự tỉnh an sơn');
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
