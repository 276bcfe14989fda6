// Dated steps under a task, labels used twice, people in charge of fields, and the block of the signature.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(text: string) {
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const plan = (body: string, place = 'An Sơn, ngày 14 tháng 01 năm 2026') =>
  read(`SỞ VĂN HÓA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SVH\t${place}

KẾ HOẠCH
Tổ chức ngày hội đọc sách năm 2026

${body}`);

describe('a task with label lines', () => {
  it('hands a step with a day of its own to the same doers', async () => {
    const { tasks } = await plan(`I. NHIỆM VỤ
1. Chuẩn bị ngày hội
1.1. Tổ chức ba cuộc họp của Ban tổ chức
- Tài liệu: danh sách, biên bản.
(1) Họp lần thứ nhất: chậm nhất ngày 10/02/2026.
(2) Họp lần thứ hai: chậm nhất ngày 10/3/2026.
(3) Họp lần cuối theo triệu tập.
- Thời gian thực hiện: Quý I/2026
- Đơn vị chủ trì: Văn phòng Sở
- Đơn vị phối hợp: Thư viện tỉnh`);
    expect(tasks.map(({ ref, lead, time }) => [ref, lead, time.kind, time.to])).toEqual([
      ['I.1.1', ['Văn phòng Sở'], 'window', '2026-03-31'],
      ['I.1.1.1', ['Văn phòng Sở'], 'once', '2026-02-10'],
      ['I.1.1.2', ['Văn phòng Sở'], 'once', '2026-03-10'],
    ]);
    expect(tasks.every(({ coordinating }) => coordinating[0] === 'Thư viện tỉnh')).toBe(true);
  });
});

describe('what a person should look at', () => {
  it('points to a label used twice below the second level', async () => {
    const { findings } = await plan(`I. NHIỆM VỤ
1. Sở Tài chính
1.1. Bố trí kinh phí ngày hội.
1.1. Thẩm định dự toán ngày hội.`);
    expect(findings.filter(({ code }) => code === 'duplicate-label').map(({ ref }) => ref)).toEqual([
      'I.1.1-2',
    ]);
  });

  it.each([
    ['ngày 20/11/2026 (thứ Hai)', '2026-11-20'],
    ['Thứ Hai, ngày 20 tháng 11 năm 2026', '2026-11-20'],
    ['thứ 3 ngày 20.11.2026', '2026-11-20'],
    ['Chủ nhật, 21/11/2026', '2026-11-21'],
    ['Thứ Sáu, ngày 20 tháng 11 năm 2026', null],
    ['chủ nhật (22/11/2026)', null],
    ['thứ năm 2026', null],
  ])('compares the weekday of "%s" with the day', async (words, date) => {
    const { findings } = await plan(`I. NHIỆM VỤ\n1. Sở Tài chính\n- Họp vào ${words} tại trụ sở.`);
    expect(findings.flatMap(({ code, args }) => (code === 'weekday-mismatch' ? [args['date']] : []))).toEqual(
      date === null ? [] : [date],
    );
  });

  it('knows a day before the month of issue for past, where the day of issue is missing', async () => {
    const past = async (day: string) =>
      (
        await plan(
          `I. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Cấp kinh phí, hoàn thành trước ngày ${day}.`,
          'An Sơn, ngày      tháng 6 năm 2026',
        )
      ).findings.filter(({ code }) => code === 'deadline-past');
    expect(await past('30/5/2026')).toHaveLength(1);
    expect(await past('15/6/2026')).toHaveLength(0);
  });
});

