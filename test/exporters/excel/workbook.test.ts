// Workbooks are reopened by another library, and their parts are looked at: types, formulas, filter, frozen head, print.
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/exporters/excel/sheet-xml.ts';
import { workbookOf } from '../../../src/exporters/excel/workbook.ts';
import type { Cell } from '../../../src/exporters/tables/table.ts';

const sheetOf = (rows: Iterable<Cell[]>, part: Partial<Sheet> = {}): Sheet => ({
  name: 'KH15',
  heading: [],
  footer: 'Kế hoạch & phụ lục',
  table: {
    columns: [
      { header: 'Nhiệm vụ', width: 30, kind: 'text' },
      { header: 'Số', width: 8, kind: 'count' },
      { header: 'Thời hạn', width: 11, kind: 'day' },
    ],
    rows,
  },
  ...part,
});

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const read = (bytes: Uint8Array) => readSheet(Buffer.from(bytes), 1);

describe('a workbook', () => {
  test('gives back text, numbers and days as such', async () => {
    const rows = await read(
      workbookOf([
        sheetOf([
          ['Rà soát <văn bản> & "đề án"', 12, '2026-11-25'],
          [null, 0, null],
          ['hai\ndòng', -3, '2026-02-28'],
        ]),
      ]),
    );
    expect(rows).toEqual([
      ['Nhiệm vụ', 'Số', 'Thời hạn'],
      ['Rà soát <văn bản> & "đề án"', 12, new Date('2026-11-25T00:00:00Z')],
      [null, 0, null],
      ['hai\ndòng', -3, new Date('2026-02-28T00:00:00Z')],
    ]);
  });

  test.each(['=1+1', '+84901', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is text, even after somebody edits the cell',
    async (text) => {
      const bytes = workbookOf([sheetOf([[text, 1, null]])]);
      const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
      expect(xml).not.toContain('<f');
      const style = Number(/<c r="A2" s="(\d+)" t="inlineStr">/.exec(xml)?.[1]);
      const styles =
        partOf(bytes, 'xl/styles.xml')
          .split('<cellXfs')[1]
          ?.match(/<xf [^>]*>/g) ?? [];
      expect(styles[style]).toContain('quotePrefix="1"');
    },
  );

  test('drops what XML forbids instead of breaking the file', async () => {
    const rows = await read(workbookOf([sheetOf([['a\u0000b\u001fc\ud800d', 1, null]])]));
    expect(rows[1]?.[0]).toBe('abcd');
  });

  test('has a filter over the table, a frozen head that is printed on every page, and A4 landscape', () => {
    const bytes = workbookOf([
      sheetOf(
        [
          ['a', 1, null],
          ['b', 2, null],
          ['Cộng', 3, null],
        ],
        { hasTotal: true, heading: ['TỔNG HỢP', 'x'] },
      ),
    ]);
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    // Two lines above, one empty: the header is row 4, the data 5 and 6, the total 7 stays outside the filter.
    expect(xml).toContain('<autoFilter ref="A4:C6"/>');
    expect(xml).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(xml).toContain('Kế hoạch &amp;&amp; phụ lục');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(`'KH15'!$4:$4`);
  });

  test('a line above the table goes over its whole width and gets the height it needs', () => {
    const heading = [
      'TỔNG HỢP',
      'Có tổng số 118 nhiệm vụ giao 19 cơ quan, đơn vị; trong đó 42 đã hoàn thành.',
    ];
    const xml = partOf(workbookOf([sheetOf([['a', 1, null]], { heading })]), 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<autoFilter [^>]*\/><mergeCells count="2"><mergeCell ref="A1:C1"\/><mergeCell ref="A2:C2"\/><\/mergeCells><pageMargins/,
    );
    const heights = [...xml.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map((match) => Number(match[1]));
    // The table is 49 characters wide, the sentence 76.
    expect(heights[1]).toBeGreaterThan(2 * 15);
  });

  test('a long title of a page is parted into two lines between words, a short one stays', () => {
    const headOf = (pageTitle: string): string =>
      /<oddHeader>(.*?)<\/oddHeader>/s.exec(
        partOf(workbookOf([sheetOf([['a', 1, null]], { pageTitle })]), 'xl/worksheets/sheet1.xml'),
      )?.[1] ?? '';
    expect(headOf('Kế hoạch số 15/KH-UBND')).toMatch(/Kế hoạch số 15\/KH-UBND$/);
    const long = `Kế hoạch “Hợp tác truyền thông giữa ${'Đài Tiếng nói Việt Nam và '.repeat(5)}tỉnh Phú Lâm”`;
    const lines = headOf(long)
      .replace(/^.*?&amp;12 /, '')
      .split('\n');
    expect(lines.join(' ')).toBe(long);
    expect(lines).toHaveLength(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    const endless = headOf('x '.repeat(300))
      .replace(/^.*?&amp;12 /, '')
      .split('\n');
    expect(endless.map((line) => line.length <= 110)).toEqual([true, true]);
  });

  test('names of sheets are made legal and unique', () => {
    const bytes = workbookOf([
      sheetOf([], { name: "a/b:'c'" }),
      sheetOf([], { name: 'a b  c' }),
      sheetOf([], { name: 'x'.repeat(40) }),
    ]);
    const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/sheet name="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });

  test('rows are made while they are packed: a long sheet does not exist as a whole', async () => {
    let alive = 0;
    function* rows(): Generator<Cell[]> {
      for (let row = 0; row < 20_000; row++) {
        alive += 1;
        yield [`Nhiệm vụ ${row}`, row, '2026-11-25'];
      }
    }
    const read20k = await read(workbookOf([sheetOf(rows())]));
    expect(alive).toBe(20_000);
    expect(read20k.at(-1)).toEqual(['Nhiệm vụ 19999', 19_999, new Date('2026-11-25T00:00:00Z')]);
  });
});
