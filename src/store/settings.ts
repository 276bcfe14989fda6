// What an office changes while running: settings and calendar days; and the open question of a chat.

import type { CalendarDay } from '../core/calendar.ts';
import type { Address } from '../core/channel.ts';
import type { Dialog } from '../core/dialog.ts';
import { recordOf, recordsOf } from './codec.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Settings by key; values are JSON of the caller's choice. */
export function settingStore({ client }: Database) {
  return {
    async find<Value>(key: string): Promise<Value | undefined> {
      const row = await client.setting.findUnique({ where: { key } });
      return row ? (JSON.parse(row.value) as Value) : undefined;
    },

    async set(key: string, value: unknown): Promise<void> {
      await client.$executeRaw(sql`
        INSERT INTO "Setting" ("key", "value") VALUES (${key}, ${JSON.stringify(value)})
        ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
    },
  };
}

/** Holidays and swapped days. */
export function calendarStore(database: Database) {
  return {
    /** Every stored day, earliest first. */
    async listDays(): Promise<CalendarDay[]> {
      return recordsOf<CalendarDay>(await database.client.calendarDay.findMany({ orderBy: { date: 'asc' } }));
    },

    /** Stores days; a day that is there already is replaced. */
    async putDays(days: readonly CalendarDay[]): Promise<void> {
      await database.write(async (tx) => {
        for (const { date, kind, name, source, status } of days)
          await tx.$executeRaw(sql`
            INSERT INTO "CalendarDay" ("date", "kind", "name", "source", "status")
            VALUES (${date}, ${kind}, ${name}, ${source}, ${status})
            ON CONFLICT ("date") DO UPDATE SET "kind" = excluded."kind", "name" = excluded."name",
              "source" = excluded."source", "status" = excluded."status"`);
      });
    },

    /** Forgets a day, which is then what its weekday says. */
    async removeDay(date: string): Promise<void> {
      await database.client.calendarDay.deleteMany({ where: { date } });
    },
  };
}

/** The open question of each chat. */
export function dialogStore({ client }: Database) {
  return {
    async find({ channel, chatId }: Address): Promise<Dialog | undefined> {
      const row = await client.dialog.findUnique({ where: { id: `${channel}:${chatId}` } });
      return row ? recordOf<Dialog>(row) : undefined;
    },
  };
}
