// Letters from files: one report or one task given to many agencies with a day and an hour. Invented texts.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(body: string, subject = 'báo cáo tình hình thực hiện dự toán năm 2026') {
  const text = `UBND TỈNH AN SƠN
SỞ TÀI CHÍNH

Số: 1234/STC-QLNS
V/v ${subject}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Sơn, ngày 05 tháng 11 năm 2026

Kính gửi:
- Các sở, ban, ngành;
- UBND các xã, phường.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT, QLNS.

GIÁM ĐỐC

Nguyễn Văn A
`;
  const outcome = await readPlan({ name: 'cong-van.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const reporters = ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'];
const due = { kind: 'once', date: '2026-11-30', inclusive: true, time: '16:00' };

describe('a letter that asks for a report', () => {
  it.each([
    'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Sở Tài chính đề nghị các sở, ban, ngành và UBND các xã, phường báo cáo tình hình thực hiện dự toán, gửi về Sở Tài chính trước 16 giờ 00 ngày 30/11/2026 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    'Sở Tài chính đề nghị các cơ quan, đơn vị báo cáo tình hình thực hiện dự toán năm 2026, gửi về Sở Tài chính trước 16 giờ 00 ngày 30/11/2026.',
    'Để kịp thời tổng hợp, đề nghị các đơn vị, địa phương gửi báo cáo về Sở Tài chính trước 16h00 ngày 30/11/2026.',
  ])('%s', async (body) => {
    const draft = await read(body);
    expect(draft).toMatchObject({ docType: 'Công văn', number: '1234/STC-QLNS', issuedOn: '2026-11-05' });
    expect(
      draft.reports.map(({ reporter, to, due: { text: _, ...rule } }) => ({ reporter, to, rule })),
    ).toEqual([{ reporter: reporters, to: 'Sở Tài chính', rule: due }]);
    expect(draft.findings.map((finding) => finding.code)).not.toContain('no-reporter');
  });
});

describe('the year of a day without one', () => {
  it.each([
    ['xây dựng dự toán năm 2027', '30/11', '2026-11-30'],
    ['báo cáo công tác năm 2026', '15/01', '2027-01-15'],
  ])('in a letter about "%s", %s is the next such day', async (subject, day, date) => {
    const draft = await read(
      `Sở Tài chính đề nghị các cơ quan, đơn vị báo cáo về Sở Tài chính trước ngày ${day}.`,
      subject,
    );
    expect(draft.reports.map(({ due: rule }) => (rule.kind === 'once' ? rule.date : rule.kind))).toEqual([
      date,
    ]);
    expect(draft.findings.map(({ code }) => code)).toContain('no-year');
    expect(draft.findings.map(({ code }) => code)).not.toContain('deadline-past');
  });
});

describe('a notice of conclusions', () => {
  it('hands out what a later sentence of a point gives, and is of no month of its own', async () => {
    const text = `VĂN PHÒNG UBND TỈNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 215/TB-VP\tAn Sơn, ngày 12 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban tháng 3 năm 2026

1. Về vốn đầu tư
Giao Sở Tài chính điều chuyển vốn, báo cáo UBND tỉnh trước ngày 25/3/2026.
2. Đồng ý chủ trương tổ chức lễ hội. Giao Sở Xây dựng lập phương án trong tháng 4/2026.`;
    const outcome = await readPlan({ name: 'tb.txt', bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(outcome.problem.reason);
    const { tasks, period } = outcome.value;
    expect(period).toBeNull();
    expect(tasks.map(({ lead, time }) => [lead, time.to])).toEqual([
      [['Sở Tài chính'], '2026-03-25'],
      [['Sở Xây dựng'], '2026-04-30'],
    ]);
  });
});

describe('a letterhead of the Party', () => {
  it('has its day behind the star', async () => {
    const text = `TỈNH ỦY AN SƠN\tĐẢNG CỘNG SẢN VIỆT NAM
*\tAn Sơn, ngày 20 tháng 01 năm 2026
Số 45-KH/TU

KẾ HOẠCH
kiểm tra, giám sát năm 2026

I- TỔ CHỨC THỰC HIỆN
1- Các đoàn kiểm tra, giám sát báo cáo Ban Thường vụ Tỉnh ủy trước ngày 10/12/2026.`;
    const outcome = await readPlan({ name: 'kh.txt', bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(outcome.problem.reason);
    expect(outcome.value).toMatchObject({ place: 'An Sơn', issuedOn: '2026-01-20' });
    expect(outcome.value.reports.map(({ reporter }) => reporter)).toEqual([['Các đoàn kiểm tra, giám sát']]);
  });
});
