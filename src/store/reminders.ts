// Reminders as rows: putting them, finding the due ones with their items, and queueing them with their messages at once.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../core/clock.ts';
import type { Item } from '../core/items/item.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import type { LastSettled } from '../core/reminding/unreached.ts';
import type { OutboxDraft } from '../core/sending/outbox.ts';
import { recordOf, recordsOf, rowOf } from './codec.ts';
import type { Database, Transaction } from './database.ts';
import { insertMessages } from './outbox-messages.ts';
import { reminderSchedule } from './reminder-schedule.ts';
import { replanRows } from './replan-rows.ts';
import { listRows } from './rows.ts';
import { join, sql } from './sql.ts';
import { chunksOf, insertsOf, withoutIndex } from './statements.ts';

/** What names a reminder. */
export type ReminderKey = Pick<Reminder, 'itemId' | 'rule' | 'onDate'>;

/** A due reminder with the item it speaks of. */
export interface DueReminder {
  reminder: Reminder;
  item: Item;
}

/** An instant and how many planned reminders it has. */
export interface DueSlot {
  sendAt: Instant;
  count: number;
}

/** Which of the due reminders are read. */
interface DueWithin {
  agencyIds?: readonly string[];
  after?: Reminder | undefined;
}

/** What becomes of due reminders in one slot; every key must still be planned, or nothing happens. */
export interface Queueing {
  keys: readonly ReminderKey[];
  messages: readonly OutboxDraft[];
  drops: readonly (ReminderKey & { reason: string })[];
  /** Reminders that wait for another slot; they stay planned. */
  later?: readonly (ReminderKey & { sendAt: Instant })[];
}

/** Thrown inside the transaction when a reminder is not planned any more. */
class NotPlanned extends Error {
  override name = 'NotPlanned';
}

/** Three parameters a key, far below what a statement may carry. */
const keysPerStatement = 2000;

async function settle(
  tx: Transaction,
  keys: readonly ReminderKey[],
  state: Reminder['state'],
  reason: string | null,
): Promise<void> {
  for (const chunk of chunksOf(keys, keysPerStatement)) {
    const rows = join(chunk.map(({ itemId, rule, onDate }) => sql`(${itemId}, ${rule}, ${onDate})`));
    const settled = await tx.$executeRaw(sql`
      UPDATE "Reminder" SET "state" = ${state}, "reason" = ${reason}
      WHERE ${withoutIndex('state')} = 'planned' AND ("itemId", "rule", "onDate") IN (VALUES ${rows})`);
    if (settled !== chunk.length) throw new NotPlanned();
    await nextTurn();
  }
}

async function postpone(tx: Transaction, later: NonNullable<Queueing['later']>): Promise<void> {
  for (const sendAt of new Set(later.map((row) => row.sendAt)))
    for (const chunk of chunksOf(
      later.filter((row) => row.sendAt === sendAt),
      keysPerStatement,
    )) {
      const rows = join(chunk.map(({ itemId, rule, onDate }) => sql`(${itemId}, ${rule}, ${onDate})`));
      await tx.$executeRaw(sql`
        UPDATE "Reminder" SET "sendAt" = ${BigInt(sendAt)}
        WHERE ${withoutIndex('state')} = 'planned' AND ("itemId", "rule", "onDate") IN (VALUES ${rows})`);
    }
}

function byReason(drops: Queueing['drops']): Map<string, ReminderKey[]> {
  const keysByReason = new Map<string, ReminderKey[]>();
  for (const { reason, ...key } of drops)
    keysByReason.set(reason, [...(keysByReason.get(reason) ?? []), key]);
  return keysByReason;
}

