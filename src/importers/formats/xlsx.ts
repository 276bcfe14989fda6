// Excel workbooks: every visible sheet, merged cells as they look. The one file that knows hucre.
import { readXlsx } from 'hucre';
import { walkXml } from '../container/xml.ts';
import { unzipped, zipNames } from '../container/zip.ts';
import { blocksOfGrid } from '../layout/grid.ts';
import type { Block } from '../neutral.ts';
import type { Format } from './format.ts';

const rowsMax = 20_000;
const columnsMax = 60;

/** `.xlsx`. */
export const xlsx: Format = {
  extensions: ['xlsx', 'xlsm'],
  container: true,
  signature: (bytes) => zipNames(bytes)?.includes('xl/workbook.xml') === true,
  async read({ bytes }) {
    const blocks: Block[] = [];
    for (const grid of await gridsOf(bytes, rowsMax))
      blocks.push(...blocksOfGrid(grid, blocks.filter((block) => block.kind === 'table').length + 1));
    return { blocks };
  },
};

/** The cells of every visible sheet as text, days as 25/11/2026; at most so many rows of each. */
export const gridsOf = async (bytes: Uint8Array, rows: number): Promise<string[][][]> =>
  (await sheetsOf(bytes, rows)).map(({ grid }) => grid);

/** The same with the names of the sheets. */
export async function sheetsOf(
  bytes: Uint8Array,
  rows: number,
): Promise<{ name: string; grid: string[][] }[]> {
  refuseUnsafe(bytes);
  const workbook = await readXlsx(bytes, {
    sheets: (info) => info.hidden !== true && info.veryHidden !== true,
  });
  return workbook.sheets.map((sheet) => {
    const grid = sheet.rows.slice(0, rows).map((row) => Array.from(row.slice(0, columnsMax), cellText));
    for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
      const value = grid[startRow]?.[startCol] ?? '';
      // A cell over several rows holds for each of them; its number does not.
      for (let row = startRow + 1; row <= endRow && startCol > 0 && row < grid.length; row += 1) {
        const cells = grid[row];
        if (cells !== undefined && (cells[startCol] ?? '') === '') cells[startCol] = value;
      }
    }
    return { name: sheet.name, grid };
  });
}

/** The limits and the XML of every part are checked before the workbook is opened. */
function refuseUnsafe(bytes: Uint8Array): void {
  for (const [, part] of unzipped(bytes, (name) => /^(?:\[Content|_rels|xl\/).*\.(?:xml|rels)$/.test(name))) {
    walkXml(part, { open: () => undefined });
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  return typeof value === 'number' && !Number.isInteger(value)
    ? String(value).replace('.', ',')
    : String(value);
}
