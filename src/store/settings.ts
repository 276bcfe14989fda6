// What an office changes while running: settings and calendar days; and the open question of a chat.

import type { CalendarDay } from '../core/calendar.ts';
import type { Address } from '../core/channel.ts';
import type { Dialog } from '../core/dialog.ts';
import type { Database } from './database.ts';
import { findRow, listRows } from './rows.ts';
import { sql } from './sql.ts';
import { type Keep, moveStamps } from './stamps.ts';

/** Settings by key; values are JSON of the caller's choice. */
export function settingStore({ client }: Database) {
  return {
    async find<Value>(key: string): Promise<Value | undefined> {
      const row = await findRow<{ value: string }>(client, 'Setting', { key }, '"key"');
      return row && (JSON.parse(row.value) as Value);
    },

    async set(key: string, value: unknown): Promise<void> {
      await client.$executeRaw(sql`
        INSERT INTO "Setting" ("key", "value") VALUES (${key}, ${JSON.stringify(value)})
        ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
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
        for (const { date, kind, name, source, status } of days)
          await tx.$executeRaw(sql`
            INSERT INTO "CalendarDay" ("date", "kind", "name", "source", "status")
            VALUES (${date}, ${kind}, ${name}, ${source}, ${status})
            ON CONFLICT ("date") DO UPDATE SET "kind" = excluded."kind", "name" = excluded."name",
              "source" = excluded."source", "status" = excluded."status"`);
        await moveStamps(tx, ['CalendarDay']);
      });
    },

    /** Forgets a day, which is then what its weekday says. */
    async removeDay(date: string): Promise<void> {
      await database.write(async (tx) => {
        await tx.$executeRaw(sql`DELETE FROM "CalendarDay" WHERE "date" = ${date}`);
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
