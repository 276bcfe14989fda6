// What keeps the outbox in order beside sending: expired claims, pauses, moved chats, second tries and health.

import type { Address } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { OutboxDraft, OutboxMessage, OutboxState } from '../core/sending/outbox.ts';
import { recordsOf } from './codec.ts';
import type { Database } from './database.ts';
import { insertMessages } from './outbox-messages.ts';
import { listRows } from './rows.ts';
import { join, sql } from './sql.ts';
import { moveStamps } from './stamps.ts';
import { name } from './statements.ts';

/** How many messages are in each state, and since when the oldest due one waits. */
export interface OutboxHealth {
  counts: Record<OutboxState, number>;
  oldestDueAt: Instant | null;
}

const noCounts: Record<OutboxState, number> = {
  pending: 0,
  sending: 0,
  sent: 0,
  uncertain: 0,
  failed: 0,
  superseded: 0,
};

/** Tables that keep a chat's id, beside the outbox. */
const addressTables = ['PersonAddress', 'GroupChat'];

/** So many messages of a resting channel are looked at together. */
const heldBackMax = 500;

/** The care of outgoing messages. */
export function outboxCare(database: Database) {
  const { client, owner } = database;
  return {
    /** Messages whose claim ran out: nobody knows whether they arrived. `finish` settles them, with their owner. */
    async listExpired(now: Instant, limit = 100): Promise<OutboxMessage[]> {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "OutboxMessage" WHERE "state" = 'sending' AND "claimedUntil" < ${BigInt(now)}
        ORDER BY "id" LIMIT ${limit}`);
      return recordsOf<OutboxMessage>(rows);
    },

    /** Gives back what this process has claimed of these channels and never tried, as if it had not been claimed. */
    async release(channels: readonly string[]): Promise<void> {
      await client.$executeRaw(sql`
        UPDATE "OutboxMessage" SET "state" = 'pending', "attempt" = "attempt" - 1, "owner" = NULL, "claimedUntil" = NULL
        WHERE "state" = 'sending' AND "owner" = ${owner} AND "channel" IN (${join([...channels])})`);
    },

    /** Lets a channel rest until an instant; survives a restart. A pause is never shortened. */
    async pauseChannel(channel: string, until: Instant): Promise<void> {
      await client.$executeRaw(sql`
        INSERT INTO "ChannelPosition" ("channel", "pausedUntil") VALUES (${channel}, ${BigInt(until)})
        ON CONFLICT ("channel") DO UPDATE SET "pausedUntil" = excluded."pausedUntil"
        WHERE "ChannelPosition"."pausedUntil" IS NULL OR "ChannelPosition"."pausedUntil" < excluded."pausedUntil"`);
    },

    /** Until when channels rest, of those that do. */
    async listPauses(now: Instant): Promise<Map<string, Instant>> {
      const rows = await client.$queryRaw<{ channel: string; pausedUntil: Instant }[]>(sql`
        SELECT "channel", "pausedUntil" FROM "ChannelPosition" WHERE "pausedUntil" > ${BigInt(now)}`);
      return new Map(rows.map(({ channel, pausedUntil }) => [channel, Number(pausedUntil)]));
    },

    /**
     * What people would have got on a channel by now but for its rest until `until`, oldest first; with `others` only what
     * is for somebody with an active address on one of those. What perhaps arrived is left out.
     */
    async listHeldBack(
      { channel, now, until }: { channel: string; now: Instant; until: Instant },
      others?: readonly string[],
      limit = heldBackMax,
    ): Promise<OutboxMessage[]> {
      if (others?.length === 0) return [];
      const hasOther =
        others === undefined
          ? sql``
          : sql`AND EXISTS (SELECT 1 FROM "PersonAddress" a WHERE a."personId" = m."personId"
              AND a."state" = 'active' AND a."channel" IN (${join([...others])}))`;
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT m.* FROM "OutboxMessage" m
        WHERE m."state" = 'pending' AND m."channel" = ${channel} AND m."personId" IS NOT NULL
          AND m."ambiguities" = 0 AND (m."notBefore" <= ${BigInt(now)}
            OR (m."attempt" > 0 AND m."notBefore" <= ${BigInt(until)}))
          ${hasOther}
        ORDER BY m."id" LIMIT ${limit}`);
      return recordsOf<OutboxMessage>(rows);
    },

    /** Puts other messages in the place of waiting ones, in one commit; one that is being sent by now keeps its place. */
    async replace(pairs: readonly { id: number; by: readonly OutboxDraft[] }[], now: Instant): Promise<void> {
      if (pairs.length === 0) return;
      await database.write(async (tx) => {
        const taken = await tx.$queryRaw<{ id: number }[]>(sql`
          UPDATE "OutboxMessage" SET "state" = 'superseded'
          WHERE "state" = 'pending' AND "id" IN (${join(pairs.map(({ id }) => id))}) RETURNING "id"`);
        const ids = new Set(taken.map(({ id }) => id));
        await insertMessages(
          tx,
          pairs.filter(({ id }) => ids.has(id)).flatMap(({ by }) => by),
          now,
        );
      });
    },

    /** After a clock that was ahead: what was tried goes at once, and no claim and no pause lasts beyond `latest`. */
    async bringForward(now: Instant, latest: Instant): Promise<void> {
      await database.write(async (tx) => {
        await tx.$executeRaw(sql`
          UPDATE "OutboxMessage" SET "notBefore" = ${BigInt(now)}
          WHERE "state" = 'pending' AND "attempt" > 0 AND "notBefore" > ${BigInt(latest)}`);
        await tx.$executeRaw(sql`
          UPDATE "OutboxMessage" SET "claimedUntil" = ${BigInt(latest)}
          WHERE "state" = 'sending' AND "claimedUntil" > ${BigInt(latest)}`);
        await tx.$executeRaw(sql`
          UPDATE "ChannelPosition" SET "pausedUntil" = ${BigInt(latest)} WHERE "pausedUntil" > ${BigInt(latest)}`);
      });
    },

    /** Follows a chat that moved: what waits for the old id, its address and its group get the new one. */
    async redirect(from: Address, to: Address): Promise<void> {
      await database.write(async (tx) => {
        await tx.$executeRaw(sql`
          UPDATE "OutboxMessage" SET "channel" = ${to.channel}, "chatId" = ${to.chatId}
          WHERE "channel" = ${from.channel} AND "chatId" = ${from.chatId} AND "state" IN ('pending', 'sending')`);
        for (const table of addressTables)
          await tx.$executeRaw(sql`
            UPDATE ${name(table)} SET "channel" = ${to.channel}, "chatId" = ${to.chatId}, "version" = "version" + 1
            WHERE "channel" = ${from.channel} AND "chatId" = ${from.chatId} AND NOT EXISTS (
              SELECT 1 FROM ${name(table)} t WHERE t."channel" = ${to.channel} AND t."chatId" = ${to.chatId})`);
        await moveStamps(tx, addressTables);
      });
    },

    /** The states of the messages with these keys; a key that no message has is left out. */
    async statesOf(keys: readonly string[]): Promise<Map<string, OutboxMessage['state']>> {
      const rows = await listRows<OutboxMessage>(client, 'OutboxMessage', { idempotencyKey: keys });
      return new Map(rows.map((row) => [row.idempotencyKey, row.state]));
    },

    /** Counts by state and the oldest message that is due and still waits. */
    async health(now: Instant): Promise<OutboxHealth> {
      const groups = await client.$queryRaw<{ state: OutboxState; messages: number }[]>(sql`
        SELECT "state", COUNT(*) AS "messages" FROM "OutboxMessage" GROUP BY "state"`);
      const [oldest] = await client.$queryRaw<{ notBefore: number }[]>(sql`
        SELECT "notBefore" FROM "OutboxMessage" WHERE "state" = 'pending' AND "notBefore" <= ${BigInt(now)}
        ORDER BY "notBefore" LIMIT 1`);
      const counts = { ...noCounts };
      for (const { state, messages } of groups) counts[state] = messages;
      return { counts, oldestDueAt: oldest?.notBefore ?? null };
    },
  };
}
