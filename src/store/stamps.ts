// What rarely changes is kept in memory under a stamp that every change of it moves in its own commit (decision 0018):
// whoever asks compares stamps first, so that several processes on one database never answer from what is past.
import type { Statements, Transaction } from './database.ts';
import { join, sql } from './sql.ts';

/** The tables that are kept; a stamp is a row of Sequence. */
const stampIds = {
  Agency: 'stamp:Agency',
  AgencyAlias: 'stamp:AgencyAlias',
  AgencySuccession: 'stamp:AgencySuccession',
  Away: 'stamp:Away',
  CalendarDay: 'stamp:CalendarDay',
  ChannelHours: 'stamp:ChannelHours',
  ContentLimit: 'stamp:ContentLimit',
  GroupChat: 'stamp:GroupChat',
  GroupMember: 'stamp:GroupMember',
  Invite: 'stamp:Invite',
  Membership: 'stamp:Membership',
  Person: 'stamp:Person',
  PersonAddress: 'stamp:PersonAddress',
  Plan: 'stamp:Plan',
};

/** A table whose rows may be kept in memory. */
export type StampedTable = keyof typeof stampIds;

const isStamped = (table: string): table is StampedTable => table in stampIds;

/**
 * Moves the stamps of those of the tables that have one. It must be the last statement of the transaction that
 * changes the tables: two transactions then wait for each other here at most, and never in a circle.
 */
export async function moveStamps(tx: Transaction, tables: Iterable<string>): Promise<void> {
  const ids = [...new Set(tables)].filter(isStamped).sort();
  if (ids.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "Sequence" ("id", "next", "version")
    VALUES ${join(ids.map((table) => sql`(${stampIds[table]}, 1, 1)`))}
    ON CONFLICT ("id") DO UPDATE SET "next" = "Sequence"."next" + 1`);
}

/** Nothing that is shared may be changed by one who got it. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(value))) frozen(descriptor.value);
  return value;
}

/** Makes reads that give the same frozen object again until one of their tables has changed. */
export function keeper(from: Statements) {
  let asking: Promise<ReadonlyMap<string, number>> | undefined;

  async function readStamps(): Promise<ReadonlyMap<string, number>> {
    // Callers of the same turn share the question; who comes after it was sent asks anew.
    await Promise.resolve();
    asking = undefined;
    const rows = await from.$queryRaw<{ id: string; next: number }[]>(sql`
      SELECT "id", "next" FROM "Sequence" WHERE "id" IN (${join(Object.values(stampIds))})`);
    return new Map(rows.map(({ id, next }) => [id, next]));
  }

  return <Value>(tables: readonly StampedTable[], read: () => Promise<Value>): (() => Promise<Value>) => {
    let kept: { stamp: string; value: Promise<Value> } | undefined;
    return async () => {
      asking ??= readStamps();
      const stamps = await asking;
      const stamp = tables.map((table) => stamps.get(stampIds[table]) ?? 0).join(' ');
      if (kept?.stamp === stamp) return await kept.value;
      // Read after its stamp: a change in between is in the value and moves the stamp, so that it is read once more.
      const value = read().then(frozen);
      kept = { stamp, value };
      try {
        return await value;
      } catch (error) {
        if (kept?.value === value) kept = undefined;
        throw error;
      }
    };
  };
}

/** A keeper of an open database. */
export type Keep = ReturnType<typeof keeper>;
