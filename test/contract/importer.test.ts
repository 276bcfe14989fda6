// One suite for all importers: the same plan in every form gives the same draft, and no bytes make a reader throw.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/importers/formats/index.ts';
import { readPlan } from '../../src/importers/index.ts';
import {
  csvOf,
  docxOf,
  type Part,
  partsOfText,
  pdfOf,
  textOf,
  xlsxOf,
} from '../importers/support/containers.ts';

const sample = readFileSync(new URL('../../data/plans/ke-hoach-mau.txt', import.meta.url), 'utf8');
const parts: Part[] = partsOfText(sample);

const forms: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['plan.txt', () => textOf(parts)],
  ['plan.docx', () => docxOf(parts)],
  ['plan.xlsx', () => xlsxOf(parts)],
  ['plan.csv', () => csvOf(parts)],
];

async function understood(name: string, bytes: Uint8Array) {
  const outcome = await readPlan({ name, bytes });
  if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.reason} ${outcome.problem.detail}`);
  const { number, issuer, place, issuedOn, title, period, tasks, reports } = outcome.value;
  return {
    head: { number, issuer, place, issuedOn, title, period },
    tasks: tasks.map(({ source: _, ...task }) => task),
    reports: reports.map(({ source: _, ...report }) => report),
  };
}

describe.each(forms)('%s', (name, build) => {
  it('is understood as the text of the plan is', async () => {
    const expected = await understood('plan.txt', new TextEncoder().encode(sample));
    expect(expected.tasks).toHaveLength(18);
    expect(await understood(name, await build())).toEqual(expected);
  });

  it('is told by its bytes where the name says nothing', async () => {
    const outcome = await readPlan({ name: name.endsWith('x') ? 'upload' : name, bytes: await build() });
    expect(outcome.ok).toBe(true);
  });

  it('is refused, not thrown, when it is cut anywhere', async () => {
    const bytes = await build();
    for (const share of [0, 0.01, 0.3, 0.6, 0.99]) {
      const outcome = await readPlan({ name, bytes: bytes.slice(0, Math.floor(bytes.length * share)) });
      expect(typeof outcome.ok).toBe('boolean');
    }
  });
});

it('has every form of the list among the tested ones', () => {
  const tested = [...forms.map(([name]) => name.split('.')[1] ?? ''), 'pdf'];
  for (const format of Object.values(formats))
    expect(format.extensions.some((ending) => tested.includes(ending))).toBe(true);
});

/** Column edges and row edges of a drawn table. */
const xs = [40, 80, 360, 520, 660, 780];
const ys = [400, 360, 320, 280];

describe('a PDF with a bordered table', () => {
  const cells = [
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
    ['1', 'Biên soạn sổ tay công dân số', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quý II/2026'],
    ['2', 'Khảo sát mức độ hài lòng', 'Sở Nội vụ', 'Sở Tài chính', 'Trước ngày 10/12/2026'],
  ];
  const head = ['Số: 15/KH-UBND', 'Phú Lâm, ngày 22 tháng 01 năm 2026', 'KẾ HOẠCH', 'Chuyển đổi số năm 2026'];
  const file = pdfOf([
    {
      texts: [
        ...head.map((text, at) => ({ text, x: 300, y: 560 - at * 24 })),
        // Words of one cell on two lines, set in the middle of the row.
        ...cells.flatMap((row, at) =>
          row.map((text, column) => ({ text, x: (xs[column] ?? 0) + 4, y: (ys[at] ?? 0) - 22 })),
        ),
      ],
      rules: [
        ...ys.map((y): [number, number, number, number] => [40, y, 780, y]),
        ...xs.map((x): [number, number, number, number] => [x, 280, x, 400]),
      ],
    },
  ]);

  it('gives the rows of the table', async () => {
    const outcome = await readPlan({ name: 'plan.pdf', bytes: file });
    expect(outcome.ok && outcome.value.number).toBe('15/KH-UBND');
    expect(outcome.ok && outcome.value.tasks.map(({ title, lead, time }) => [title, lead, time.to])).toEqual([
      ['Biên soạn sổ tay công dân số', ['Sở Khoa học và Công nghệ'], '2026-06-30'],
      ['Khảo sát mức độ hài lòng', ['Sở Nội vụ'], '2026-12-10'],
    ]);
  });

  it('without letters is refused as a scan', async () => {
    const outcome = await readPlan({
      name: 'scan.pdf',
      bytes: pdfOf([{ texts: [], rules: [[1, 1, 90, 1]] }]),
    });
    expect(outcome).toMatchObject({ ok: false, problem: { reason: 'no-text-layer' } });
  });
});
