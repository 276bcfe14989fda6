// Letters from files: one report or one task given to many agencies with a day and an hour. Invented texts.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(body: string) {
  const text = `UBND TỈNH AN SƠN
SỞ TÀI CHÍNH

Số: 1234/STC-QLNS
V/v báo cáo tình hình thực hiện dự toán năm 2026

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
