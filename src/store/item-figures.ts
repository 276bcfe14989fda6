// Roll-ups over items, counted by the database: who has how many done, open and overdue. Loads no item.

import type { PlainDate } from '../core/dates.ts';
import { periodKeysOn } from '../core/due/reporting-period.ts';
import { recordsOf } from './codec.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';
import { equals } from './statements.ts';

/** Counts of one agency in one plan; lead and owed items only, withdrawn ones left out. */
export interface ItemFigures {
  planId: string;
  agencyId: string;
  total: number;
  doneInTime: number;
  doneLate: number;
  openInTime: number;
  openOverdue: number;
  openNoDate: number;
}

/** Counting. */
export function itemFigures({ client }: Database) {
  return {
    /**
     * Counts by plan and agency as of `today`: mirrors countedOn, deadlineStateOf and wasInTime of core, for items
     * that are owed by a lead. total = done + open, whatever the row.
     */
    async listFigures(today: PlainDate, filter: { agencyId?: string } = {}): Promise<ItemFigures[]> {
      const ofAgency = filter.agencyId === undefined ? sql`1 = 1` : equals('agencyId', filter.agencyId);
      const { year, half, quarter, month, week } = periodKeysOn(today);
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT "planId", "agencyId", COUNT(*) AS "total",
          SUM(CASE WHEN "execution" = 'done'
            AND ("dueOn" IS NULL OR "closedOn" IS NULL OR "closedOn" <= "dueOn" OR "closedOn" <= "targetOn")
            THEN 1 ELSE 0 END) AS "doneInTime",
          SUM(CASE WHEN "execution" = 'done' AND "closedOn" > "dueOn"
            AND ("targetOn" IS NULL OR "closedOn" > "targetOn") THEN 1 ELSE 0 END) AS "doneLate",
          SUM(CASE WHEN "execution" <> 'done' AND "dueOn" IS NOT NULL
            AND ("dueOn" >= ${today} OR "targetOn" >= ${today}) THEN 1 ELSE 0 END) AS "openInTime",
          SUM(CASE WHEN "execution" <> 'done' AND "dueOn" < ${today}
            AND ("targetOn" IS NULL OR "targetOn" < ${today}) THEN 1 ELSE 0 END) AS "openOverdue",
          SUM(CASE WHEN "execution" <> 'done' AND "dueOn" IS NULL THEN 1 ELSE 0 END) AS "openNoDate"
        FROM "Item"
        WHERE "role" = 'lead' AND "requested" = false AND "hold" <> 'withdrawn' AND ${ofAgency}
          AND ("execution" = 'done' OR "period" IS NULL OR "dueOn" <= ${today} OR CASE
            WHEN "period" = 'once' THEN 1 = 1
            WHEN "period" LIKE '____' THEN "period" <= ${year}
            WHEN "period" LIKE '____-H_' THEN "period" <= ${half}
            WHEN "period" LIKE '____-Q_' THEN "period" <= ${quarter}
            WHEN "period" LIKE '____-W__' THEN "period" <= ${week}
            WHEN "period" LIKE '____-__' THEN "period" <= ${month}
            ELSE 1 = 1 END)
        GROUP BY "agencyId", "planId" ORDER BY "agencyId", "planId"`);
      return recordsOf<ItemFigures>(rows);
    },
  };
}
