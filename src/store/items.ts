// Items and what was said about them: reads and roll-ups. Every write goes through commit.

import type { PlainDate } from '../core/dates.ts';
import type { Evidence, Extension, Item, Obstacle, ProgressUpdate, Submission } from '../core/items/item.ts';
import { recordsOf } from './codec.ts';
import type { Database } from './database.ts';
import { itemFigures } from './item-figures.ts';
import { findRow, listRows } from './rows.ts';
import { join, type Sql, sql } from './sql.ts';
import { all, chunksOf, name } from './statements.ts';

/** Which items to list; every condition left out lets all pass. */
export interface ItemFilter {
  ids?: readonly string[];
  planId?: string;
  taskId?: string;
  dutyId?: string;
  period?: string;
  agencyIds?: readonly string[];
  code?: number;
  kind?: Item['kind'];
  role?: Item['role'];
  follow?: Item['follow'];
  /** True: not done and not on hold. */
  open?: boolean;
  /** Not done, and at most its reminders rest. */
  owed?: true;
  /** Not done and not withdrawn, on hold or not. */
  unfinished?: true;
  /** Printed day from and to, both included. */
  dueFrom?: PlainDate;
  dueTo?: PlainDate;
}

/** Rows read at once. */
const pageRows = 2_000;

/** What a column of numbers holds on PostgreSQL; people type longer ones, of letters and telephones. */
const codeMax = 2 ** 31 - 1;

/** A statement may carry so many ids. */
const idsMax = 10_000;

function inList(column: string, values: readonly (string | number)[]): Sql {
  return values.length === 0 ? sql`1 = 0` : sql`${name(column)} IN (${join([...values])})`;
}

function conditionsOf(filter: ItemFilter): Sql[] {
  const conditions: Sql[] = [sql`1 = 1`];
  const exact = ['planId', 'taskId', 'dutyId', 'period', 'code', 'kind', 'role', 'follow'] as const;
  for (const field of exact) {
    const value = filter[field];
    if (value !== undefined) conditions.push(sql`${name(field)} = ${value}`);
  }
  if (filter.ids) conditions.push(inList('id', filter.ids));
  if (filter.agencyIds) conditions.push(inList('agencyId', filter.agencyIds));
  if (filter.open === true) conditions.push(sql`"execution" <> 'done' AND "hold" = 'none'`);
  if (filter.open === false) conditions.push(sql`("execution" = 'done' OR "hold" <> 'none')`);
  if (filter.owed) conditions.push(sql`"execution" <> 'done' AND "hold" IN ('none', 'paused')`);
  if (filter.unfinished) conditions.push(sql`"execution" <> 'done' AND "hold" <> 'withdrawn'`);
  if (filter.dueFrom !== undefined) conditions.push(sql`"dueOn" >= ${filter.dueFrom}`);
  if (filter.dueTo !== undefined) conditions.push(sql`"dueOn" <= ${filter.dueTo}`);
  return conditions;
}

/** Items, and what belongs to one. */
export function itemStore(database: Database) {
  const { client } = database;

  /** Items by code, then agency. */
  async function list(filter: ItemFilter = {}): Promise<Item[]> {
    // Long lists of ids are asked for in parts; the other conditions stay few.
    if (filter.ids && filter.ids.length > idsMax) {
      const parts = await Promise.all(chunksOf(filter.ids, idsMax).map((ids) => list({ ...filter, ids })));
      return parts.flat();
    }
    const items: Item[] = [];
    // A list of ids is read at once: sending it again with every page would cost more than it saves.
    const limit = filter.ids ? idsMax + 1 : pageRows;
    // In pages: a row takes several times its size until it is a record.
    for (let after: Sql = sql`1 = 1`; ; ) {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "Item" WHERE ${all([...conditionsOf(filter), after])}
        ORDER BY "code", "agencyId", "id" LIMIT ${limit}`);
      const page = recordsOf<Item>(rows);
      for (const item of page) items.push(item);
      const last = page.at(-1);
      if (page.length < limit || last === undefined) return items;
      const { code, agencyId, id } = last;
      after = sql`"code" >= ${code} AND ("code", "agencyId", "id") > (${code}, ${agencyId}, ${id})`;
    }
  }

  /** The items with the nearest day, those without a day last. */
  async function listNearest(filter: ItemFilter, limit: number): Promise<Item[]> {
    const rows = await client.$queryRaw<object[]>(sql`
      SELECT * FROM "Item" WHERE ${all(conditionsOf(filter))}
      ORDER BY "dueOn" IS NULL, "dueOn", "code", "agencyId" LIMIT ${limit}`);
    return recordsOf<Item>(rows);
  }

  async function find(id: string): Promise<Item | undefined> {
    return await findRow<Item>(client, 'Item', { id });
  }

  return {
    ...itemFigures(database),
    list,
    find,

    async get(id: string): Promise<Item> {
      const item = await find(id);
      if (item === undefined) throw new Error(`There is no item ${id}.`);
      return item;
    },

    /** How many items there are. */
    async count(filter: ItemFilter): Promise<number> {
      const [row] = await client.$queryRaw<{ items: number }[]>(sql`
        SELECT COUNT(*) AS "items" FROM "Item" WHERE ${all(conditionsOf(filter))}`);
      return row?.items ?? 0;
    },

    listNearest,

    /** Open items of agencies, the nearest day first, those without a day last. */
    listOpenOf: (agencyIds: readonly string[], limit = 100_000): Promise<Item[]> =>
      listNearest({ agencyIds, open: true }, limit),

    /** Closed items and those on hold that agencies lead: named by number or id, or of which a supplement is asked. */
    async listCorrectable(
      agencyIds: readonly string[],
      { codes, ids }: { codes: readonly number[]; ids: readonly string[] },
    ): Promise<Item[]> {
      const known = codes.filter((code) => code <= codeMax);
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "Item" WHERE ${all(conditionsOf({ agencyIds, role: 'lead', open: false }))}
          AND ("check" = 'supplement-asked' OR ${inList('code', known)} OR ${inList('id', ids)})
        ORDER BY "code", "agencyId", "id"`);
      return recordsOf<Item>(rows);
    },

    listSubmissions: (itemIds: readonly string[]): Promise<Submission[]> =>
      listRows<Submission>(client, 'Submission', { itemId: itemIds }),

    /** News of items, oldest first. */
    listUpdates: (itemIds: readonly string[]): Promise<ProgressUpdate[]> =>
      listRows<ProgressUpdate>(client, 'ProgressUpdate', { itemId: itemIds }, '"at", "id"'),

    /** Pictures and files that came with answers, oldest first. */
    listEvidence: (itemIds: readonly string[]): Promise<Evidence[]> =>
      listRows<Evidence>(client, 'Evidence', { itemId: itemIds }, '"at", "id"'),

    /** Obstacles that are not closed, of the items or of all, oldest first. */
    listObstacles: (itemIds?: readonly string[]): Promise<Obstacle[]> =>
      listRows<Obstacle>(client, 'Obstacle', { state: ['open', 'passed-on'], itemId: itemIds }, '"at", "id"'),

    findObstacle: (id: string): Promise<Obstacle | undefined> =>
      findRow<Obstacle>(client, 'Obstacle', { id }),

    /** Requests for more time, decided ones too, of the items or of all, oldest first. */
    listExtensions: (itemIds?: readonly string[]): Promise<Extension[]> =>
      listRows<Extension>(client, 'Extension', { itemId: itemIds }, '"at", "id"'),

    findExtension: (id: string): Promise<Extension | undefined> =>
      findRow<Extension>(client, 'Extension', { id }),
  };
}
