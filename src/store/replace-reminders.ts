// The reminders of the items that a change plans again: what was planned goes, what it brings comes, nothing twice.
import type { Change } from '../core/change.ts';
import type { Item } from '../core/items/item.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import { notSaidBefore } from '../core/reminding/said-once.ts';
import { rowOf } from './codec.ts';
import type { Transaction } from './database.ts';
import { isOpen } from './schedule-groups.ts';
import { join, sql } from './sql.ts';
import { chunksOf, insertsOf, statementRowsMax, withoutIndex } from './statements.ts';

/**
 * The ids of items that the change plans again without another deadline; to be asked before its rows are written.
 * One that was closed or on hold had nothing planned, so nobody can tell what it was told for this deadline.
 */
export async function keptDeadlines(tx: Transaction, { puts, replan }: Change): Promise<Set<string>> {
  const isReplanned = new Set(replan);
  const items = puts.flatMap((put) =>
    put.table === 'item' && put.row.version > 0 && isReplanned.has(put.row.id) ? [put.row] : [],
  );
  const kept = new Set<string>();
  for (const chunk of chunksOf(items, statementRowsMax)) {
    const rows = await tx.$queryRaw<Pick<Item, 'id' | 'dueOn' | 'targetOn'>[]>(sql`
      SELECT "id", "dueOn", "targetOn" FROM "Item" WHERE "id" IN (${join(chunk.map(({ id }) => id))}) AND ${isOpen}`);
    const storedById = new Map(rows.map((row) => [row.id, row]));
    for (const { id, dueOn, targetOn } of chunk) {
      const stored = storedById.get(id);
      if (stored?.dueOn === dueOn && stored.targetOn === targetOn) kept.add(id);
    }
  }
  return kept;
}

/** Takes back what is planned of the items, and puts what they get instead; `kept` as told by `keptDeadlines`. */
export async function replaceReminders(
  tx: Transaction,
  itemIds: readonly string[],
  reminders: readonly Reminder[],
  kept: ReadonlySet<string>,
): Promise<void> {
  const planned: Pick<Reminder, 'itemId' | 'rule'>[] = [];
  for (const chunk of chunksOf(itemIds, statementRowsMax))
    planned.push(
      ...(await tx.$queryRaw<typeof planned>(sql`
        DELETE FROM "Reminder" WHERE ${withoutIndex('state')} = 'planned' AND "itemId" IN (${join(chunk)})
        RETURNING "itemId", "rule"`)),
    );
  const settled: Pick<Reminder, 'itemId' | 'rule' | 'onDate'>[] = [];
  for (const chunk of chunksOf([...kept], statementRowsMax))
    settled.push(
      ...(await tx.$queryRaw<typeof settled>(sql`
        SELECT "itemId", "rule", "onDate" FROM "Reminder"
        WHERE ${withoutIndex('state')} <> 'planned' AND "itemId" IN (${join(chunk)})`)),
    );
  const left = notSaidBefore(reminders, settled, planned);
  for (const insert of insertsOf('Reminder', left.map(rowOf))) await tx.$executeRaw(insert.sql);
}
