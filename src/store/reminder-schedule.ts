// Derives reminders for many items at once: groups of items that share their days, and set-based inserts in chunks.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../core/clock.ts';
import { addDays, type PlainDate } from '../core/dates.ts';
import { sameDeadlineDays } from '../core/reminding/said-once.ts';
import type { Database } from './database.ts';
import { type ScheduleGroup, scheduleGroups } from './schedule-groups.ts';
import { join, type Sql, sql } from './sql.ts';
import { statementRowsMax, withoutIndex } from './statements.ts';

/** One reminder for every open item of a group. */
export interface Slot {
  rule: string;
  onDate: PlainDate;
  sendAt: Instant;
  /** Said once for a deadline: an item to which it was said some days before is left out. */
  isOnce?: boolean;
}

/** A group with the reminders that its items get; `items` of listGroups spares a question when it is known. */
export interface Schedule {
  group: ScheduleGroup & { items?: number };
  slots: readonly Slot[];
}

/** Fewer than a statement may touch: each inserted row also costs two index entries, and nothing waits over 100 ms. */
const derivedRowsMax = statementRowsMax / 4;

/** Groups in one statement; SQLite takes a few hundred parts and some thousand parameters. */
const partsMax = 100;

/** Some items of a group, by the order of their ids, with the reminders they get. */
interface Part {
  members: Sql;
  /** Ids after this one; '' = from the first on. */
  after: string;
  /** Ids up to this one; undefined = to the last. */
  last: string | undefined;
  slots: readonly Slot[];
  /** At most so many reminders. */
  rows: number;
}

/** Items to which the slot's rule was said lately and for which nothing of it is planned any more. */
const isSaid = sql`
  EXISTS (SELECT 1 FROM "Reminder" r WHERE r."itemId" = s."itemId" AND r."rule" = s."rule"
    AND r."onDate" > s."since" AND ${withoutIndex('state')} <> 'planned')
  AND NOT EXISTS (SELECT 1 FROM "Reminder" r WHERE r."itemId" = s."itemId" AND r."rule" = s."rule"
    AND ${withoutIndex('state')} = 'planned')`;

function selectOf({ members, after, last, slots }: Part): Sql {
  const values = join(
    slots.map(({ rule, onDate, sendAt, isOnce }) => {
      const since = isOnce === true ? addDays(onDate, -sameDeadlineDays) : '';
      return sql`
        (CAST(${rule} AS TEXT), CAST(${onDate} AS TEXT), CAST(${BigInt(sendAt)} AS BIGINT), CAST(${since} AS TEXT))`;
    }),
  );
  return sql`
    SELECT "id" AS "itemId", "column1" AS "rule", "column2" AS "onDate", "column3" AS "sendAt", "column4" AS "since"
    FROM "Item" CROSS JOIN (VALUES ${values}) AS v
    WHERE ${members} AND "id" > ${after} ${last === undefined ? sql`` : sql`AND "id" <= ${last}`}`;
}

const insertOf = (parts: readonly Part[]): Sql => sql`
  INSERT INTO "Reminder" ("itemId", "rule", "onDate", "sendAt", "state")
  SELECT "itemId", "rule", "onDate", "sendAt", 'planned'
  FROM (${join(parts.map(selectOf), ' UNION ALL ')}) AS s
  WHERE "since" = '' OR NOT (${isSaid})
  ON CONFLICT DO NOTHING`;

/** Deriving ahead. */
export function reminderSchedule(database: Database) {
  const { client } = database;
  const groups = scheduleGroups(database);

  /** The last id of the next `size` items, or undefined when the rest of the group is not more. */
  async function lastIdOf(members: Sql, after: string, size: number): Promise<string | undefined> {
    const rows = await client.$queryRaw<{ id: string }[]>(sql`
      SELECT "id" FROM "Item" WHERE ${members} AND "id" > ${after} ORDER BY "id" LIMIT 1 OFFSET ${size - 1}`);
    return rows[0]?.id;
  }

  /** The schedules in parts of which none is too large for a statement. */
  async function* partsOf(schedules: readonly Schedule[]): AsyncGenerator<Part> {
    const isPlain = (await groups.listClasses()).length === 0;
    for (const { group, slots } of schedules) {
      if (slots.length === 0) continue;
      const members = groups.membersOf(group, isPlain);
      const size = Math.max(1, Math.floor(derivedRowsMax / slots.length));
      if (group.items !== undefined && group.items <= size) {
        yield { members, after: '', last: undefined, slots, rows: group.items * slots.length };
        continue;
      }
      for (let after: string | undefined = ''; after !== undefined; ) {
        const last: string | undefined = await lastIdOf(members, after, size);
        yield { members, after, last, slots, rows: size * slots.length };
        after = last;
      }
    }
  }

  return {
    listGroups: groups.listGroups,

    /** Inserts the reminders of the schedules; existing ones, in whatever state, are left alone. Returns how many were new. */
    async derive(schedules: readonly Schedule[]): Promise<number> {
      let inserted = 0;
      let waiting: Part[] = [];
      let rows = 0;
      const insert = async (): Promise<void> => {
        if (waiting.length > 0) inserted += await client.$executeRaw(insertOf(waiting));
        waiting = [];
        rows = 0;
        // Whoever waits for the loop goes first; deriving is never urgent.
        await nextTurn();
      };
      for await (const part of partsOf(schedules)) {
        if (rows + part.rows > derivedRowsMax || waiting.length === partsMax) await insert();
        waiting.push(part);
        rows += part.rows;
      }
      await insert();
      return inserted;
    },
  };
}
