// Files that go with outgoing messages, kept until those are sent. Writes go through commit.
import type { OutboundFile } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { Database } from './database.ts';
import { findRow } from './rows.ts';
import { sql } from './sql.ts';

/** Files by id. */
export function fileStore({ client }: Database) {
  return {
    /** The file, its bytes as they were; undefined when it was forgotten meanwhile. */
    async find(id: string): Promise<OutboundFile | undefined> {
      const row = await findRow<{ name: string; mime: string; content: string }>(client, 'OutboxFile', {
        id,
      });
      return row
        ? { id, name: row.name, mime: row.mime, bytes: Buffer.from(row.content, 'base64') }
        : undefined;
    },

    /** Forgets files older than an instant that no waiting message needs. Returns how many went. */
    async forgetBefore(at: Instant): Promise<number> {
      return await client.$executeRaw(sql`
        DELETE FROM "OutboxFile" WHERE "createdAt" < ${BigInt(at)} AND NOT EXISTS (
          SELECT 1 FROM "OutboxMessage" m WHERE m."fileIds" LIKE '%"' || "OutboxFile"."id" || '"%'
          AND m."state" IN ('pending', 'sending', 'uncertain'))`);
    },
  };
}
