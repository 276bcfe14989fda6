// What an office changes while running: settings and calendar days; and the open question of a chat.

import type { CalendarDay } from '../core/calendar/calendar.ts';
import type { Change } from '../core/change.ts';
import type { Address } from '../core/channel.ts';
import type { Dialog } from '../core/dialog.ts';
import type { Database, Transaction } from './database.ts';
import { findRow, listRows } from './rows.ts';
import { sql } from './sql.ts';
import { type Keep, moveStamps } from './stamps.ts';

/** Writes settings, inside a transaction or not; null forgets one. */
export async function putSettings(
  tx: Pick<Transaction, '$executeRaw'>,
  settings: NonNullable<Change['settings']>,
): Promise<void> {
  for (const { key, value } of settings)
    await tx.$executeRaw(
      value === null
        ? sql`DELETE FROM "Setting" WHERE "key" = ${key}`
        : sql`
          INSERT INTO "Setting" ("key", "value") VALUES (${key}, ${JSON.stringify(value)})
          ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
    );
}

/** Writes days in the place of those that are there; a forgotten day is what its weekday says. */
export async function putCalendarDays(
  tx: Transaction,
  { put, forget }: NonNullable<Change['calendarDays']>,
): Promise<void> {
  for (const date of forget) await tx.$executeRaw(sql`DELETE FROM "CalendarDay" WHERE "date" = ${date}`);
  for (const { date, kind, name, source, status } of put)
    await tx.$executeRaw(sql`
      INSERT INTO "CalendarDay" ("date", "kind", "name", "source", "status")
      VALUES (${date}, ${kind}, ${name}, ${source}, ${status})
      ON CONFLICT ("date") DO UPDATE SET "kind" = excluded."kind", "name" = excluded."name",
        "source" = excluded."source", "status" = excluded."status"`);
}

/** Settings by key; values are JSON of the caller's choice. */
export function settingStore({ client }: Database) {
  return {
    async find<Value>(key: string): Promise<Value | undefined> {
      const row = await findRow<{ value: string }>(client, 'Setting', { key }, '"key"');
      return row && (JSON.parse(row.value) as Value);
    },

    set: (key: string, value: unknown): Promise<void> => putSettings(client, [{ key, value }]),

    /** Forgets a value, unless another took its place. */
    async clear(key: string, value: unknown): Promise<void> {
      await client.$executeRaw(sql`
        DELETE FROM "Setting" WHERE "key" = ${key} AND "value" = ${JSON.stringify(value)}`);
    },
  };
}

/** Holidays and swapped days. */
export function calendarStore(database: Database, keep: Keep) {
  return {
    /** Every stored day, earliest first. */
    listDays: keep(
      ['CalendarDay'],
      (): Promise<readonly CalendarDay[]> => listRows(database.client, 'CalendarDay', {}, '"date"'),
    ),

    /** Stores days; a day that is there already is replaced. */
    async putDays(days: readonly CalendarDay[]): Promise<void> {
      await database.write(async (tx) => {
        await putCalendarDays(tx, { put: days, forget: [] });
        await moveStamps(tx, ['CalendarDay']);
      });
    },
  };
}

/** The open question of each chat. */
export function dialogStore({ client }: Database) {
  return {
    find: ({ channel, chatId }: Address): Promise<Dialog | undefined> =>
      findRow<Dialog>(client, 'Dialog', { id: `${channel}:${chatId}` }),
  };
}
