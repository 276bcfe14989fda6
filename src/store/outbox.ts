// Claims outgoing messages and records what became of them. What an outcome means is decided by the sender, not here.

import type { Address } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { OutboxMessage, OutboxState } from '../core/sending/outbox.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database, Statements } from './database.ts';
import { outboxCare } from './outbox-care.ts';
import { outboxReads } from './outbox-messages.ts';
import { join, type Sql, sql } from './sql.ts';
import { insertsOf, withoutIndex } from './statements.ts';

/** What a claimer may take. */
export interface Claim {
  now: Instant;
  leaseMs: number;
  limit: number;
  /** Only messages of these channels; the others are not running here. */
  channels: readonly string[];
  /** Chats of them that have to wait for a moment. */
  exceptChats?: readonly string[];
}

/** Lists of so many, filled up, so that few different statements come of them. */
const exceptStep = 8;

function isExcepted(chatIds: readonly string[]): Sql {
  if (chatIds.length === 0) return sql`1 = 0`;
  const fill = Array.from({ length: -chatIds.length & (exceptStep - 1) }, () => chatIds[0] ?? '');
  return sql`m."chatId" IN (${join([...chatIds, ...fill])})`;
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
 * flight or waiting before them. One that was refused holds the whole chat, also what is older, until its time. A
 * message that is planned for later and was never tried does not hold up others, nor does one that perhaps arrived with
 * its last attempt: it has had its turn.
 */
const claimable = (
  { now, channels, limit, exceptChats = [] }: Omit<Claim, 'leaseMs' | 'limit'> & { limit: number | Sql },
  ofKind = sql``,
): Sql => sql`
  SELECT m."id" FROM "OutboxMessage" m
  WHERE m."state" = 'pending' AND m."notBefore" <= ${BigInt(now)} AND m."channel" IN (${join([...channels])})
    ${ofKind}
    AND (SELECT p."pausedUntil" FROM "ChannelPosition" p
      WHERE p."channel" = m."channel" AND p."pausedUntil" > ${BigInt(now)}) IS NULL
    AND (SELECT e."id" FROM "OutboxMessage" e
      WHERE e."channel" = m."channel" AND e."chatId" = m."chatId" AND e."state" = 'sending' LIMIT 1) IS NULL
    AND (SELECT e."id" FROM "OutboxMessage" e
      WHERE e."channel" = m."channel" AND e."chatId" = m."chatId" AND e."state" = 'pending' AND (
        (e."notBefore" <= ${BigInt(now)} AND e."id" < m."id")
        OR (e."notBefore" > ${BigInt(now)} AND e."attempt" > e."ambiguities")) LIMIT 1) IS NULL
    AND NOT ${isExcepted(exceptChats)}
  ORDER BY m."notBefore", m."id" LIMIT ${limit}`;

/**
 * Replies first, then others as far as the limit goes. Materialized: a planner that ran a subquery again for each row
 * would claim more than asked.
 */
const claimSql = (claim: Claim, owner: string, lock: Sql): Sql => sql`
  WITH replies AS MATERIALIZED (${claimable(claim, sql`AND m."kind" = 'reply'`)} ${lock}),
  others AS MATERIALIZED (
    ${claimable({ ...claim, limit: sql`(SELECT ${claim.limit} - COUNT(*) FROM replies)` }, sql`AND m."kind" <> 'reply'`)}
    ${lock})
  UPDATE "OutboxMessage" SET "state" = 'sending', "attempt" = "attempt" + 1, "owner" = ${owner},
    "claimedUntil" = ${BigInt(claim.now + claim.leaseMs)}
  WHERE "state" = 'pending' AND "id" IN (SELECT "id" FROM replies UNION ALL SELECT "id" FROM others)
  RETURNING *`;

const isReply = ({ kind }: OutboxMessage): number => Number(kind === 'reply');

/** What was claimed, in the order of sending. */
const inOrder = (messages: OutboxMessage[]): OutboxMessage[] =>
  messages.sort((a, b) => isReply(b) - isReply(a) || a.notBefore - b.notBefore || a.id - b.id);

/** A finished attempt as a row of VALUES, with the types that PostgreSQL cannot guess. */
const valuesOf = (delivery: FinishedDelivery, owner: string): Sql => sql`(
  CAST(${delivery.id} AS INTEGER), CAST(${delivery.attempt} AS INTEGER), CAST(${delivery.owner ?? owner} AS TEXT),
  CAST(${delivery.state} AS TEXT), CAST(${delivery.receipt} AS TEXT), CAST(${BigInt(delivery.endedAt)} AS BIGINT),
  CAST(${delivery.notBefore === null ? null : BigInt(delivery.notBefore)} AS BIGINT),
  CAST(${delivery.isAmbiguous ? 1 : 0} AS INTEGER), CAST(${BigInt(delivery.startedAt)} AS BIGINT),
  CAST(${delivery.outcome} AS TEXT), CAST(${delivery.reason} AS TEXT))`;

/** Closes claims that are still those of the attempts, and tells which. */
const close = (deliveries: readonly FinishedDelivery[], owner: string, also = sql``): Sql => sql`
  WITH ended ("endedId", "endedAttempt", "claimer", "next", "got", "endedAt", "again", "ambiguous", "startedAt",
    "outcome", "reason") AS (VALUES ${join(deliveries.map((delivery) => valuesOf(delivery, owner)))})
  UPDATE "OutboxMessage" SET "state" = "next", "owner" = NULL, "claimedUntil" = NULL,
    "receipt" = COALESCE("got", "receipt"),
    "sentAt" = CASE WHEN "next" = 'sent' THEN "endedAt" ELSE "sentAt" END,
    "notBefore" = COALESCE("again", "notBefore"),
    "ambiguities" = "ambiguities" + "ambiguous"
  FROM ended
  WHERE "id" = "endedId" AND "attempt" = "endedAttempt" AND "owner" = "claimer"
    AND ${withoutIndex('state')} = 'sending'
  RETURNING "id", "channel", "chatId"${also}`;

/**
 * The same, and records the attempts, in one statement that is a commit by itself: on PostgreSQL each statement more is
 * a way to the server and back. SQLite does not take one that writes inside another.
 */
const closeAndRecord = (deliveries: readonly FinishedDelivery[], owner: string): Sql => {
  const recorded = sql`"endedAttempt", "startedAt", "endedAt", "outcome", ended."reason"`;
  return sql`
    WITH closed AS (${close(deliveries, owner, sql`, ${recorded}`)})
    INSERT INTO "Delivery" ("outboxId", "channel", "chatId", "attempt", "startedAt", "endedAt", "outcome", "reason")
    SELECT * FROM closed RETURNING "outboxId"`;
};

/** Outgoing messages: everything about them but inserting, which is done with their cause. */
export function outboxStore(database: Database) {
  const { client, owner, provider } = database;

  return {
    ...outboxReads(database),
    ...outboxCare(database),

    /**
     * Takes messages for sending, committed before it returns; each is ours until the lease ends. Replies come first:
     * somebody waits for them, and thousands of reminders that are due take minutes.
     */
    async claim(claim: Claim): Promise<OutboxMessage[]> {
      if (claim.channels.length === 0) return [];
      const claimed = (on: Statements, lock: Sql): Promise<object[]> =>
        on.$queryRaw<object[]>(claimSql(claim, owner, lock));
      const rows =
        provider === 'sqlite'
          ? await claimed(client, sql``)
          : await database.write(
              (tx) => claimed(tx, sql`FOR UPDATE OF m SKIP LOCKED`),
              ['enable_sort', 'enable_bitmapscan'],
            );
      return inOrder(recordsOf<OutboxMessage>(rows));
    },

    /** Whether a claim would find anything. */
    async hasClaimable(now: Instant, channels: readonly string[]): Promise<boolean> {
      return (await client.$queryRaw<object[]>(claimable({ now, channels, limit: 1 }))).length > 0;
    },

    /** Records attempts and the new states in one commit; claims that were lost meanwhile are left alone. Returns the ids recorded. */
    async finish(deliveries: readonly FinishedDelivery[]): Promise<number[]> {
      if (deliveries.length === 0) return [];
      if (provider === 'postgresql') {
        const recorded = await client.$queryRaw<{ outboxId: number }[]>(closeAndRecord(deliveries, owner));
        return recorded.map(({ outboxId }) => outboxId);
      }
      return await database.write(async (tx) => {
        const closed = await tx.$queryRaw<(Address & { id: number })[]>(close(deliveries, owner));
        const addressById = new Map(closed.map(({ id, channel, chatId }) => [id, { channel, chatId }]));
        const recorded = deliveries.filter(({ id }) => addressById.has(id));
        const rows = recorded.map(({ id, attempt, startedAt, endedAt, outcome, reason }) =>
          rowOf({ outboxId: id, attempt, ...addressById.get(id), startedAt, endedAt, outcome, reason }),
        );
        for (const insert of insertsOf('Delivery', rows)) await tx.$executeRaw(insert.sql);
        return recorded.map(({ id }) => id);
      });
    },
  };
}
