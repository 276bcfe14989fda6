// Our own workbook of tasks back into rows: cells by their headings, each row with the key it was written with. Decides nothing.
import { readSheetKey, type SheetKey } from '../core/plans/sheet-key.ts';
import { formats } from './formats/index.ts';
import { sheetsOf } from './formats/xlsx.ts';
import { Unreadable } from './refusal.ts';

/** One row of an edited workbook; cells by the heading they stand under. */
export interface TaskRow {
  /** The row's number in its sheet, from 1. */
  line: number;
  /** The sheet's name. */
  sheet: string;
  /** What the row was when it was written; null for a row that somebody added. */
  key: SheetKey | null;
  cells: ReadonlyMap<string, string>;
}

const rowsMax = 120_000;

/** The rows of a workbook whose sheets have the column of keys; undefined for any other file. */
export async function taskRowsIn(
  bytes: Uint8Array,
  keyHeadings: readonly string[],
): Promise<TaskRow[] | undefined> {
  if (formats['xlsx']?.signature?.(bytes) !== true) return undefined;
  const rows: TaskRow[] = [];
  let isOurs = false;
  for (const { name, grid } of await sheetsOf(bytes, rowsMax)) {
    const top = grid.findIndex((cells) => cells.some((cell) => keyHeadings.includes(cell.trim())));
    const headings = grid[top]?.map((cell) => cell.trim());
    if (headings === undefined) continue;
    if (grid.length >= rowsMax) throw new Unreadable('too-large', `over ${rowsMax} rows`);
    isOurs = true;
    const keyAt = headings.findIndex((heading) => keyHeadings.includes(heading));
    for (const [index, cells] of grid.slice(top + 1).entries()) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      rows.push({
        line: top + index + 2,
        sheet: name,
        key: readSheetKey(cells[keyAt] ?? ''),
        cells: new Map(headings.map((heading, at) => [heading, (cells[at] ?? '').trim()])),
      });
    }
  }
  return isOurs ? rows : undefined;
}
