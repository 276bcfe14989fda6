// Who is told and who is only asked, by who issues the document.
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function requests(letterhead: string, taker: string, bodies: string[]): Promise<[string, boolean][]> {
  const duties = bodies.map(
    (body, at) => `${at + 1}. ${body}\n- Báo cáo kết quả về ${taker} trước ngày ${at + 10}/11/2026.`,
  );
  const text = `${letterhead}\nAn Sơn, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nHọc tập năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n${duties.join('\n')}`;
  const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value.reports.map(({ reporter, request }) => [reporter.join('; '), request]);
}

const asked = (bodies: [string, boolean][]) => bodies.filter(([, request]) => request).map(([name]) => name);

describe('who is asked', () => {
  it('is Party, Front and courts for a state agency, whether a list knows them or not', async () => {
    const found = await requests('ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nSố: 5/KH-UBND', 'UBND xã', [
      'Phòng Kinh tế',
      'Đảng ủy xã',
      'Ủy ban Kiểm tra Đảng ủy',
      'Ủy ban MTTQ Việt Nam xã',
      'Tòa án nhân dân khu vực 3',
      'Hội Nông dân xã',
    ]);
    expect(found).toHaveLength(6);
    expect(asked(found)).toHaveLength(5);
    expect(found[0]).toEqual(['Phòng Kinh tế', false]);
  });

  it('is not the own bodies of a Party committee, even with "Đề nghị"; those above it are', async () => {
    const found = await requests(
      'ĐẢNG BỘ TỈNH AN SƠN\nĐẢNG ỦY XÃ AN BÌNH\n*\nSố 7-KH/ĐU',
      'Văn phòng Đảng ủy',
      [
        'Ban Xây dựng Đảng',
        'Ủy ban Kiểm tra Đảng ủy',
        'Đề nghị các chi bộ trực thuộc',
        'Ủy ban MTTQ Việt Nam xã',
        'Ban Tổ chức Tỉnh ủy',
      ],
    );
    expect(found).toHaveLength(5);
    expect(asked(found)).toEqual(['Ban Tổ chức Tỉnh ủy']);
  });

  it('is not the committees of the Tỉnh ủy for the Tỉnh ủy', async () => {
    const found = await requests(
      'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY AN SƠN\n*\nSố 7-KH/TU',
      'Văn phòng Tỉnh ủy',
      ['Ban Tổ chức Tỉnh ủy', 'Đảng ủy Ủy ban nhân dân tỉnh', 'Bộ Nội vụ'],
    );
    expect(asked(found)).toEqual(['Bộ Nội vụ']);
  });

  it('is the administration for the Front, and not its member organisations', async () => {
    const found = await requests(
      'MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH AN SƠN\nBAN THƯỜNG TRỰC\nSố: 7/KH-MTTQ-BTT',
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
      ['Hội Nông dân tỉnh', 'Ủy ban MTTQ Việt Nam các xã, phường', 'UBND các xã, phường'],
    );
    expect(found).toHaveLength(3);
    expect(asked(found)).toEqual(['Ủy ban nhân dân các xã, phường']);
  });
});
