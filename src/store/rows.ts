// Reads of whole rows by the values of their columns, as records. What needs more than that is a statement of its own.
import { type Cell, recordsOf } from './codec.ts';
import type { Statements } from './database.ts';
import { join, raw, type Sql, sql } from './sql.ts';
import { all, equals, name } from './statements.ts';

/** Columns with the value, or one of the values, that a row must have; `undefined` lets all pass. */
export type Where = Readonly<Record<string, Cell | readonly Cell[] | undefined>>;

function conditionOf(column: string, wanted: Cell | readonly Cell[]): Sql {
  if (!Array.isArray(wanted)) return equals(column, wanted as Cell);
  return wanted.length === 0 ? sql`1 = 0` : sql`${name(column)} IN (${join(wanted)})`;
}

/** The records of a table that have the values, in an order such as `"rank", "id" DESC`; at most `limit`. */
export async function listRows<Entity extends object>(
  from: Statements,
  table: string,
  where: Where = {},
  order = '"id"',
  limit?: number,
): Promise<Entity[]> {
  const conditions = Object.entries(where).flatMap(([column, wanted]) =>
    wanted === undefined ? [] : [conditionOf(column, wanted)],
  );
  const filter = conditions.length === 0 ? sql`` : sql` WHERE ${all(conditions)}`;
  const most = limit === undefined ? sql`` : sql` LIMIT ${limit}`;
  return recordsOf<Entity>(
    await from.$queryRaw<object[]>(sql`SELECT * FROM ${name(table)}${filter} ORDER BY ${raw(order)}${most}`),
  );
}

/** The first such record, or undefined. */
export async function findRow<Entity extends object>(
  from: Statements,
  table: string,
  where: Where,
  order?: string,
): Promise<Entity | undefined> {
  return (await listRows<Entity>(from, table, where, order, 1))[0];
}
