// Rows of a sheet or a CSV file as a document: lines of text above the head, the table from the head on.
import { type Block, paragraph, type TableRow } from '../neutral.ts';
import { tableHeadOf } from '../plan/columns.ts';

/** The blocks of a grid; `firstTable` is the number of its table in the document. */
export function blocksOfGrid(grid: string[][], firstTable: number): Block[] {
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const rows: TableRow[] = grid.map((cells, at) => ({
    cells: [
      ...cells.map((cell) => paragraph(cell).text),
      ...new Array<string>(width - cells.length).fill(''),
    ],
    line: at + 1,
    page: null,
  }));
  const headAt = rows.findIndex((_, at) => tableHeadOf(rows.slice(at, at + 1)) !== undefined);
  const from = headAt < 0 ? rows.length : headAt;
  const blocks: Block[] = textLines(rows.slice(0, from));
  if (headAt >= 0) blocks.push({ kind: 'table', index: firstTable, rows: rows.slice(headAt) });
  return blocks;
}

function textLines(rows: TableRow[]): Block[] {
  let gap = false;
  return rows.flatMap((row) => {
    const filled = row.cells.filter((cell) => cell !== '');
    const lines = filled
      .flatMap((cell) => cell.split('\n'))
      .map((line, at) => paragraph(line, { line: row.line, gap: gap && at === 0 }));
    gap = filled.length === 0;
    return lines;
  });
}
