// The audit log: what happened in id order, sealed into a chain of hashes that shows any later change.
import { createHash } from 'node:crypto';
import type { AuditDraft } from '../core/change.ts';
import type { Instant } from '../core/clock.ts';
import { recordsOf } from './codec.ts';
import type { Database, Transaction } from './database.ts';
import { sql } from './sql.ts';

/** One line of the log; `seal` null = not sealed yet. */
export interface AuditEvent extends AuditDraft {
  id: number;
  seal: string | null;
}

/** Which events to list; every condition left out lets all pass. */
export interface AuditFilter {
  subject?: string;
  actor?: string;
  actions?: readonly string[];
  limit?: number;
}

/** A row as it is hashed: the stored text of `detail`, so that nothing depends on how it is parsed. */
interface SealedRow {
  id: number;
  at: bigint | number;
  actor: string;
  action: string;
  subject: string;
  detail: string;
}

const firstSeal = '';

/** The setting that remembers the last seal: without it nobody would miss the last events. */
const headKey = 'audit-head';

/** The last sealed event. */
interface Head {
  id: number;
  seal: string;
}

function sealOf(before: string, { id, at, actor, action, subject, detail }: SealedRow): string {
  const text = JSON.stringify([before, id, Number(at), actor, action, subject, detail]);
  return createHash('sha256').update(text).digest('hex');
}

/** The last sealed event, as remembered; a log that was sealed before it was remembered is taken as it is. */
async function headOn(tx: Transaction): Promise<Head | undefined> {
  const [kept] = await tx.$queryRaw<{ value: string }[]>(sql`
    SELECT "value" FROM "Setting" WHERE "key" = ${headKey}`);
  if (kept !== undefined) return JSON.parse(kept.value) as Head;
  const [last] = await tx.$queryRaw<Head[]>(sql`
    SELECT "id", "seal" FROM "AuditEvent" WHERE "seal" IS NOT NULL ORDER BY "id" DESC LIMIT 1`);
  return last;
}

/** The log of who did what. */
export function auditStore(database: Database) {
  const { client } = database;

  /** The id of the last event when it is not there any more. */
  async function cutOff(lastSeal: string): Promise<number | undefined> {
    const kept = await client.setting.findUnique({ where: { key: headKey } });
    const head = kept === null ? undefined : (JSON.parse(kept.value) as Head);
    return head === undefined || head.seal === lastSeal ? undefined : head.id;
  }

  return {
    /** Events, newest first; about one subject, by one actor or of some actions when these are given. */
    async list({ subject, actor, actions, limit = 100 }: AuditFilter = {}): Promise<AuditEvent[]> {
      const rows = await client.auditEvent.findMany({
        where: {
          ...(subject !== undefined && { subject }),
          ...(actor !== undefined && { actor }),
          ...(actions !== undefined && { action: { in: [...actions] } }),
        },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return recordsOf<AuditEvent>(rows);
    },

    /** How often something happened to a subject from an instant on. */
    async countSince(subject: string, action: string, since: Instant): Promise<number> {
      const [row] = await client.$queryRaw<{ times: number }[]>(sql`
        SELECT COUNT(*) AS "times" FROM "AuditEvent"
        WHERE "subject" = ${subject} AND "action" = ${action} AND "at" >= ${BigInt(since)}`);
      return row?.times ?? 0;
    },

    /** When the oldest event happened that is not sealed yet; undefined when all are. */
    async oldestUnsealedAt(): Promise<Instant | undefined> {
      const [row] = await client.$queryRaw<{ at: Instant }[]>(sql`
        SELECT "at" FROM "AuditEvent" WHERE "seal" IS NULL ORDER BY "id" LIMIT 1`);
      return row?.at;
    },

    /** Seals up to `limit` events, oldest first, each over the seal before it; returns how many. */
    async seal(limit = 1000): Promise<number> {
      return await database.write(async (tx) => {
        // A write comes first, so that two processes never seal the same events.
        await tx.$executeRaw(sql`
          INSERT INTO "Sequence" ("id", "next", "version") VALUES ('seal', 1, 1)
          ON CONFLICT ("id") DO UPDATE SET "version" = "Sequence"."version" + 1`);
        // From the remembered seal, not from the last one in the log: what was cut off or unsealed must stay a gap.
        let head = await headOn(tx);
        const rows = await tx.$queryRaw<SealedRow[]>(sql`
          SELECT "id", "at", "actor", "action", "subject", "detail" FROM "AuditEvent"
          WHERE "seal" IS NULL ORDER BY "id" LIMIT ${limit}`);
        for (const row of rows) {
          head = { id: row.id, seal: sealOf(head?.seal ?? firstSeal, row) };
          await tx.$executeRaw(sql`UPDATE "AuditEvent" SET "seal" = ${head.seal} WHERE "id" = ${row.id}`);
        }
        if (rows.length > 0)
          await tx.$executeRaw(sql`
            INSERT INTO "Setting" ("key", "value") VALUES (${headKey}, ${JSON.stringify(head)})
            ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
        return rows.length;
      });
    },

    /** Checks the chain; the id of the first event that is not as it was sealed, or undefined when all are. */
    async findBroken(): Promise<number | undefined> {
      let before = firstSeal;
      let after = 0;
      for (;;) {
        const rows = await client.auditEvent.findMany({
          where: { id: { gt: after }, seal: { not: null } },
          orderBy: { id: 'asc' },
          take: 1000,
        });
        for (const row of rows) {
          if (row.seal !== sealOf(before, row)) return row.id;
          before = row.seal;
        }
        const last = rows.at(-1);
        if (last === undefined) return await cutOff(before);
        after = last.id;
      }
    },
  };
}
