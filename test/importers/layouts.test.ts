// Invented plans in other layouts: a table in drawn borders, a decision with its plan and label lines, two-level reports.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';

async function read(name: string) {
  const bytes = readFileSync(new URL(`../fixtures/plans/${name}`, import.meta.url));
  const outcome = await readPlan({ name, bytes });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

describe('a department’s plan with columns side by side and a table in drawn borders', () => {
  it('gives its head and its rows', async () => {
    const draft = await read('phap-luat-ke-khung.txt');
    expect(draft).toMatchObject({ number: '88/KH-STP', place: 'An Sơn', issuedOn: '2026-01-12' });
    const rows = draft.tasks.filter((task) => task.origin === 'appendix');
    expect(rows.map(({ title, lead, coordinating, time }) => [title, lead, coordinating, time.text])).toEqual(
      [
        [
          'Biên soạn sổ tay pháp luật về đất đai',
          ['Phòng Phổ biến, giáo dục pháp luật'],
          ['Văn phòng Sở'],
          'Quý I/2026',
        ],
        [
          'Tổ chức hội thi hòa giải viên giỏi',
          ['Phòng Phổ biến, giáo dục pháp luật'],
          ['Các phòng, đơn vị thuộc Sở'],
          'Trước 30/9/2026',
        ],
        ['Kiểm tra công tác tại cơ sở', ['Thanh tra Sở'], ['Ủy ban nhân dân các xã, phường'], 'Tháng 8/2026'],
      ],
    );
    const parties = { reporter: ['Các phòng, đơn vị thuộc Sở'], onward: 'Ủy ban nhân dân tỉnh' };
    expect(draft.reports).toMatchObject([
      { ...parties, due: { kind: 'once', date: '2026-06-10' } },
      { ...parties, due: { kind: 'once', date: '2026-12-10' } },
    ]);
  });

  it('gives the same rows without the columns of the letterhead, and with box lines', async () => {
    const text = readFileSync(new URL('../fixtures/plans/phap-luat-ke-khung.txt', import.meta.url), 'utf8');
    const [, table = ''] = /\n(\+-[\s\S]+-\+)\n/.exec(text) ?? [];
    for (const drawn of [table, table.replace(/\|/g, '│').replace(/-/g, '─').replace(/\+/g, '┼')]) {
      const framed = drawn.replace(/^┼|┼$/gmu, (mark, at) => (at === 0 ? '├' : mark === '┼' ? '├' : mark));
      const plain = `KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nI. NHIỆM VỤ\n\n${framed.replace(/├$/gmu, '┤')}\n`;
      const outcome = await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(plain) });
      expect(outcome.ok && outcome.value.tasks.map((task) => task.title)).toEqual([
        'Biên soạn sổ tay pháp luật về đất đai',
        'Tổ chức hội thi hòa giải viên giỏi',
        'Kiểm tra công tác tại cơ sở',
      ]);
    }
  });
});

describe('a commune’s decision with its plan attached and label lines', () => {
  it('keeps the commune’s office together and reports in two levels', async () => {
    const draft = await read('quyet-dinh-kem-ke-hoach-xa.txt');
    const office = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân';
    expect(draft).toMatchObject({ docType: 'Quyết định', number: '45/QĐ-UBND' });
    const [first, second, third] = draft.tasks;
    expect(first).toMatchObject({
      coordinating: [office, 'Công an xã'],
      due: { kind: 'once', date: '2026-03-31', inclusive: false },
      deliverable: 'Quyết định công bố',
    });
    expect(second?.lead).toEqual([office]);
    expect(third).toMatchObject({ lead: ['Phòng Văn hóa - Xã hội'], time: { text: 'Quý III/2026' } });
    const quarterly = (day: number) => ({ kind: 'quarterly', month: 'last', day, inclusive: false });
    expect(draft.reports).toMatchObject([
      { reporter: ['Các phòng, đơn vị thuộc xã'], to: office, due: quarterly(5) },
      { reporter: [office], to: 'Sở Nội vụ', due: quarterly(10) },
    ]);
  });
});

describe('a plan with two days of reporting at each of two levels', () => {
  it('tells the agencies’ days from the collector’s', async () => {
    const draft = await read('bao-cao-hai-cap.txt');
    const days = draft.reports.map(({ reporter, to, due }) => [reporter[0], to, JSON.stringify(due)]);
    const of = (reporter: string, to: string): string =>
      days
        .filter(([who, whom]) => who === reporter && whom === to)
        .map(([, , due]) => due)
        .join(' ');
    // "trước ngày 05/7 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm)": one rule for each.
    expect(of('Các sở, ban, ngành cấp tỉnh', 'Sở Nội vụ')).toMatch(
      /"kind":"halfYearly","dates":\[\{"month":7,"day":5\}\].*"kind":"yearly","month":12,"day":15/,
    );
    expect(of('Ủy ban nhân dân các xã, phường', 'Sở Nội vụ')).toContain(
      '[{"month":7,"day":5},{"month":12,"day":15}]',
    );
    expect(of('Sở Nội vụ', 'Ủy ban nhân dân tỉnh')).toMatch(/2026-07-10.*2026-12-20/);
  });
});