/** Reminders: derived ahead, claimed by the message that carries them. */
export function reminderStore(database: Database) {
  const { client, clock } = database;
  return {
    ...reminderSchedule(database),
    ...replanRows(database),

    /** Inserts reminders; those that exist already, in whatever state, are left alone. Returns how many were new. */
    async put(reminders: readonly Reminder[]): Promise<number> {
      let inserted = 0;
      for (const insert of insertsOf('Reminder', reminders.map(rowOf)))
        inserted += await client.$executeRaw(insert.sql);
      return inserted;
    },

    /** How many planned reminders there are for each instant up to `now`, earliest first. */
    async listDueSlots(now: Instant): Promise<DueSlot[]> {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT "sendAt", COUNT(*) AS "count" FROM "Reminder"
        WHERE "state" = 'planned' AND "sendAt" <= ${BigInt(now)} GROUP BY "sendAt" ORDER BY "sendAt"`);
      return recordsOf<DueSlot>(rows);
    },

    /** How many planned reminders each agency has behind `after`, up to `until`, so that a person's can be queued together. */
    async listDueCounts(after: Instant, until: Instant): Promise<{ agencyId: string; count: number }[]> {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT i."agencyId", COUNT(*) AS "count" FROM "Reminder" r JOIN "Item" i ON i."id" = r."itemId"
        WHERE r."state" = 'planned' AND r."sendAt" > ${BigInt(after)} AND r."sendAt" <= ${BigInt(until)}
        GROUP BY i."agencyId"`);
      return recordsOf<{ agencyId: string; count: number }>(rows);
    },

    /**
     * Planned reminders whose time has come, with their items, earliest first; of some agencies, and only those behind
     * another one, when these are given. A limit may part reminders of one person: go on `after` the last.
     */
    async due(now: Instant, limit: number, { agencyIds, after }: DueWithin = {}): Promise<DueReminder[]> {
      const ofAgencies = agencyIds ? sql`i."agencyId" IN (${join([...agencyIds])})` : sql`1 = 1`;
      const isBehind = after
        ? sql`(r."sendAt", r."itemId", r."rule", r."onDate") >
              (${BigInt(after.sendAt)}, ${after.itemId}, ${after.rule}, ${after.onDate})`
        : sql`1 = 1`;
      const rows = await client.$queryRaw<Record<string, unknown>[]>(sql`
        SELECT r."itemId" AS "r_itemId", r."rule" AS "r_rule", r."onDate" AS "r_onDate", r."sendAt" AS "r_sendAt", i.*
        FROM "Reminder" r JOIN "Item" i ON i."id" = r."itemId"
        WHERE r."state" = 'planned' AND r."sendAt" <= ${BigInt(now)} AND ${isBehind} AND ${ofAgencies}
        ORDER BY r."sendAt", r."itemId", r."rule", r."onDate" LIMIT ${limit}`);
      return rows.map(({ r_itemId, r_rule, r_onDate, r_sendAt, ...item }) => ({
        reminder: {
          itemId: String(r_itemId),
          rule: String(r_rule),
          onDate: String(r_onDate),
          sendAt: Number(r_sendAt),
          state: 'planned',
          reason: null,
        },
        item: recordOf<Item>(item),
      }));
    },

    /** The reminders of items, by day: what was said and what comes next. */
    async listOf(itemIds: readonly string[]): Promise<Reminder[]> {
      return await listRows<Reminder>(
        client,
        'Reminder',
        { itemId: itemIds },
        '"sendAt", "itemId", "rule", "onDate"',
      );
    },

    /** When reminders were last sent, or dropped for want of somebody, for agencies; by plan and rule. */
    async listLastSettled(agencyIds: readonly string[]): Promise<LastSettled[]> {
      const found: LastSettled[] = [];
      for (const chunk of chunksOf(agencyIds, keysPerStatement)) {
        const rows = await client.$queryRaw<object[]>(sql`
          SELECT i."agencyId", i."planId", r."rule",
            MAX(CASE WHEN r."state" = 'queued' THEN r."sendAt" END) AS "toldAt",
            MAX(CASE WHEN r."reason" = 'no-recipient' THEN r."sendAt" END) AS "lostAt"
          FROM "Item" i JOIN "Reminder" r ON r."itemId" = i."id"
          WHERE i."agencyId" IN (${join(chunk)}) AND ${withoutIndex('state')} <> 'planned'
          GROUP BY i."agencyId", i."planId", r."rule"`);
        found.push(...recordsOf<LastSettled>(rows));
        await nextTurn();
      }
      return found;
    },

    /** The instant of the next planned reminder, due or not; undefined when none is planned. */
    async findNextAt(): Promise<Instant | undefined> {
      const [row] = await client.$queryRaw<{ sendAt: Instant }[]>(sql`
        SELECT "sendAt" FROM "Reminder" WHERE "state" = 'planned' ORDER BY "sendAt" LIMIT 1`);
      return row?.sendAt;
    },

    /** Inserts the messages and marks their reminders, in one transaction; `conflict` when one was not planned any more. */
    async queue({ keys, messages, drops, later = [] }: Queueing): Promise<'ok' | 'conflict'> {
      try {
        await database.write(async (tx) => {
          await settle(tx, keys, 'queued', null);
          for (const [reason, dropped] of byReason(drops)) await settle(tx, dropped, 'dropped', reason);
          await postpone(tx, later);
          await insertMessages(tx, messages, clock.now());
        });
        return 'ok';
      } catch (error) {
        if (error instanceof NotPlanned) return 'conflict';
        throw error;
      }
    },
  };
}
