// Files that go with outgoing messages, kept until those are sent. Writes go through commit.
import type { OutboundFile } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { Database } from './database.ts';

/** Files by id. */
export function fileStore({ client }: Database) {
  return {
    /** The file, its bytes as they were; undefined when it was forgotten meanwhile. */
    async find(id: string): Promise<OutboundFile | undefined> {
      const row = await client.outboxFile.findUnique({ where: { id } });
      return row ? { name: row.name, mime: row.mime, bytes: Buffer.from(row.content, 'base64') } : undefined;
    },

    /** Forgets files older than an instant that no waiting message needs. Returns how many went. */
    async forgetBefore(at: Instant): Promise<number> {
      const waiting = await client.outboxMessage.findMany({
        where: { fileId: { not: null }, state: { in: ['pending', 'sending', 'uncertain'] } },
        select: { fileId: true },
      });
      const needed = waiting.flatMap(({ fileId }) => fileId ?? []);
      const gone = await client.outboxFile.deleteMany({
        where: { createdAt: { lt: BigInt(at) }, id: { notIn: needed } },
      });
      return gone.count;
    },
  };
}