describe('names', () => {
  it('keeps the fields that someone is in charge of with the person', async () => {
    const { tasks } = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Các Phó Giám đốc phụ trách lĩnh vực Thư viện, Bảo tàng và các Hội nghề nghiệp
- Chỉ đạo các hoạt động của ngày hội.
2. Các Phó Giám đốc phụ trách lĩnh vực Di sản, Sở Tài chính
- Kiểm tra việc chuẩn bị.`);
    expect(tasks.map(({ lead }) => lead)).toEqual([
      ['Các Phó Giám đốc phụ trách lĩnh vực Thư viện, Bảo tàng và các Hội nghề nghiệp'],
      ['Các Phó Giám đốc phụ trách lĩnh vực Di sản', 'Sở Tài chính'],
    ]);
  });
});

describe('times without a year in running text', () => {
  const lines = `I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính
- Thẩm định dự toán của ngày hội trong Quý IV.
- Trong tháng 9 tổ chức kiểm tra việc chuẩn bị.
- Tổng hợp kết quả thực hiện trong quý II.
- Trong tháng 3 hằng năm rà soát đầu sách.`;
  const times = ({ tasks }: Awaited<ReturnType<typeof read>>) =>
    tasks.map(({ time }) => [time.kind, time.to]);

  it('are of the plan that says its year', async () => {
    expect(times(await plan(lines)).slice(0, 3)).toEqual([
      ['window', '2026-12-31'],
      ['window', '2026-09-30'],
      [null, null],
    ]);
  });

  it('are of the year of issue where the plan says none, and are marked', async () => {
    const text = `SỞ VĂN HÓA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-SVH\tAn Sơn, ngày 14 tháng 02 năm 2026

KẾ HOẠCH
Tổ chức ngày hội đọc sách

${lines}`;
    const draft = await read(text);
    expect(times(draft).slice(0, 2)).toEqual([
      ['window', '2026-12-31'],
      ['window', '2026-09-30'],
    ]);
    expect(draft.findings.filter(({ code }) => code === 'no-year').map(({ ref }) => ref)).toEqual([
      'I.1.1',
      'I.1.2',
    ]);
    expect(draft.tasks[0]?.follow).toBe('followed');
  });
});

describe('rhythms', () => {
  it('reads the first month of the quarter as the one after the quarter reported', async () => {
    const { reports } = await plan(`I. CHẾ ĐỘ BÁO CÁO
1. Các sở, ban, ngành hằng quý báo cáo Sở Nội vụ trước ngày 05 của tháng đầu quý.`);
    expect(reports.map(({ due }) => due)).toEqual([
      {
        text: 'trước ngày 05 của tháng đầu quý',
        kind: 'quarterly',
        month: 'firstNext',
        day: 5,
        inclusive: false,
      },
    ]);
  });

  it('quotes a pair of half a year and a year with both brackets', async () => {
    const { reports } = await plan(`I. CHẾ ĐỘ BÁO CÁO
1. Các sở, ban, ngành báo cáo Sở Nội vụ định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12).`);
    expect(reports.map(({ due }) => due.text)).toEqual([
      'định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)',
    ]);
  });
});

describe('the end of a plan', () => {
  it('takes difficulties to whom they are told, from everyone the last paragraph names', async () => {
    const { reports } = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Kinh phí
- Sở Tài chính hướng dẫn các đơn vị quyết toán kinh phí ngày hội.
Trong quá trình thực hiện, nếu có phát sinh, vướng mắc các cơ quan, đơn vị báo cáo về Sở Văn hóa, Thể thao và Du lịch để xem xét./.`);
    expect(reports.map(({ reporter, to, due }) => [reporter, to, due.kind])).toEqual([
      [['Các cơ quan, đơn vị'], 'Sở Văn hóa, Thể thao và Du lịch', 'adhoc'],
    ]);
  });

  it('takes no difficulties for those who tell of them', async () => {
    const { reports } = await plan(`I. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành
- Trong quá trình thực hiện nếu có phát sinh các khó khăn, vướng mắc thì kịp thời phản ánh với Sở Nội vụ.`);
    expect(reports.map(({ reporter, to }) => [reporter, to])).toEqual([
      [['Các sở, ban, ngành'], 'Sở Nội vụ'],
    ]);
  });

  it('reads position and name on one line, and receivers broken over two', async () => {
    const { signer, recipients } = await plan(`I. MỤC ĐÍCH
1. Phát triển văn hóa đọc.

| Nơi nhận: ⏎ - UBND tỉnh (b/c); ⏎ - Các phòng chuyên môn, đơn vị ⏎ thuộc Sở (t/h); ⏎ - Lưu: VT. | GIÁM ĐỐC Trần Văn Hải |
|---|---|`);
    expect(signer).toEqual({ capacity: null, position: 'GIÁM ĐỐC', name: 'Trần Văn Hải' });
    expect(recipients).toEqual([
      { text: 'UBND tỉnh (b/c);', role: 'b/c' },
      { text: 'Các phòng chuyên môn, đơn vị thuộc Sở (t/h);', role: 't/h' },
      { text: 'Lưu: VT.', role: null },
    ]);
  });
});
