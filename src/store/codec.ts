// Records to rows and back, for every table alike: instants as BigInt, structures as JSON text. Knows no table.

/** Instants and sizes that a column holds as BIGINT, beside every field whose name ends in `At`. */
const bigintFields = new Set(['at', 'budgetVnd', 'claimedUntil', 'notBefore', 'pausedUntil', 'scheduledFor']);

/** Structures kept as JSON text; a name means the same in every table. */
const jsonFields = new Set([
  'actions',
  'detail',
  'draft',
  'due',
  'facts',
  'fileIds',
  'itemIds',
  'reporterIds',
  'rules',
  'step',
]);

/** What raw SQL gives as 0 or 1 where the engine has no booleans. */
const booleanFields = new Set(['inclusive', 'isGroup', 'requested']);

const isBigint = (field: string): boolean => field.endsWith('At') || bigintFields.has(field);

/** A value that a column can hold. */
export type Cell = string | number | bigint | boolean | null;

function cellOf(field: string, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (jsonFields.has(field)) return JSON.stringify(value);
  if (isBigint(field) && typeof value === 'number') return BigInt(Math.round(value));
  return value as Cell;
}

/** The row that holds a record; fields that are `undefined` become null. */
export function rowOf(record: object): Record<string, Cell> {
  const row: Record<string, Cell> = {};
  for (const [field, value] of Object.entries(record)) row[field] = cellOf(field, value);
  return row;
}

function fieldOf(field: string, cell: unknown): unknown {
  if (cell === null) return null;
  if (typeof cell === 'bigint') return Number(cell);
  if (jsonFields.has(field) && typeof cell === 'string') return JSON.parse(cell);
  if (booleanFields.has(field)) return cell === true || cell === 1;
  return cell;
}

/** The record that a row holds, whether the model API or raw SQL read it. */
export function recordOf<Entity extends object>(row: object): Entity {
  // A copy keeps the shape that rows share; only what differs is written again.
  const record: Record<string, unknown> = { ...row };
  for (const field in record) {
    const cell = record[field];
    const value = fieldOf(field, cell);
    if (value !== cell) record[field] = value;
  }
  return record as Entity;
}

/** The records of several rows. */
export const recordsOf = <Entity extends object>(rows: readonly object[]): Entity[] =>
  rows.map((row) => recordOf<Entity>(row));
