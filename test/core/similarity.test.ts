// Searching many rows for the most similar wording finds what comparing each of them finds, also among thousands.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeAmong, similarity } from '../../src/core/similarity.ts';

const words = fc
  .array(fc.constantFrom('tổ', 'chức', 'tuyên', 'truyền', 'báo', 'cáo', 'kết', 'quả', 'năm', '2026'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.join(' '));

it('finds the first of the rows that compare best', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 20 }),
      words,
      fc.constantFrom(0.5, 0.75, 0.9),
      (rows, text, from) => {
        const scores = rows.map((row) => similarity(row, text));
        const highest = Math.max(0, ...scores);
        const found = alikeAmong(
          rows.map((row, at) => ({ row, at })),
          ({ row }) => row,
        )(text, from);
        expect(found?.row.at).toBe(highest < from ? undefined : scores.indexOf(highest));
      },
    ),
  );
});

it('leaves out rows that may not be taken', () => {
  const alike = alikeAmong(['Tổ chức lớp tập huấn A', 'Tổ chức lớp tập huấn B'], (row) => row);
  expect(alike('Tổ chức lớp tập huấn A', 0.7, (row) => row.endsWith('B'))?.row).toBe(
    'Tổ chức lớp tập huấn B',
  );
});

it('matches a duty of the body among two thousand rows of an appendix', () => {
  const rows = Array.from({ length: 2_000 }, (_, at) => `Nhiệm vụ số ${at} của chương trình phát triển`);
  const alike = alikeAmong(rows, (row) => row);
  const found = rows.map((row) => alike(row, 0.75)?.row);
  expect(found).toEqual(rows);
});
