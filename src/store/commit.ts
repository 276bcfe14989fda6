// Writes a decision at once or not at all: the handled mark, rows, events, messages and the reminders to derive again.

import type { Change } from '../core/change.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import type { OutboxDraft } from '../core/sending/outbox.ts';
import { rowOf } from './codec.ts';
import type { Database, Transaction } from './database.ts';
import { insertMessages } from './outbox-messages.ts';
import { putRows, tableName, VersionConflict } from './put-rows.ts';
import { keptDeadlines, replaceReminders } from './replace-reminders.ts';
import { putCalendarDays, putSettings } from './settings.ts';
import { join, sql } from './sql.ts';
import { moveStamps } from './stamps.ts';
import { chunksOf, insertsOf, statementRowsMax, withoutIndex } from './statements.ts';

/** What became of a change; after `conflict` the caller reads again and decides again. */
export type CommitOutcome = 'ok' | 'conflict' | 'already-handled';

/** Thrown inside the transaction when another process was faster. */
class AlreadyHandled extends Error {
  override name = 'AlreadyHandled';
}

async function markHandled(tx: Transaction, id: number, now: number): Promise<void> {
  const marked = await tx.$executeRaw(sql`
    UPDATE "InboxMessage" SET "state" = 'handled', "handledAt" = ${BigInt(now)}, "error" = NULL
    WHERE "id" = ${id} AND "state" = 'new'`);
  if (marked !== 1) throw new AlreadyHandled();
}

async function insertEvents(tx: Transaction, events: Change['events']): Promise<void> {
  for (const insert of insertsOf('AuditEvent', events.map(rowOf))) await tx.$executeRaw(insert.sql);
}

/** Messages that nobody has been sent yet go; their keys are free again, so that the same can be said later. */
async function recallMessages(tx: Transaction, keys: readonly string[]): Promise<void> {
  let recalled = 0;
  for (const chunk of chunksOf(keys, statementRowsMax))
    recalled += await tx.$executeRaw(sql`
      UPDATE "OutboxMessage" SET "state" = 'superseded',
        "idempotencyKey" = "idempotencyKey" || ':recalled:' || CAST("id" AS TEXT)
      WHERE "state" = 'pending' AND "idempotencyKey" IN (${join(chunk)})`);
  if (recalled < keys.length) throw new VersionConflict();
}

/** Messages that may not have arrived go to be sent again, on a person's word. */
async function resendMessages(tx: Transaction, ids: readonly number[], now: number): Promise<void> {
  for (const id of ids) {
    const changed = await tx.$executeRaw(sql`
      UPDATE "OutboxMessage" SET "state" = 'pending', "notBefore" = ${BigInt(now)}
      WHERE "id" = ${id} AND "state" IN ('uncertain', 'failed')`);
    if (changed !== 1) throw new VersionConflict();
  }
}

/** Three parameters a key and the reason, far below what a statement may carry. */
const dropsPerStatement = 2000;

/** Marks planned reminders as dropped, with the reason of each. */
async function dropReminders(tx: Transaction, drops: NonNullable<Change['drops']>): Promise<void> {
  for (const reason of new Set(drops.map((drop) => drop.reason)))
    for (const chunk of chunksOf(
      drops.filter((drop) => drop.reason === reason),
      dropsPerStatement,
    )) {
      const keys = join(chunk.map(({ itemId, rule, onDate }) => sql`(${itemId}, ${rule}, ${onDate})`));
      await tx.$executeRaw(sql`
        UPDATE "Reminder" SET "state" = 'dropped', "reason" = ${reason}
        WHERE ${withoutIndex('state')} = 'planned' AND ("itemId", "rule", "onDate") IN (VALUES ${keys})`);
    }
}

/** deadlock_detected (PostgreSQL, appendix A). */
const deadlockCode = '40P01';

/** PostgreSQL ends one of two transactions that wait for each other; it counts as any other conflict. */
const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: unknown }).code === deadlockCode;

/** A change with its worded messages and the reminders of what it plans again. */
export interface Decision {
  change: Change;
  messages: readonly OutboxDraft[];
  reminders: readonly Reminder[];
}

/** Writes everything of a decision but the stamps. */
async function writeDecision(
  tx: Transaction,
  { change, messages, reminders }: Decision,
  now: number,
): Promise<void> {
  if (change.inboxId !== null) await markHandled(tx, change.inboxId, now);
  const kept = await keptDeadlines(tx, change);
  await putRows(tx, change.puts);
  for (const chunk of chunksOf(change.membersGone ?? [], statementRowsMax))
    await tx.$executeRaw(sql`DELETE FROM "GroupMember" WHERE "id" IN (${join(chunk)})`);
  await putSettings(tx, change.settings ?? []);
  if (change.calendarDays !== undefined) await putCalendarDays(tx, change.calendarDays);
  await insertEvents(tx, change.events);
  await recallMessages(tx, change.recalls ?? []);
  await resendMessages(tx, change.resends ?? [], now);
  await insertMessages(tx, messages, now);
  await replaceReminders(tx, change.replan, reminders, kept);
  await dropReminders(tx, change.drops ?? []);
}

/** The tables that a change writes, as the database calls them. */
const tablesOf = (change: Change): string[] => [
  ...change.puts.map(({ table }) => tableName(table)),
  ...(change.membersGone === undefined ? [] : ['GroupMember']),
  ...(change.calendarDays === undefined ? [] : ['CalendarDay']),
];

/** What an error inside a commit means for its decision; undefined for one that is not about the decision alone. */
function outcomeOf(error: unknown): CommitOutcome | undefined {
  if (error instanceof AlreadyHandled) return 'already-handled';
  return error instanceof VersionConflict || isDeadlock(error) ? 'conflict' : undefined;
}

/**
 * Writes the change, its worded messages and the reminders of what it plans again, in one transaction. A message
 * whose key exists is left as it is, and so is a reminder that was queued or dropped before; what was said once for a
 * deadline is not planned again.
 */
export function commitOn(database: Database) {
  return async (
    change: Change,
    messages: readonly OutboxDraft[],
    reminders: readonly Reminder[] = [],
  ): Promise<CommitOutcome> => {
    const now = database.clock.now();
    try {
      await database.write(async (tx) => {
        await writeDecision(tx, { change, messages, reminders }, now);
        await moveStamps(tx, tablesOf(change));
      });
      return 'ok';
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome === undefined) throw error;
      return outcome;
    }
  };
}

/**
 * Writes several decisions as `commit` does, each at once or not at all, with one commit for all of them. What became
 * of each; when it throws, nothing of any of them is written.
 */
export function commitTogetherOn(database: Database) {
  return async (decisions: readonly Decision[]): Promise<CommitOutcome[]> => {
    const now = database.clock.now();
    return await database.write(async (tx) => {
      const outcomes: CommitOutcome[] = [];
      const tables: string[] = [];
      for (const decision of decisions) {
        await tx.$executeRaw(sql`SAVEPOINT decision`);
        try {
          await writeDecision(tx, decision, now);
          tables.push(...tablesOf(decision.change));
          outcomes.push('ok');
        } catch (error) {
          const outcome = outcomeOf(error);
          if (outcome === undefined) throw error;
          await tx.$executeRaw(sql`ROLLBACK TO SAVEPOINT decision`);
          outcomes.push(outcome);
        }
        await tx.$executeRaw(sql`RELEASE SAVEPOINT decision`);
      }
      await moveStamps(tx, tables);
      return outcomes;
    });
  };
}
