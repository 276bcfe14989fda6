// A table as CSV for machines: comma, ISO dates, UTF-8 with a mark so that Excel shows Vietnamese; no formula.
import { stringify } from 'csv-stringify/sync';
import { opensFormula, printable } from './safe-text.ts';
import type { Cell, Table } from './table.ts';

/** The bytes of a CSV file; what would be read as a formula gets an apostrophe before it. */
export function csvOf(table: Table): Uint8Array {
  const rows = [table.columns.map((column) => column.header), ...[...table.rows].map((row) => row.map(safe))];
  return new TextEncoder().encode(stringify(rows, { bom: true, record_delimiter: 'windows' }));
}

function safe(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = printable(cell);
  return opensFormula(text) ? `'${text}` : text;
}
