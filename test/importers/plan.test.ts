// What is understood of a plan with the faults that real plans have, and how it is pointed out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from '../../src/core/plans/plan-draft.ts';
import { readPlan } from '../../src/importers/index.ts';

async function read(text: string): Promise<PlanDraft> {
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const faulty = readFileSync(new URL('../fixtures/plans/ke-hoach-nhieu-loi.txt', import.meta.url), 'utf8');

describe('a plan with faults', () => {
  it('keeps what is there of number and day, and asks for the rest', async () => {
    const draft = await read(faulty);
    expect(draft).toMatchObject({
      number: null,
      symbol: 'KH-UBND',
      issuedOn: '2026-03',
      issuedOnPrecision: 'month',
    });
    expect(draft.issuer).toBe('Ủy ban nhân dân tỉnh An Sơn');
    expect(draft.period).toEqual({ from: '2026-01-01', to: '2026-12-31', text: 'năm 2026' });
  });

  it('glues the broken row, drops repeated heads and numbers, and keeps the total out of the tasks', async () => {
    const rows = (await read(faulty)).tasks.filter((task) => task.origin === 'appendix');
    expect(rows.map(({ ref, lead, coordinating }) => [ref, lead, coordinating])).toEqual([
      ['PL.1', ['Sở Nông nghiệp và Môi trường'], ['Sở Tài chính', 'Sở Xây dựng', 'Các đơn vị liên quan']],
      ['PL.2', ['Sở Tài chính'], []],
      ['PL.3', ['Bộ Chỉ huy Quân sự tỉnh', 'Ủy ban nhân dân các xã, phường'], ['Công an tỉnh']],
    ]);
    expect(rows.map((row) => row.time.kind)).toEqual(['window', 'once', 'yearly']);
    expect(rows.map((row) => row.budget.vnd)).toEqual([1_500_000_000, 500_000_000, 120_500_000]);
  });

  it.each([
    ['missing-number', null],
    ['missing-day', null],
    ['duplicate-label', 'II.1-2'],
    ['broken-row-joined', null],
    ['repeated-header', null],
    ['total-mismatch', null],
    ['unknown-agency', 'II.1-2.1'],
    ['no-year', 'R1'],
    ['weekday-mismatch', null],
    ['no-onward-day', 'R2'],
    ['follow-level-guessed', null],
  ])('notes %s', async (code, ref) => {
    const found = (await read(faulty)).findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((finding) => finding.ref)).toContain(ref);
  });

  it('notes a deadline before the day of issue', async () => {
    const draft = await read(faulty.replace('ngày tháng 3 năm 2026', 'ngày 02 tháng 3 năm 2026'));
    expect(draft.findings.find(({ code }) => code === 'deadline-past')?.args).toEqual({
      due: '2020-03-01',
      issuedOn: '2026-03-02',
    });
  });

  it('takes no deadline from the basis or the purpose', async () => {
    const { reports } = await read(faulty);
    const days = reports.flatMap((report) => (report.due.kind === 'once' ? [report.due.date] : []));
    expect(days.sort()).toEqual(['2026-04-15', '2026-11-30']);
  });

  it('names the collector of "qua", and the day that is itself in time', async () => {
    const report = (await read(faulty)).reports.find((one) => one.via !== null);
    expect(report).toMatchObject({
      reporter: ['Các sở, ban, ngành'],
      to: 'Ủy ban nhân dân tỉnh',
      via: 'Sở Nông nghiệp và Môi trường',
      onward: 'Bộ Nông nghiệp và Môi trường',
      due: { kind: 'once', date: '2026-11-30', inclusive: true, text: 'chậm nhất ngày 30/11/2026' },
    });
  });
});

describe('places', () => {
  it('are kept for what the document says of itself, and none is made up for what is inferred', async () => {
    const { sources, issuer } = await read(
      closing('Trên đây là Kế hoạch công tác năm 2026.') +
        '\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n',
    );
    expect(issuer).toBe('Ủy ban nhân dân tỉnh Phú Lâm');
    expect(sources).toMatchObject({
      number: { line: 1, text: 'Số: 20/KH-UBND' },
      issuedOn: { line: 3, text: 'Phú Lâm, ngày 10 tháng 01 năm 2026' },
      issuer: null,
      title: { line: 6, text: 'Công tác cải cách hành chính năm 2026' },
      period: { line: 6 },
      signer: { line: 21, text: 'Nguyễn Văn A' },
      budget: null,
    });
  });
});

/** A plan whose closing paragraph is the given one. */
const closing = (paragraph: string): string => `Số: 20/KH-UBND

Phú Lâm, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Công tác cải cách hành chính năm 2026

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

- Chủ trì thực hiện Kế hoạch.

${paragraph}
`;

