// SQL that both engines understand, built from names and rows: quoted identifiers, lists of values, chunks.

import type { Cell } from './codec.ts';
import { join, raw, type Sql, sql } from './sql.ts';

/** Rows a statement may touch, so that one statement never holds the event loop for long. */
export const statementRowsMax = 10_000;

/** SQLite takes at most 32,766 parameters in a statement. */
const parametersMax = 30_000;

/** A quoted identifier; only for names from the code, never for input. */
export const name = (identifier: string): Sql => raw(`"${identifier}"`);

/**
 * A text column's value, kept away from its index: without statistics a planner takes the index of a state that
 * most rows share before the one that finds a few rows.
 */
export const withoutIndex = (column: string): Sql => sql`(${name(column)} || '')`;

/** `column = value`, or `column IS NULL`. */
export const equals = (column: string, value: Cell): Sql =>
  value === null ? sql`${name(column)} IS NULL` : sql`${name(column)} = ${value}`;

/** All of the conditions. */
export const all = (conditions: readonly Sql[]): Sql => join(conditions, ' AND ');

/** The list in parts of at most `size`. */
export function chunksOf<Value>(list: readonly Value[], size: number): Value[][] {
  const chunks: Value[][] = [];
  for (let start = 0; start < list.length; start += size) chunks.push(list.slice(start, start + size));
  return chunks;
}

/** Statements that insert the rows, which all have the fields of the first, and leave existing ones alone. */
export function insertsOf(
  table: string,
  rows: readonly Record<string, Cell>[],
): { rows: number; sql: Sql }[] {
  const fields = Object.keys(rows[0] ?? {});
  if (fields.length === 0) return [];
  const size = Math.min(statementRowsMax, Math.floor(parametersMax / fields.length));
  const columns = join(fields.map(name));
  return chunksOf(rows, size).map((chunk) => {
    const values = join(chunk.map((row) => sql`(${join(fields.map((field) => row[field] ?? null))})`));
    return {
      rows: chunk.length,
      sql: sql`INSERT INTO ${name(table)} (${columns}) VALUES ${values} ON CONFLICT DO NOTHING`,
    };
  });
}
