// What keeps the outbox in order beside sending: expired claims, pauses, moved chats, second tries and health.

import type { Address } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { OutboxMessage, OutboxState } from '../core/outbox.ts';
import { recordsOf } from './codec.ts';
import type { Database } from './database.ts';
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

    /** Takes back messages that were not tried yet; returns how many. */
    async supersede(ids: readonly number[]): Promise<number> {
      if (ids.length === 0) return 0;
      return await client.$executeRaw(sql`
        UPDATE "OutboxMessage" SET "state" = 'superseded' WHERE "state" = 'pending' AND "id" IN (${join([...ids])})`);
    },

    /** Sends an uncertain or failed message once more, on a person's word; false when it is in another state. */
    async requeue(id: number, notBefore: Instant): Promise<boolean> {
      const changed = await client.$executeRaw(sql`
        UPDATE "OutboxMessage" SET "state" = 'pending', "notBefore" = ${BigInt(notBefore)}
        WHERE "id" = ${id} AND "state" IN ('uncertain', 'failed')`);
      return changed === 1;
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
