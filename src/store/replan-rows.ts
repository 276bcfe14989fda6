// What a changed rule, holiday, week or hour does to rows that are stored: days to aim at, planned reminders that no
// longer hold, questions that go with a report. Set-based; what was queued or dropped is never touched.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../core/clock.ts';
import type { PlainDate } from '../core/dates.ts';
import type { Item } from '../core/items/item.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database } from './database.ts';
import type { Schedule, Slot } from './reminder-schedule.ts';
import { type AgencyClass, isOpen, ofClass, scheduleGroups } from './schedule-groups.ts';
import { join, type Sql, sql } from './sql.ts';
import { all, chunksOf, equals, statementRowsMax, withoutIndex } from './statements.ts';

/** Unfinished items that share a printed day and the day to aim at. */
export type TargetGroup = Pick<Item, 'dueOn' | 'inclusive' | 'targetOn'> & {
  agencyClass?: AgencyClass;
  items: number;
};

/** An item that its collector agreed to receive later. */
export type ExtendedItem = Pick<Item, 'id' | 'targetOn' | 'agencyId'> & { untilOn: PlainDate };

/** A local day with its instants. */
export interface DayTimes {
  onDate: PlainDate;
  /** Its first moment, and the first of the next day. */
  from: Instant;
  to: Instant;
  slotAt: Instant;
  deskAt: Instant;
}

/** Planned reminders by parts of a group, so that no statement touches too many. */
const itemsPerStatement = statementRowsMax / 10;

