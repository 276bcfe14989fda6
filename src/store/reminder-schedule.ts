// Derives reminders for many items at once: groups of items that share their days, and set-based inserts in chunks.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client';
import type { Instant } from '../core/clock.ts';
import type { PlainDate } from '../core/dates.ts';
import type { Item } from '../core/item.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database } from './database.ts';
import { all, equals, name, statementRowsMax } from './statements.ts';

/** What open items must share to be reminded on the same days. */
export type ScheduleGroup = Pick<
  Item,
  'planId' | 'kind' | 'dueOn' | 'targetOn' | 'dutyId' | 'role' | 'follow' | 'requested'
>;

/** One reminder for every open item of a group. */
export interface Slot {
  rule: string;
  onDate: PlainDate;
  sendAt: Instant;
}

/** A group with the reminders that its items get. */
export interface Schedule {
  group: ScheduleGroup;
  slots: readonly Slot[];
}

const groupFields = [
  'planId',
  'kind',
  'dueOn',
  'targetOn',
  'dutyId',
  'role',
  'follow',
  'requested',
] as const satisfies readonly (keyof ScheduleGroup)[];

/** Mirrors `isOpen` of core/item.ts. */
const isOpen = sql`"execution" <> 'done' AND "hold" = 'none'`;

function membersOf(group: ScheduleGroup): Sql {
  const row = rowOf(group);
  return sql`${all(groupFields.map((field) => equals(field, row[field] ?? null)))} AND ${isOpen}`;
}

/** Which part of a group a statement covers; '' = from the first item on. */
interface Part {
  members: Sql;
  after: string;
}

/** Deriving ahead. */
export function reminderSchedule({ client }: Database) {
  /** The last id of the next part, or undefined when the rest of the group fits into one. */
  async function lastIdOf({ members, after }: Part, size: number): Promise<string | undefined> {
    const rows = await client.$queryRaw<{ id: string }[]>(sql`
      SELECT "id" FROM "Item" WHERE ${members} AND "id" > ${after} ORDER BY "id" LIMIT 1 OFFSET ${size - 1}`);
    return rows[0]?.id;
  }

  async function insertSlots({ members, after }: Part, last: string | undefined, slots: readonly Slot[]) {
    const values = join(
      slots.map(
        ({ rule, onDate, sendAt }) => sql`
          SELECT "id", CAST(${rule} AS TEXT) AS "rule", CAST(${onDate} AS TEXT) AS "onDate",
            CAST(${BigInt(sendAt)} AS BIGINT) AS "sendAt" FROM part`,
      ),
      ' UNION ALL ',
    );
    return await client.$executeRaw(sql`
      INSERT INTO "Reminder" ("itemId", "rule", "onDate", "sendAt", "state")
      WITH part AS (SELECT "id" FROM "Item" WHERE ${members} AND "id" > ${after}
        ${last === undefined ? sql`` : sql`AND "id" <= ${last}`})
      SELECT s."id", s."rule", s."onDate", s."sendAt", 'planned' FROM (${values}) s WHERE true
      ON CONFLICT DO NOTHING`);
  }

  return {
    /** The groups of open items, with how many items each has; silent items are left out. */
    async listGroups(): Promise<(ScheduleGroup & { items: number })[]> {
      const fields = join(groupFields.map(name));
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT ${fields}, COUNT(*) AS "items" FROM "Item"
        WHERE ${isOpen} AND "follow" <> 'silent' GROUP BY ${fields} ORDER BY ${fields}`);
      return recordsOf<ScheduleGroup & { items: number }>(rows);
    },

    /** Inserts the reminders of the schedules; existing ones, in whatever state, are left alone. Returns how many were new. */
    async derive(schedules: readonly Schedule[]): Promise<number> {
      let inserted = 0;
      for (const { group, slots } of schedules) {
        if (slots.length === 0) continue;
        const members = membersOf(group);
        const size = Math.max(1, Math.floor(statementRowsMax / slots.length));
        for (let after: string | undefined = ''; after !== undefined; ) {
          const last = await lastIdOf({ members, after }, size);
          inserted += await insertSlots({ members, after }, last, slots);
          after = last;
          // Whoever waits for the loop goes first; deriving is never urgent.
          await nextTurn();
        }
      }
      return inserted;
    },
  };
}
