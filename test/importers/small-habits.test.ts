// Units told in figures, signers, bases, letterheads and people, each in a short invented text.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(text: string) {
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ An Sơn, ngày 14 tháng 01 năm 2026';
const plan = (body: string, body2 = '', issuer = 'UBND TỈNH AN SƠN') =>
  read(`${issuer} ⏎ Số: 12/KH-UBND	${state}\n\nKẾ HOẠCH\nPhát triển y tế năm 2026\n\n${body}\n${body2}`);

describe('money', () => {
  it.each([
    ['Kinh phí (1.000 đồng)', '126.000', 126_000_000],
    ['Kinh phí (1000 đồng)', '24.500', 24_500_000],
    ['Kinh phí (1.000đ)', '300', 300_000],
    ['Kinh phí (1.000.000 đồng)', '450', 450_000_000],
    ['Kinh phí (ĐVT: 1.000 VNĐ)', '1.250', 1_250_000],
    ['Kinh phí (đồng)', '1.250.000', 1_250_000],
  ])('under the head "%s"', async (head, cell, vnd) => {
    const draft = await plan(`TT	Nhiệm vụ	Đơn vị chủ trì	${head}\n1	Khám sức khỏe	Sở Y tế	${cell}`);
    expect(draft.tasks[0]?.budget.vnd).toBe(vnd);
  });

  it('agrees with a total in đồng', async () => {
    const draft = await plan(
      'TT	Nhiệm vụ	Đơn vị chủ trì	Kinh phí (1.000 đồng)\n1	Khám sức khỏe	Sở Y tế	126.000\n2	Tập huấn	Sở Y tế	24.000\nTổng cộng: 150.000.000 đồng',
    );
    expect(draft.findings.map(({ code }) => code)).toContain('total-agrees');
  });

  it('is not read under the heading of a department of finance', async () => {
    const draft = await plan('1. Sở Tài chính\na) Theo dõi giá cả.\n2. Sở Y tế\na) Kiểm tra.');
    expect(draft.budget).toBeNull();
    expect(draft.sections.map(({ kind }) => kind)).toEqual(['other', 'other']);
  });
});

describe('the documents a plan rests on', () => {
  it.each([
    ['Chỉ thị số 12/CT-BTC ngày 15/12/2025 của Bộ trưởng Bộ Tài chính', 'Bộ trưởng Bộ Tài chính'],
    ['Nghị quyết số 11/NQ-CP ngày 30/01/2025 của Chính phủ', 'Chính phủ'],
    ['Kế hoạch số 88/KH-BCA ngày 10/02/2025 của Bộ Công an', 'Bộ Công an'],
  ])('"%s và Công điện ..." are two', async (first, issuer) => {
    const draft = await plan(
      `Thực hiện ${first} và Công điện số 1437/CĐ-TTg ngày 31/12/2025 của Thủ tướng Chính phủ về việc tăng cường khám bệnh;\nI. NHIỆM VỤ\n1. Khám bệnh.`,
    );
    expect(draft.basis.map((one) => one.issuer)).toEqual([issuer, 'Thủ tướng Chính phủ']);
  });
});

describe('who signs and who issues', () => {
  it.each([
    [['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', "K'Bảo Trung"], 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', "K'Bảo Trung"],
    [['GIÁM ĐỐC', 'H’Linh Niê'], null, 'GIÁM ĐỐC', 'H’Linh Niê'],
    [['KT. BỘ TRƯỞNG THỨ TRƯỞNG', 'Đoàn Quang Lộc'], 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Đoàn Quang Lộc'],
    [['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', 'Lê Thị Hạnh'], 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Thị Hạnh'],
  ])('signer %j', async (lines, capacity, position, name) => {
    const draft = await plan(`I. NHIỆM VỤ\n1. Khám bệnh.\nNơi nhận:\n- Lưu: VT.\n${lines.join('\n')}`);
    expect(draft.signer).toEqual({ capacity, position, name });
  });

  it.each([
    [
      'ỦY BAN MTTQ VIỆT NAM ⏎ TỈNH AN SƠN ⏎ BAN THƯỜNG TRỰC',
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh An Sơn',
    ],
    ['UBND TỈNH AN SƠN ⏎ BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH', 'Ban Chỉ đạo cải cách hành chính tỉnh An Sơn'],
    ['UBND TỈNH AN SƠN ⏎ BAN QUẢN LÝ RỪNG PHÒNG HỘ', 'Ban Quản lý rừng phòng hộ tỉnh An Sơn'],
  ])('%s', async (head, issuer) => {
    expect((await plan('I. NHIỆM VỤ\n1. Khám bệnh.', '', head)).issuer).toBe(issuer);
  });
});

describe('people before a duty', () => {
  it.each([
    ['Ông Lâm Hoàng Phúc, bà Đỗ Ngọc Hân - Thành viên: kiểm tra hồ sơ.', ['Lâm Hoàng Phúc', 'Đỗ Ngọc Hân']],
    ['Bà Trần Thị Lan và ông Lê Văn Hải - Thư ký: lập biên bản.', ['Trần Thị Lan', 'Lê Văn Hải']],
    ['Ông Võ Minh Trí - Phó Trưởng đoàn: chuẩn bị dự thảo.', ['Võ Minh Trí']],
  ])('%s', async (line, lead) => {
    const draft = await plan(
      `I. PHÂN CÔNG NHIỆM VỤ\n1. ${line}\n2. Ông Phạm Bình An - Trưởng đoàn: phụ trách chung.`,
    );
    expect(draft.tasks[0]?.lead).toEqual(lead);
  });
});