/** Replanning. */
export function replanRows(database: Database) {
  const { client } = database;
  const groups = scheduleGroups(database);

  async function classes(): Promise<(AgencyClass | undefined)[]> {
    return [undefined, ...(await groups.listClasses())];
  }

  /** Ids of the members in order, in parts. */
  async function* idsOf(members: Sql): AsyncGenerator<string[]> {
    const rows = await client.$queryRaw<{ id: string }[]>(sql`
      SELECT "id" FROM "Item" WHERE ${members} ORDER BY "id"`);
    for (const chunk of chunksOf(rows, itemsPerStatement)) yield chunk.map((row) => row.id);
  }

  return {
    /** The days to aim at of everything that is not finished. */
    async listTargets(): Promise<TargetGroup[]> {
      const found: TargetGroup[] = [];
      for (const agencyClass of await classes()) {
        const rows = await client.$queryRaw<object[]>(sql`
          SELECT "dueOn", "inclusive", "targetOn", COUNT(*) AS "items" FROM "Item"
          WHERE "execution" <> 'done' AND "dueOn" IS NOT NULL AND ${ofClass(agencyClass)}
          GROUP BY "dueOn", "inclusive", "targetOn" ORDER BY "dueOn", "inclusive", "targetOn"`);
        for (const row of recordsOf<TargetGroup>(rows))
          found.push(agencyClass === undefined ? row : { ...row, agencyClass });
      }
      return found;
    },

    /** Unfinished items whose collector agreed to receive after the printed day, with the last such day. */
    async listExtended(): Promise<ExtendedItem[]> {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT i."id", i."targetOn", i."agencyId", MAX(e."untilOn") AS "untilOn"
        FROM "Extension" e JOIN "Item" i ON i."id" = e."itemId"
        WHERE e."state" = 'granted' AND e."untilOn" > i."dueOn" AND i."execution" <> 'done'
        GROUP BY i."id", i."targetOn", i."agencyId" ORDER BY i."id"`);
      return recordsOf<ExtendedItem>(rows);
    },

    /** Gives the items of a group another day to aim at; those with an agreed later day keep theirs. */
    async moveTarget(group: TargetGroup, targetOn: PlainDate): Promise<number> {
      const row = rowOf({ dueOn: group.dueOn, inclusive: group.inclusive, targetOn: group.targetOn });
      const same = all(Object.entries(row).map(([field, cell]) => equals(field, cell)));
      return await client.$executeRaw(sql`
        UPDATE "Item" SET "targetOn" = ${targetOn}, "version" = "version" + 1
        WHERE ${same} AND "execution" <> 'done' AND ${ofClass(group.agencyClass)} AND NOT EXISTS (
          SELECT 1 FROM "Extension" e WHERE e."itemId" = "Item"."id" AND e."state" = 'granted'
            AND e."untilOn" > "Item"."dueOn")`);
    },

    /** Gives one item another day to aim at. */
    async moveTargetOf(id: string, targetOn: PlainDate): Promise<void> {
      await client.$executeRaw(sql`
        UPDATE "Item" SET "targetOn" = ${targetOn}, "version" = "version" + 1 WHERE "id" = ${id}`);
    },

    /**
     * Takes back the planned reminders of a group that are none of its slots. Questions with a report of earlier days
     * wait for their turn; those ahead are planned anew (`putFeed`). Returns how many were taken back.
     */
    async dropStale({ group, slots }: Schedule, today: PlainDate): Promise<number> {
      const isPlain = (await groups.listClasses()).length === 0;
      const days = slots.map(({ rule, onDate }) => sql`(${rule}, ${onDate})`);
      const isNone = days.length === 0 ? sql`1 = 1` : sql`("rule", "onDate") NOT IN (VALUES ${join(days)})`;
      let dropped = 0;
      for await (const ids of idsOf(groups.membersOf(group, isPlain))) {
        dropped += await client.$executeRaw(sql`
          DELETE FROM "Reminder" WHERE ${withoutIndex('state')} = 'planned' AND "itemId" IN (${join(ids)})
            AND ${isNone} AND NOT ("rule" = 'check-in' AND "onDate" < ${today})`);
        await nextTurn();
      }
      return dropped;
    },

    /**
     * Asks the agencies of a group of reports about their followed work without a day under the same plan. A report of
     * a group without members is fed by every agency of the plan but the collector.
     */
    async putFeed({ group }: Pick<Schedule, 'group'>, { rule, onDate, sendAt }: Slot): Promise<number> {
      const isPlain = (await groups.listClasses()).length === 0;
      const reports = groups.membersOf(group, isPlain);
      // An office has hundreds of them, and nobody should wait for all.
      await nextTurn();
      // What has no day to aim at has no day either; kind and day lead the index to those few of the plan.
      return await client.$executeRaw(sql`
        INSERT INTO "Reminder" ("itemId", "rule", "onDate", "sendAt", "state")
        SELECT "id", CAST(${rule} AS TEXT), CAST(${onDate} AS TEXT), CAST(${BigInt(sendAt)} AS BIGINT), 'planned'
        FROM "Item" WHERE "planId" = ${group.planId} AND "kind" IN ('task', 'report') AND "dueOn" IS NULL
          AND ${isOpen} AND "targetOn" IS NULL AND "role" = 'lead'
          AND "follow" = 'followed' AND ${equals('requested', false)} AND (
            "agencyId" IN (SELECT "agencyId" FROM "Item" WHERE ${reports})
            OR (
              EXISTS (SELECT 1 FROM "Agency" g WHERE g."isGroup" = ${true} AND g."id" IN (
                SELECT "agencyId" FROM "Item" WHERE ${reports}))
              AND "agencyId" NOT IN (SELECT d."collectorId" FROM "ReportDuty" d WHERE d."id" IN (
                SELECT "dutyId" FROM "Item" WHERE ${reports}))))
        ON CONFLICT DO NOTHING`);
    },

    /** Puts planned reminders to the times of their days; one that waits for a later slot stays there. */
    async retime(days: readonly DayTimes[], deskRules: readonly string[]): Promise<void> {
      for (const { onDate, from, to, slotAt, deskAt } of days)
        for (const [at, isDesk] of [
          [slotAt, false],
          [deskAt, true],
        ] as const)
          await client.$executeRaw(sql`
            UPDATE "Reminder" SET "sendAt" = ${BigInt(at)}
            WHERE "state" = 'planned' AND "sendAt" >= ${BigInt(from)} AND "sendAt" < ${BigInt(to)}
              AND "sendAt" <> ${BigInt(at)} AND "onDate" = ${onDate}
              AND "rule" ${isDesk ? sql`IN` : sql`NOT IN`} (${join([...deskRules])})`);
    },
  };
}
