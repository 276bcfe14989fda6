// The rows of a task table made whole: repeated heads and number rows dropped, rows broken over a page glued.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { inline, type Table, type TableRow } from '../neutral.ts';
import type { ColumnField, TableHead } from './columns.ts';
import { note, type Reading, sourceAt } from './context.ts';
import { withoutDittos } from './dittos.ts';

/** One row with its place in the printed table (from 1). */
export interface DataRow extends TableRow {
  row: number;
}

/** The rows of data of a table; what was repaired is noted. */
export function dataRowsOf(reading: Reading, table: Table, head: TableHead): DataRow[] {
  const kept: DataRow[] = [];
  table.rows.forEach((printed, at) => {
    if (at < head.rowsFrom || printed.cells.every((cell) => cell === '')) return;
    const row: DataRow = { ...printed, row: at + 1 };
    const source = sourceAt(printed, printed.cells.join(' | '), { table: table.index, row: at + 1 });
    if (isNumberRow(row.cells)) return;
    if (sameHead(row.cells, table.rows[head.headAt]?.cells ?? [])) {
      note(reading, 'repeated-header', 'info', null, source, { table: table.index, row: at + 1 });
      return;
    }
    const before = kept.at(-1);
    if (before !== undefined && continuesRow(row.cells, head)) {
      before.cells = before.cells.map((cell, column) => glue(cell, row.cells[column] ?? ''));
      note(reading, 'broken-row-joined', 'warning', null, source, { table: table.index, row: at + 1 });
      return;
    }
    kept.push(row);
  });
  return withoutDittos(kept, head);
}

const glue = (cell: string, more: string): string =>
  more === '' ? cell : cell === '' ? more : `${cell} ${more}`;

// "(1) (2) (3)", "1 2 3", "A B 1 2" under the heads.
function isNumberRow(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(cell));
}

const headKey = (cells: string[]): string =>
  cells.map((cell) => withoutDiacritics(inline(cell)).replace(/[^a-z0-9]/g, '')).join('|');

const sameHead = (cells: string[], head: string[]): boolean => headKey(cells) === headKey(head);

/** No number and no task, or all that it has starts in lower case: the rest of the row before. */
function continuesRow(cells: string[], head: TableHead): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const no = head.fields.indexOf('no');
  const firstCell = cells[Math.max(no, 0)] ?? '';
  if (no >= 0 && firstCell !== '') return false;
  // A year or a day may be what is left of a time: "2026 -" and "2027".
  const goesOn = (cell: string): boolean => /^[\p{Ll}\d]/u.test(cell) && !/^(?:[a-zđ]|\d+)[).]/u.test(cell);
  if (filled.every(goesOn) && filled.some((cell) => /^\p{Ll}/u.test(cell))) return true;
  const texts = cells.filter(
    (cell, column) =>
      cell !== '' && (head.fields[column] === 'task' || (head.fields[column] === 'other' && column < 3)),
  );
  return no >= 0 && cells.length > 2 && (texts.length === 0 || hasNeitherLeadNorTime(cells, head));
}

/** Words of a task with coordinators, but nobody to lead it and no time: a group has none of these, a task has all. */
function hasNeitherLeadNorTime(cells: string[], head: TableHead): boolean {
  const has = (field: ColumnField): boolean => head.fields.includes(field);
  const cell = (field: ColumnField): string => cells[head.fields.indexOf(field)] ?? '';
  if (!has('lead') || !has('time') || !has('coordinating')) return false;
  return cell('lead') === '' && cell('time') === '' && cell('coordinating') !== '';
}
