// Weekly digests as kept, so that a resend says the same: reads. Writes go through commit.
import type { Digest } from '../core/digest.ts';
import { recordOf } from './codec.ts';
import type { Database } from './database.ts';

/** Digests. */
export function digestStore({ client }: Database) {
  return {
    async find(id: string): Promise<Digest | undefined> {
      const row = await client.digest.findUnique({ where: { id } });
      return row ? recordOf<Digest>(row) : undefined;
    },

    /** The newest digest; `beforeOn` = the newest whose week began before that day. */
    async findLast(beforeOn?: string): Promise<Digest | undefined> {
      const row = await client.digest.findFirst({
        ...(beforeOn !== undefined && { where: { fromOn: { lt: beforeOn } } }),
        orderBy: { fromOn: 'desc' },
      });
      return row ? recordOf<Digest>(row) : undefined;
    },
  };
}
