// A total row is a check value, never a task: it is compared with the sum of its rows.
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { inline } from '../neutral.ts';
import { note, type Reading, sourceAt } from './context.ts';
import { amountOf, vndOf } from './money.ts';
import type { DataRow } from './rows.ts';

/** Notes whether the total agrees with the rows; the total in đồng (or as printed) when there is one. */
export function checkTotal(
  reading: Reading,
  tasks: DraftTask[],
  total: DataRow | undefined,
  table: number,
): number | null {
  if (total === undefined) return null;
  const text = inline(total.cells.filter((cell) => cell !== '').join(' '));
  const inVnd = vndOf(text);
  const printed = inVnd ?? amountOf(total.cells.findLast((cell) => amountOf(cell) !== null) ?? '');
  const amounts = tasks.map((task) => (inVnd === null ? task.budget.amount : (task.budget.vnd ?? null)));
  if (printed === null || amounts.every((amount) => amount === null)) return printed;
  const rows = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const source = sourceAt(total, text, { table, row: total.row });
  if (rows === printed) note(reading, 'total-agrees', 'info', null, source, { total: printed });
  else
    note(reading, 'total-mismatch', 'warning', null, source, {
      total: printed,
      rows,
      difference: printed - rows,
    });
  return printed;
}
