// Cells that say "as above": "nt", "-nt-", "như trên", a ditto mark. They hold what the row before holds.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { inline } from '../neutral.ts';
import type { ColumnField, TableHead } from './columns.ts';
import type { DataRow } from './rows.ts';

const ditto = /^[-–(]?\s*(?:n\.?t\.?|nhu tren|nhu muc tren|nhu dong tren|["“”〃]|'')\s*[-–).]*$/;
const repeated: readonly ColumnField[] = ['lead', 'coordinating', 'time', 'product'];

/** The rows with every "as above" replaced by the words it stands for. */
export function withoutDittos(rows: DataRow[], head: TableHead): DataRow[] {
  const above = new Map<number, string>();
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const field = head.fields[column];
      if (cell === '' || field === undefined || !repeated.includes(field)) return cell;
      const meant = ditto.test(withoutDiacritics(inline(cell))) ? (above.get(column) ?? cell) : cell;
      above.set(column, meant);
      return meant;
    }),
  }));
}
