// What was seen of the inbox, so that updates that are purged after a month of the fast clock still count.
import { type Row, rowsOf } from '../simulation/rows.ts';

/** The rows of the inbox by update, as `telegram:100`; those that are gone as they were seen last. */
export interface InboxMemory {
  /** Reads the inbox. */
  look(): Promise<void>;
  has(update: string): boolean;
  /** Every row that was ever seen of the update; more than one is a fault. */
  rowsOf(update: string): Row[];
}

/** Nothing seen yet. */
export function inboxMemory(url: string): InboxMemory {
  const rowsByUpdate = new Map<string, Map<string, Row>>();
  const rows = (update: string): Row[] => [...(rowsByUpdate.get(update)?.values() ?? [])];
  return {
    async look() {
      for (const row of await rowsOf(
        url,
        'SELECT "id", "channel", "updateId", "state" FROM "InboxMessage"',
      )) {
        const update = `${row['channel']}:${row['updateId']}`;
        const known = rowsByUpdate.get(update) ?? new Map<string, Row>();
        rowsByUpdate.set(update, known.set(String(row['id']), row));
      }
    },
    has: (update) => rowsByUpdate.has(update),
    rowsOf: rows,
  };
}
