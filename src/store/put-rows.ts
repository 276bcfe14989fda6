// Writes the rows of a change: inserts of new records, updates that hold only for the version that was read.

import type { Put, Table } from '../core/change.ts';
import { type Cell, rowOf } from './codec.ts';
import type { Transaction } from './database.ts';
import { join, sql } from './sql.ts';
import { insertsOf, name } from './statements.ts';

/** Thrown inside a transaction to roll it back when a row was not as it had been read. */
export class VersionConflict extends Error {
  override name = 'VersionConflict';
}

/** The table of a record, as the database calls it. */
export const tableName = (table: Table): string => table.charAt(0).toUpperCase() + table.slice(1);

/** New records are versioned ones that must not exist yet; logged ones have no version and may exist already. */
type Kind = 'new' | 'logged' | 'changed';

interface Write {
  table: Table;
  kind: Kind;
  rows: Record<string, Cell>[];
}

function kindOf(row: Record<string, Cell>): Kind {
  if (!('version' in row)) return 'logged';
  return row['version'] === 0 ? 'new' : 'changed';
}

/** The writes in their order; neighbours of the same table and kind become one. */
function writesOf(puts: readonly Put[]): Write[] {
  const writes: Write[] = [];
  for (const put of puts) {
    const row = rowOf(put.row);
    const kind = kindOf(row);
    const last = writes.at(-1);
    if (last?.table === put.table && last.kind === kind) last.rows.push(row);
    else writes.push({ table: put.table, kind, rows: [row] });
  }
  return writes;
}

async function update(tx: Transaction, table: string, row: Record<string, Cell>): Promise<void> {
  const { id = null, version = null, ...fields } = row;
  const assignments = Object.entries(fields).map(([field, cell]) => sql`${name(field)} = ${cell}`);
  const changed = await tx.$executeRaw(sql`
    UPDATE ${name(table)} SET ${join([...assignments, sql`"version" = "version" + 1`])}
    WHERE "id" = ${id} AND "version" = ${version}`);
  if (changed !== 1)
    throw new VersionConflict(`${table} ${String(id)} is not at version ${String(version)}.`);
}

/** Writes the rows; throws VersionConflict when one is not at the version it carries (0: it exists already). */
export async function putRows(tx: Transaction, puts: readonly Put[]): Promise<void> {
  for (const { table, kind, rows } of writesOf(puts)) {
    if (kind === 'changed') {
      for (const row of rows) await update(tx, tableName(table), row);
      continue;
    }
    const stored = kind === 'new' ? rows.map((row) => ({ ...row, version: 1 })) : rows;
    for (const insert of insertsOf(tableName(table), stored)) {
      const inserted = await tx.$executeRaw(insert.sql);
      if (kind === 'new' && inserted !== insert.rows)
        throw new VersionConflict(`${tableName(table)}: a new row exists already.`);
    }
  }
}
