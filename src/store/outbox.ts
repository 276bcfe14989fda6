// Claims outgoing messages and records what became of them. What an outcome means is decided by the sender, not here.
import { join, type Sql, sqltag as sql } from '@prisma/client/runtime/client';
import type { Address } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { OutboxMessage, OutboxState } from '../core/outbox.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database } from './database.ts';
import { outboxCare } from './outbox-care.ts';
import { outboxReads } from './outbox-messages.ts';
import { insertsOf } from './statements.ts';

/** What a claimer may take. */
export interface Claim {
  now: Instant;
  leaseMs: number;
  limit: number;
  /** Only messages of these channels; the others are not running here. */
  channels: readonly string[];
}

/** The end of one attempt, as the sender decided it. */
export interface FinishedDelivery {
  id: number;
  attempt: number;
  startedAt: Instant;
  endedAt: Instant;
  /** `sent`, or the kind of the delivery failure. */
  outcome: string;
  reason: string | null;
  state: OutboxState;
  receipt: string | null;
  /** When a message that goes back to `pending` may be tried again. */
  notBefore: Instant | null;
  isAmbiguous: boolean;
  /** Who claimed it; absent = this process. Given for the expired claims of others. */
  owner?: string | null;
}

/**
 * The messages that may go now: due, their channel running and not paused, and nothing of the same chat in
 * flight or waiting before them. A message that is planned for later and was never tried does not hold up others.
 */
const claimable = ({ now, channels, limit }: Claim): Sql => sql`
  SELECT m."id" FROM "OutboxMessage" m
  WHERE m."state" = 'pending' AND m."notBefore" <= ${BigInt(now)} AND m."channel" IN (${join([...channels])})
    AND NOT EXISTS (SELECT 1 FROM "ChannelPosition" p
      WHERE p."channel" = m."channel" AND p."pausedUntil" > ${BigInt(now)})
    AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" e
      WHERE e."channel" = m."channel" AND e."chatId" = m."chatId" AND e."state" = 'sending')
    AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" e
      WHERE e."channel" = m."channel" AND e."chatId" = m."chatId" AND e."state" = 'pending' AND e."id" < m."id"
        AND (e."notBefore" <= ${BigInt(now)} OR e."attempt" > 0))
  ORDER BY m."notBefore", m."id" LIMIT ${limit}`;

/** Outgoing messages: everything about them but inserting, which is done with their cause. */
export function outboxStore(database: Database) {
  const { client, owner, provider } = database;

  /** Closes one claim; undefined when it is no longer ours. */
  const close = (delivery: FinishedDelivery): Sql => sql`
    UPDATE "OutboxMessage" SET "state" = ${delivery.state}, "owner" = NULL, "claimedUntil" = NULL,
      "receipt" = COALESCE(${delivery.receipt}, "receipt"),
      "sentAt" = ${delivery.state === 'sent' ? BigInt(delivery.endedAt) : sql`"sentAt"`},
      "notBefore" = ${delivery.notBefore === null ? sql`"notBefore"` : BigInt(delivery.notBefore)},
      "ambiguities" = "ambiguities" + ${delivery.isAmbiguous ? 1 : 0}
    WHERE "id" = ${delivery.id} AND "attempt" = ${delivery.attempt} AND "state" = 'sending'
      AND "owner" = ${delivery.owner ?? owner} RETURNING "channel", "chatId"`;

  return {
    ...outboxReads(database),
    ...outboxCare(database),

    /** Takes messages for sending, committed before it returns; each is ours until the lease ends. */
    async claim(claim: Claim): Promise<OutboxMessage[]> {
      if (claim.channels.length === 0) return [];
      const lock = provider === 'postgresql' ? sql`FOR UPDATE OF m SKIP LOCKED` : sql``;
      // Materialized: a planner that ran the subquery again for each row would claim more than asked.
      const rows = await client.$queryRaw<object[]>(sql`
        WITH claimable AS MATERIALIZED (${claimable(claim)} ${lock})
        UPDATE "OutboxMessage" SET "state" = 'sending', "attempt" = "attempt" + 1, "owner" = ${owner},
          "claimedUntil" = ${BigInt(claim.now + claim.leaseMs)}
        WHERE "state" = 'pending' AND "id" IN (SELECT "id" FROM claimable) RETURNING *`);
      return recordsOf<OutboxMessage>(rows).sort((a, b) => a.notBefore - b.notBefore || a.id - b.id);
    },

    /** Records attempts and the new states in one commit; claims that were lost meanwhile are left alone. Returns the ids recorded. */
    async finish(deliveries: readonly FinishedDelivery[]): Promise<number[]> {
      if (deliveries.length === 0) return [];
      return await database.write(async (tx) => {
        const records: object[] = [];
        const ids: number[] = [];
        for (const delivery of deliveries) {
          const [address] = await tx.$queryRaw<Address[]>(close(delivery));
          if (address === undefined) continue;
          const { id, attempt, startedAt, endedAt, outcome, reason } = delivery;
          records.push({ outboxId: id, attempt, ...address, startedAt, endedAt, outcome, reason });
          ids.push(id);
        }
        for (const insert of insertsOf('Delivery', records.map(rowOf))) await tx.$executeRaw(insert.sql);
        return ids;
      });
    },
  };
}
