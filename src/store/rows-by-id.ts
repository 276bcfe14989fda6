// Rows of any table by id, as "hoàn tác" compares and restores them. Everything else asks the store of its concern.
import type { Records, Table } from '../core/change.ts';
import type { Database } from './database.ts';
import { tableName } from './put-rows.ts';
import { listRows } from './rows.ts';
import { chunksOf } from './statements.ts';

/** One statement carries so many ids. */
const idsMax = 10_000;

/** Reads the records that exist, by `table:id`. */
export const rowsById =
  ({ client }: Database) =>
  async (wanted: readonly { table: Table; id: string }[]): Promise<Map<string, Records[Table]>> => {
    const found = new Map<string, Records[Table]>();
    for (const table of new Set(wanted.map((row) => row.table))) {
      const ids = wanted.flatMap((row) => (row.table === table ? [row.id] : []));
      for (const id of chunksOf(ids, idsMax))
        for (const row of await listRows<Records[Table]>(client, tableName(table), { id }))
          found.set(`${table}:${row.id}`, row);
    }
    return found;
  };
