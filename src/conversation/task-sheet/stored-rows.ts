// The rows of the tasks that a workbook speaks of, as they would be written today.

import { type PlainDate, partsOf } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import { readRecords } from '../../exporters/read-records.ts';
import { itemFactsOf } from '../../exporters/tables/item-facts.ts';
import { itemTable } from '../../exporters/tables/item-table.ts';
import type { Cell, Column } from '../../exporters/tables/table.ts';
import type { TaskRow } from '../../importers/task-sheet.ts';
import type { StoredRow } from './compare-rows.ts';
import type { SheetContext } from './sheet-change.ts';

/** Rows by item, and every item of their numbers. */
export interface StoredRows {
  rowById: Map<string, StoredRow>;
  itemById: Map<string, Item>;
}

/** Reads the plans of the rows; an item that is not stored has no row. */
export async function storedRows(context: SheetContext, rows: readonly TaskRow[]): Promise<StoredRows> {
  const { store } = context;
  const ids = rows.flatMap(({ key }) => key?.itemId ?? []);
  const planIds = new Set((await store.items.list({ ids })).map((item) => item.planId));
  const plans = (await store.plans.list()).filter(({ id }) => planIds.has(id));
  const rowById = new Map<string, StoredRow>();
  const itemById = new Map<string, Item>();
  for (const plan of plans) {
    const asked = { plan: plan.code, agency: null, fromOn: null, toOn: null };
    const records = await readRecords(store, asked, context);
    const facts = itemFactsOf(records);
    const table = itemTable(facts, plan, records);
    const coordinating = new Map<number, Item[]>();
    for (const item of records.items) {
      itemById.set(item.id, item);
      if (item.role === 'coordinating' && item.hold !== 'withdrawn')
        coordinating.set(item.code, [...(coordinating.get(item.code) ?? []), item]);
    }
    let at = 0;
    for (const cells of table.rows) {
      const item = facts[at++]?.item;
      if (item === undefined) continue;
      rowById.set(item.id, {
        item,
        columns: table.columns,
        coordinating: coordinating.get(item.code) ?? [],
        cells: new Map(
          table.columns.map((column, index) => [column.header, textOf(cells[index] ?? null, column)]),
        ),
      });
    }
  }
  return { rowById, itemById };
}

/** A cell as the reader of workbooks gives it. */
function textOf(cell: Cell, { kind }: Column): string {
  if (cell === null) return '';
  return kind === 'day' && typeof cell === 'string' ? dayText(cell) : String(cell).trim();
}

function dayText(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
