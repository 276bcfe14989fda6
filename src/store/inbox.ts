// Raw updates as received: kept once with the channel's position in one commit, handled later, set aside when poisonous.

import type { RawUpdate } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { InboxMessage } from '../core/sending/outbox.ts';
import { recordsOf, rowOf } from './codec.ts';
import type { Database } from './database.ts';
import { join, sql } from './sql.ts';
import { chunksOf, insertsOf } from './statements.ts';

/** Update ids start again at random after a quiet week, so an older row with the same id is another update. */
const uniqueForMs = 8 * 24 * 3_600_000;

/** An update that failed this often is set aside. */
const attemptsMax = 5;

/** One statement over more rows would keep the others waiting. */
const purgeChunk = 10_000;

/** How far the updates of a channel are stored. */
export interface ChannelPosition {
  position: string | null;
  lastUpdateAt: Instant | null;
  /** Sends wait until then. */
  pausedUntil: Instant | null;
}

/** Updates on their way in. */
export function inboxStore(database: Database) {
  const { client, clock } = database;
  return {
    /**
     * Stores updates and the channel's position in one commit; an update that is there already is left alone.
     * `next` undefined leaves the position as it is (webhooks). Returns how many were new.
     */
    async storeUpdates(
      channel: string,
      botId: string,
      updates: readonly RawUpdate[],
      next?: string | null,
    ): Promise<number> {
      const now = clock.now();
      const rows = updates.map(({ updateId, raw }) =>
        rowOf({ channel, botId, updateId, raw, receivedAt: now, state: 'new', attempts: 0 }),
      );
      return await database.write(async (tx) => {
        const lastUpdateAt = rows.length > 0 ? BigInt(now) : null;
        await tx.$executeRaw(sql`
          INSERT INTO "ChannelPosition" ("channel", "position", "lastUpdateAt")
          VALUES (${channel}, ${next ?? null}, ${lastUpdateAt})
          ON CONFLICT ("channel") DO UPDATE SET
            "position" = ${next === undefined ? sql`"ChannelPosition"."position"` : sql`excluded."position"`},
            "lastUpdateAt" = COALESCE(excluded."lastUpdateAt", "ChannelPosition"."lastUpdateAt")`);
        for (const chunk of chunksOf(updates, 1000))
          await tx.$executeRaw(sql`
            DELETE FROM "InboxMessage" WHERE "channel" = ${channel} AND "botId" = ${botId}
            AND "updateId" IN (${join(chunk.map((update) => update.updateId))})
            AND "receivedAt" < ${BigInt(now - uniqueForMs)} AND "state" <> 'new'`);
        let inserted = 0;
        for (const insert of insertsOf('InboxMessage', rows)) inserted += await tx.$executeRaw(insert.sql);
        return inserted;
      });
    },

    /** Updates that wait to be handled, oldest first. */
    async due(limit: number): Promise<InboxMessage[]> {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT "id", "channel", "botId", "updateId", "raw", "receivedAt", "state", "attempts" FROM "InboxMessage"
        WHERE "state" = 'new' ORDER BY "id" LIMIT ${limit}`);
      return recordsOf<InboxMessage>(rows);
    },

    /** Notes a failed attempt; the fifth sets the update aside. Returns the state it is left in. */
    async countAttempt(id: number, error: string): Promise<InboxMessage['state'] | undefined> {
      const rows = await client.$queryRaw<{ state: InboxMessage['state'] }[]>(sql`
        UPDATE "InboxMessage" SET "attempts" = "attempts" + 1, "error" = ${error},
          "state" = CASE WHEN "attempts" + 1 >= ${attemptsMax} THEN 'set-aside' ELSE "state" END
        WHERE "id" = ${id} AND "state" = 'new' RETURNING "state"`);
      return rows[0]?.state;
    },

    /** Updates that were given up, newest first. */
    async listSetAside(limit = 100): Promise<(InboxMessage & { error: string | null })[]> {
      const rows = await client.inboxMessage.findMany({
        where: { state: 'set-aside' },
        orderBy: { id: 'desc' },
        take: limit,
        omit: { handledAt: true },
      });
      return recordsOf<InboxMessage & { error: string | null }>(rows);
    },

    /**
     * Deletes what was received before: handled updates before the one instant, given up ones before the other, at most
     * `purgeChunk` of each at a time. Returns how many; updates that still wait stay however old they are.
     */
    async purge(handledBefore: Instant, setAsideBefore: Instant): Promise<number> {
      let deleted = 0;
      for (const [state, before] of [
        ['handled', handledBefore],
        ['set-aside', setAsideBefore],
      ] as const)
        deleted += await database.write((tx) =>
          tx.$executeRaw(sql`
            DELETE FROM "InboxMessage" WHERE "id" IN (
              SELECT "id" FROM "InboxMessage" WHERE "state" = ${state} AND "receivedAt" < ${BigInt(before)}
              ORDER BY "id" LIMIT ${purgeChunk})`),
        );
      return deleted;
    },

    /** How far a channel's updates are stored; nulls for a channel that never had one. */
    async positionOf(channel: string): Promise<ChannelPosition> {
      const [row] = await client.$queryRaw<ChannelPosition[]>(sql`
        SELECT "position", "lastUpdateAt", "pausedUntil" FROM "ChannelPosition" WHERE "channel" = ${channel}`);
      return row ?? { position: null, lastUpdateAt: null, pausedUntil: null };
    },
  };
}
