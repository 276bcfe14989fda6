// What an edited workbook lacks: rows that somebody deleted, and columns whose headings are gone. Neither changes anything.
import type { TaskRow } from '../../importers/task-sheet.ts';
import type { StoredRow } from './compare-rows.ts';

/**
 * The numbers of followed rows that are not in the workbook, each once. A workbook of one agency lacks only what that
 * agency has, and one of a single number lacks nothing.
 */
export function codesMissing(rows: readonly TaskRow[], rowById: ReadonlyMap<string, StoredRow>): number[] {
  const seen = new Set(rows.flatMap(({ key }) => key?.itemId ?? []));
  const there = [...seen].flatMap((id) => rowById.get(id)?.item ?? []);
  if (new Set(there.map(({ code }) => code)).size < 2) return [];
  const agencyIds = new Set(there.map(({ agencyId }) => agencyId));
  const missing = [...rowById.values()].filter(
    ({ item: { id, agencyId, hold } }) =>
      !seen.has(id) && hold !== 'withdrawn' && (agencyIds.size > 1 || agencyIds.has(agencyId)),
  );
  return [...new Set(missing.map(({ item }) => item.code))].sort((a, b) => a - b);
}

/** Headings of columns that could come back and that a sheet of the workbook does not have. */
export function columnsAbsent(rows: readonly TaskRow[], rowById: ReadonlyMap<string, StoredRow>): string[] {
  const absent = new Set<string>();
  for (const { key, cells } of rows)
    for (const { field, header } of rowById.get(key?.itemId ?? '')?.columns ?? [])
      if (field !== undefined && !cells.has(header)) absent.add(header);
  return [...absent];
}
