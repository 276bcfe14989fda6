// Outgoing messages as rows: inserting them with their cause, and finding what an answer refers to. Sends nothing.
import type { Address } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { MessageKind, OutboxDraft, OutboxMessage } from '../core/sending/outbox.ts';
import { recordOf, recordsOf, rowOf } from './codec.ts';
import type { Database, Transaction } from './database.ts';
import { findRow } from './rows.ts';
import { join, sql } from './sql.ts';
import { chunksOf, insertsOf } from './statements.ts';

/** One attempt at one address, as it was recorded. */
export interface Delivery {
  id: number;
  outboxId: number;
  attempt: number;
  channel: string;
  chatId: string;
  startedAt: Instant;
  endedAt: Instant;
  /** `sent`, or the kind of the delivery failure. */
  outcome: string;
  reason: string | null;
}

/** Far below what a statement may carry. */
const keysPerStatement = 1000;

const unsent = {
  state: 'pending',
  attempt: 0,
  ambiguities: 0,
  owner: null,
  claimedUntil: null,
  sentAt: null,
  receipt: null,
} as const;

/** Inserts the messages in the caller's transaction; a message whose key exists already is left out. */
export async function insertMessages(
  tx: Transaction,
  drafts: readonly OutboxDraft[],
  now: Instant,
): Promise<void> {
  const rows = drafts.map((draft) =>
    rowOf({
      ...draft,
      fileIds: draft.fileIds?.length ? draft.fileIds : null,
      replaces: draft.replaces ?? null,
      ...unsent,
      createdAt: now,
    }),
  );
  for (const insert of insertsOf('OutboxMessage', rows)) await tx.$executeRaw(insert.sql);
}

/** Reads of outgoing messages. */
export function outboxReads({ client }: Database) {
  return {
    /** The newest message that was sent to the chat and speaks of items: what a bare answer is about. */
    async findLastTo({ channel, chatId }: Address): Promise<OutboxMessage | undefined> {
      const [row] = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "OutboxMessage" WHERE "channel" = ${channel} AND "chatId" = ${chatId}
        AND "state" IN ('sent', 'uncertain') AND "itemIds" <> '[]' ORDER BY "id" DESC LIMIT 1`);
      return row && recordOf<OutboxMessage>(row);
    },

    /** The newest message that was sent to the chat under a key that begins in one of these ways. */
    async findLastWithKey(
      { channel, chatId }: Address,
      keys: readonly string[],
    ): Promise<OutboxMessage | undefined> {
      const row = await client.outboxMessage.findFirst({
        where: {
          channel,
          chatId,
          state: { in: ['sent', 'uncertain'] },
          OR: keys.map((key) => ({ idempotencyKey: { startsWith: key } })),
        },
        orderBy: [{ id: 'desc' }],
      });
      return row ? recordOf<OutboxMessage>(row) : undefined;
    },

    /** Whether a message exists under a key that begins in one of these ways, in whatever chat and state. */
    async hasKey(keys: readonly string[]): Promise<boolean> {
      const row = await client.outboxMessage.findFirst({
        where: { OR: keys.map((key) => ({ idempotencyKey: { startsWith: key } })) },
        select: { id: true },
      });
      return row !== null;
    },

    /** What the chat reads in the message that the channel knows by this receipt; of several, the last put there. */
    async findByReceipt({ channel, chatId }: Address, receipt: string): Promise<OutboxMessage | undefined> {
      const [row] = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "OutboxMessage" WHERE "channel" = ${channel} AND "chatId" = ${chatId}
        AND "receipt" = ${receipt} ORDER BY "id" DESC LIMIT 1`);
      return row && recordOf<OutboxMessage>(row);
    },

    /** The instant from which the next waiting message may go out; undefined when none waits. */
    async findNextAt(): Promise<Instant | undefined> {
      const [row] = await client.$queryRaw<{ notBefore: Instant }[]>(sql`
        SELECT "notBefore" FROM "OutboxMessage" WHERE "state" = 'pending' ORDER BY "notBefore" LIMIT 1`);
      return row?.notBefore;
    },

    async find(id: number): Promise<OutboxMessage | undefined> {
      return await findRow<OutboxMessage>(client, 'OutboxMessage', { id });
    },

    async findByKey(idempotencyKey: string): Promise<OutboxMessage | undefined> {
      return await findRow<OutboxMessage>(client, 'OutboxMessage', { idempotencyKey });
    },

    /** Those of the keys under which a message exists, in whatever state. */
    async listKnownKeys(keys: readonly string[]): Promise<Set<string>> {
      const known = new Set<string>();
      for (const chunk of chunksOf(keys, keysPerStatement)) {
        const rows = await client.$queryRaw<{ idempotencyKey: string }[]>(sql`
          SELECT "idempotencyKey" FROM "OutboxMessage" WHERE "idempotencyKey" IN (${join(chunk)})`);
        for (const row of rows) known.add(row.idempotencyKey);
      }
      return known;
    },

    /** How many messages of these kinds each person got or will get from an instant on: for the caps. */
    async countsByPerson(kinds: readonly MessageKind[], since: Instant): Promise<Map<string, number>> {
      const rows = await client.$queryRaw<{ personId: string; messages: number }[]>(sql`
        SELECT "personId", COUNT(*) AS "messages" FROM "OutboxMessage"
        WHERE "personId" IS NOT NULL AND "kind" IN (${join([...kinds])})
        AND "state" IN ('pending', 'sending', 'sent', 'uncertain') AND "notBefore" >= ${BigInt(since)}
        GROUP BY "personId"`);
      return new Map(rows.map(({ personId, messages }) => [personId, messages]));
    },

    /** When each item was last asked about as overdue from an instant on, by a message that arrived; empty without one. */
    async lastAskedAt(since: Instant | undefined): Promise<Map<string, Instant>> {
      const askedAt = new Map<string, Instant>();
      if (since === undefined) return askedAt;
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT "itemIds", "sentAt" FROM "OutboxMessage"
        WHERE "state" = 'sent' AND "notBefore" >= ${BigInt(since)} AND "kind" = 'overdue' ORDER BY "sentAt"`);
      for (const { itemIds, sentAt } of recordsOf<Pick<OutboxMessage, 'itemIds' | 'sentAt'>>(rows))
        for (const id of itemIds) if (sentAt !== null) askedAt.set(id, sentAt);
      return askedAt;
    },

    /** The attempts at messages, in their order. */
    async listDeliveries(outboxIds: readonly number[]): Promise<Delivery[]> {
      const rows = await client.delivery.findMany({
        where: { outboxId: { in: [...outboxIds] } },
        orderBy: { id: 'asc' },
      });
      return recordsOf<Delivery>(rows);
    },

    /** Messages in a state, newest first: `failed` is the dead-letter list. */
    async list(state: OutboxMessage['state'], limit = 100): Promise<OutboxMessage[]> {
      const rows = await client.outboxMessage.findMany({
        where: { state },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return recordsOf<OutboxMessage>(rows);
    },
  };
}