describe('wordings of a report duty', () => {
  it.each([
    [
      'Các sở, ban, ngành báo cáo kết quả trước ngày 20 hằng tháng gửi Sở Tài chính để tổng hợp.',
      ['Các sở, ban, ngành'],
      'Sở Tài chính',
      { kind: 'monthly', day: 20, inclusive: false },
    ],
    [
      'Định kỳ hàng năm (trước ngày 10/12), các cơ quan, đơn vị báo cáo kết quả về Sở Nội vụ.',
      ['Các cơ quan, đơn vị'],
      'Sở Nội vụ',
      { kind: 'yearly', month: 12, day: 10, inclusive: false },
    ],
    [
      'Các sở, ngành báo cáo kết quả định kỳ hàng quý gửi về Sở Xây dựng (trước ngày 20 tháng cuối quý).',
      ['Các sở, ngành'],
      'Sở Xây dựng',
      { kind: 'quarterly', month: 'last', day: 20, inclusive: false },
    ],
    [
      'Yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường nghiêm túc thực hiện; báo cáo kết quả về Sở Tài chính trước ngày 30/11/2026.',
      ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'],
      'Sở Tài chính',
      { kind: 'once', date: '2026-11-30', inclusive: false },
    ],
    [
      'Các cơ quan, đơn vị gửi báo cáo về Văn phòng Ủy ban nhân dân tỉnh trước 16 giờ 00 ngày 20/11/2026.',
      ['Các cơ quan, đơn vị'],
      'Văn phòng Ủy ban nhân dân tỉnh',
      { kind: 'once', date: '2026-11-20' },
    ],
  ])('%s', async (paragraph, reporter, collector, due) => {
    const [report, ...others] = (await read(closing(paragraph))).reports;
    expect(others).toEqual([]);
    expect(report?.reporter).toEqual(reporter);
    expect(report?.via ?? report?.to).toBe(collector);
    expect(report?.due).toMatchObject(due);
  });

  it('reads the two levels of one sentence: reporters first, the collector after', async () => {
    const { reports } = await read(
      closing(
        'Các cơ quan, đơn vị gửi báo cáo về Sở Công Thương chậm nhất ngày 25/11/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/12/2026.',
      ),
    );
    expect(
      reports.map(({ reporter, to, due }) => [reporter, to, due.kind === 'once' ? due.date : null]),
    ).toEqual([
      [['Các cơ quan, đơn vị'], 'Sở Công Thương', '2026-11-25'],
      [['Sở Công Thương'], 'Ủy ban nhân dân tỉnh', '2026-12-05'],
    ]);
  });

  it('treats "Đề nghị" and bodies outside the administration as requests', async () => {
    const { reports } = await read(
      closing(
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh gửi kết quả về Sở Nội vụ trước ngày 05/12/2026.',
      ),
    );
    expect(reports[0]?.request).toBe(true);
  });

  it('makes no dated duty of a day that belongs to another document', async () => {
    const { reports } = await read(
      closing(
        'Các sở, ban, ngành thực hiện chế độ báo cáo về Sở Nội vụ theo Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ.',
      ),
    );
    expect(
      reports.filter((report) => report.due.kind !== 'unspecified' && report.due.kind !== 'adhoc'),
    ).toEqual([]);
  });
});

describe('duties of the body', () => {
  it('reads label lines under a task', async () => {
    const { tasks } = await read(
      closing('').replace(
        '1. Sở Nội vụ\n\n- Chủ trì thực hiện Kế hoạch.',
        '1. Xây dựng phần mềm một cửa\n\n- Thời gian hoàn thành: Quý II/2026;\n\n- Đơn vị chủ trì: Sở Khoa học và Công nghệ\n\n- Đơn vị phối hợp: Sở Nội vụ, Sở Tài chính\n\n- Kết quả: Phần mềm vận hành.',
      ),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      title: 'Xây dựng phần mềm một cửa',
      lead: ['Sở Khoa học và Công nghệ'],
      coordinating: ['Sở Nội vụ', 'Sở Tài chính'],
      deliverable: 'Phần mềm vận hành',
      follow: 'followed',
      time: { kind: 'window', from: '2026-04-01', to: '2026-06-30' },
    });
  });

  it('reads a duty that names its doer in the same line', async () => {
    const { tasks } = await read(
      closing('').replace(
        '1. Sở Nội vụ\n\n- Chủ trì thực hiện Kế hoạch.',
        '1. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định dự toán trước ngày 15/3/2026.',
      ),
    );
    expect(tasks[0]).toMatchObject({
      ref: 'I.1',
      lead: ['Sở Tài chính'],
      coordinating: ['Sở Nội vụ'],
      role: 'lead',
    });
    expect(tasks[0]?.due).toEqual({ kind: 'once', date: '2026-03-15', inclusive: false });
  });
});
