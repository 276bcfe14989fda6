// Weekly digests as kept, so that a resend says the same: reads. Writes go through commit.
import type { Digest } from '../core/digest/digest.ts';
import { recordOf } from './codec.ts';
import type { Database } from './database.ts';
import { findRow } from './rows.ts';
import { sql } from './sql.ts';

/** Digests. */
export function digestStore({ client }: Database) {
  return {
    find: (id: string): Promise<Digest | undefined> => findRow<Digest>(client, 'Digest', { id }),

    /** The newest digest; `beforeOn` = the newest whose week began before that day. */
    async findLast(beforeOn?: string): Promise<Digest | undefined> {
      const [row] = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "Digest" WHERE ${beforeOn === undefined ? sql`1 = 1` : sql`"fromOn" < ${beforeOn}`}
        ORDER BY "fromOn" DESC LIMIT 1`);
      return row && recordOf<Digest>(row);
    },
  };
}
