// Derives reminders for many items at once: groups of items that share their days, and set-based inserts in chunks.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../core/clock.ts';
import type { PlainDate } from '../core/dates.ts';
import type { Item } from '../core/item.ts';
import type { Schedule as ItemSchedule } from '../core/reminder.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database } from './database.ts';
import { join, type Sql, sql } from './sql.ts';
import { all, equals, name, statementRowsMax } from './statements.ts';

/** What open items must share to be reminded on the same days. */
export type ScheduleGroup = Pick<Item, 'planId'> & ItemSchedule;

/** A group with how many open items it has. */
type Group = ScheduleGroup & { items: number };

/** One reminder for every open item of a group. */
export interface Slot {
  rule: string;
  onDate: PlainDate;
  sendAt: Instant;
}

/** A group with the reminders that its items get; `items` of listGroups spares a question when it is known. */
export interface Schedule {
  group: ScheduleGroup & { items?: number };
  slots: readonly Slot[];
}

const groupFields = [
  'planId',
  'kind',
  'role',
  'dueOn',
  'inclusive',
  'targetOn',
  'follow',
  'requested',
  'snoozedUntil',
] as const satisfies readonly (keyof ScheduleGroup)[];

/** Mirrors `isOpen` of core/item.ts. */
const isOpen = sql`"execution" <> 'done' AND "hold" = 'none'`;

/** SQLite answers within the turn of the event loop, so it is asked about so many items at a time. */
const itemsPerQuestion = 10_000;

/** Fewer than a statement may touch: each inserted row also costs two index entries. */
const derivedRowsMax = statementRowsMax / 2;

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

function membersOf(group: ScheduleGroup): Sql {
  const row = rowOf(group);
  return sql`${all(groupFields.map((field) => equals(field, row[field] ?? null)))} AND ${isOpen}`;
}

function selectOf({ members, after, last, slots }: Part): Sql {
  const values = join(
    slots.map(
      ({ rule, onDate, sendAt }) => sql`
        (CAST(${rule} AS TEXT), CAST(${onDate} AS TEXT), CAST(${BigInt(sendAt)} AS BIGINT))`,
    ),
  );
  return sql`
    SELECT i."id", s."column1", s."column2", s."column3", 'planned'
    FROM "Item" i CROSS JOIN (VALUES ${values}) AS s
    WHERE ${members} AND i."id" > ${after} ${last === undefined ? sql`` : sql`AND i."id" <= ${last}`}`;
}

const insertOf = (parts: readonly Part[]): Sql => sql`
  INSERT INTO "Reminder" ("itemId", "rule", "onDate", "sendAt", "state")
  SELECT * FROM (${join(parts.map(selectOf), ' UNION ALL ')}) AS derived WHERE true
  ON CONFLICT DO NOTHING`;

/** Deriving ahead. */
export function reminderSchedule({ client, provider }: Database) {
  /** The last id of the next `size` items, or undefined when the rest of the group is not more. */
  async function lastIdOf(members: Sql, after: string, size: number): Promise<string | undefined> {
    const rows = await client.$queryRaw<{ id: string }[]>(sql`
      SELECT "id" FROM "Item" WHERE ${members} AND "id" > ${after} ORDER BY "id" LIMIT 1 OFFSET ${size - 1}`);
    return rows[0]?.id;
  }

  /** The schedules in parts of which none is too large for a statement. */
  async function* partsOf(schedules: readonly Schedule[]): AsyncGenerator<Part> {
    for (const { group, slots } of schedules) {
      if (slots.length === 0) continue;
      const members = membersOf(group);
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

  /** The groups of open items among those that the condition lets pass. */
  async function groupsWhere(condition: Sql): Promise<Group[]> {
    const fields = join(groupFields.map(name));
    const rows = await client.$queryRaw<object[]>(sql`
      SELECT ${fields}, COUNT(*) AS "items" FROM "Item"
      WHERE ${isOpen} AND "follow" <> 'silent' AND ${condition} GROUP BY ${fields} ORDER BY ${fields}`);
    return recordsOf<Group>(rows);
  }

  /** The groups of all items, counted slice by slice so that nothing else waits for the whole table. */
  async function groupsBySlices(): Promise<Group[]> {
    const [newest] = await client.$queryRaw<{ last: bigint | number | null }[]>(sql`
      SELECT MAX(rowid) AS "last" FROM "Item"`);
    const groupByKey = new Map<string, Group>();
    for (let from = 0; from < Number(newest?.last ?? 0); from += itemsPerQuestion) {
      const slice = sql`rowid > ${from} AND rowid <= ${from + itemsPerQuestion}`;
      for (const group of await groupsWhere(slice)) {
        const key = JSON.stringify(groupFields.map((field) => group[field]));
        const known = groupByKey.get(key);
        if (known === undefined) groupByKey.set(key, group);
        else known.items += group.items;
      }
      await nextTurn();
    }
    return [...groupByKey.values()];
  }

  return {
    /** The groups of open items, with how many items each has; silent items are left out. */
    listGroups: (): Promise<Group[]> => (provider === 'sqlite' ? groupsBySlices() : groupsWhere(sql`1 = 1`)),

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
