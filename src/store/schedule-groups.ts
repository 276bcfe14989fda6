// Open items by what they share: items of a group are reminded on the same days. Reads only.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Item } from '../core/items/item.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { Schedule } from '../core/reminding/reminder.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database } from './database.ts';
import { join, type Sql, sql } from './sql.ts';
import { all, equals, name } from './statements.ts';

/** What agencies share that work or are reminded in a way of their own. */
export type AgencyClass = Pick<AgencyRecord, 'week' | 'rules'>;

/** What open items must share to be reminded on the same days; without a class their agencies are like most. */
export type ScheduleGroup = Pick<Item, 'planId'> & Schedule & { agencyClass?: AgencyClass };

/** A group with how many open items it has. */
export type CountedGroup = ScheduleGroup & { items: number };

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

/** Mirrors `isOpen` of core/items/item.ts. */
export const isOpen = sql`"execution" <> 'done' AND "hold" = 'none'`;

/** SQLite answers within the turn of the event loop, so it is asked about so many items at a time. */
const itemsPerQuestion = 2_500;

const isApart = sql`("week" <> 'weekdays' OR "rules" IS NOT NULL)`;

/** Items of agencies of a class; undefined = of all that are in none. */
export function ofClass(agencyClass: AgencyClass | undefined): Sql {
  if (agencyClass === undefined)
    return sql`"agencyId" NOT IN (SELECT a."id" FROM "Agency" a WHERE ${isApart})`;
  const { week, rules } = rowOf(agencyClass);
  const isIn = all([equals('week', week ?? null), equals('rules', rules ?? null)]);
  return sql`"agencyId" IN (SELECT a."id" FROM "Agency" a WHERE ${isIn})`;
}

/** Groups of items, and which items are in one. */
export function scheduleGroups({ client, provider }: Database) {
  /** The classes of agencies beside the usual one; mostly none. */
  async function listClasses(): Promise<AgencyClass[]> {
    const rows = await client.$queryRaw<object[]>(sql`
      SELECT DISTINCT "week", "rules" FROM "Agency" WHERE ${isApart} ORDER BY "week", "rules"`);
    return recordsOf<AgencyClass>(rows);
  }

  /** The groups of open items among those that the condition lets pass. */
  async function groupsWhere(condition: Sql): Promise<CountedGroup[]> {
    const fields = join(groupFields.map(name));
    const rows = await client.$queryRaw<object[]>(sql`
      SELECT ${fields}, COUNT(*) AS "items" FROM "Item"
      WHERE ${isOpen} AND "follow" <> 'silent' AND ${condition} GROUP BY ${fields} ORDER BY ${fields}`);
    return recordsOf<CountedGroup>(rows);
  }

  /** The groups of all items, counted slice by slice so that nothing else waits for the whole table. */
  async function groupsBySlices(condition: Sql): Promise<CountedGroup[]> {
    const [newest] = await client.$queryRaw<{ last: bigint | number | null }[]>(sql`
      SELECT MAX(rowid) AS "last" FROM "Item"`);
    const groupByKey = new Map<string, CountedGroup>();
    for (let from = 0; from < Number(newest?.last ?? 0); from += itemsPerQuestion) {
      const slice = sql`rowid > ${from} AND rowid <= ${from + itemsPerQuestion} AND ${condition}`;
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

  const groupsOf = (condition: Sql): Promise<CountedGroup[]> =>
    provider === 'sqlite' ? groupsBySlices(condition) : groupsWhere(condition);

  return {
    listClasses,

    /** The condition by which items are in a group; `isPlain` when no agency is in a class of its own. */
    membersOf(group: ScheduleGroup, isPlain: boolean): Sql {
      const row = rowOf(group);
      const conditions = groupFields.map((field) => equals(field, row[field] ?? null));
      if (!isPlain) conditions.push(ofClass(group.agencyClass));
      return sql`${all(conditions)} AND ${isOpen}`;
    },

    /** The groups of open items, with how many items each has; silent items are left out. */
    async listGroups(): Promise<CountedGroup[]> {
      const classes = await listClasses();
      if (classes.length === 0) return await groupsOf(sql`1 = 1`);
      const groups = await groupsOf(ofClass(undefined));
      for (const agencyClass of classes)
        for (const group of await groupsOf(ofClass(agencyClass))) groups.push({ ...group, agencyClass });
      return groups;
    },
  };
}
