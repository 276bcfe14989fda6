// Outgoing messages as rows: inserting them with their cause, and finding what an answer refers to. Sends nothing.
import type { Address } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { MessageKind, OutboxDraft, OutboxMessage } from '../core/outbox.ts';
import { recordOf, recordsOf, rowOf } from './codec.ts';
import type { Database, Transaction } from './database.ts';
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
    rowOf({ ...draft, fileId: draft.fileId ?? null, ...unsent, createdAt: now }),
  );
  for (const insert of insertsOf('OutboxMessage', rows)) await tx.$executeRaw(insert.sql);
}

/** Reads of outgoing messages. */
export function outboxReads({ client }: Database) {
  return {
    /** The newest message that was sent to the chat and speaks of items: what a bare answer is about. */
    async findLastTo({ channel, chatId }: Address): Promise<OutboxMessage | undefined> {
      const row = await client.outboxMessage.findFirst({
        where: { channel, chatId, state: { in: ['sent', 'uncertain'] }, NOT: { itemIds: '[]' } },
        orderBy: [{ id: 'desc' }],
      });
      return row ? recordOf<OutboxMessage>(row) : undefined;
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

    /** The message that the channel knows by this receipt in the chat: what a reply is about. */
    async findByReceipt({ channel, chatId }: Address, receipt: string): Promise<OutboxMessage | undefined> {
      const row = await client.outboxMessage.findFirst({ where: { channel, chatId, receipt } });
      return row ? recordOf<OutboxMessage>(row) : undefined;
    },

    /** The instant from which the next waiting message may go out; undefined when none waits. */
    async findNextAt(): Promise<Instant | undefined> {
      const row = await client.outboxMessage.findFirst({
        where: { state: 'pending' },
        orderBy: [{ notBefore: 'asc' }],
      });
      return row ? Number(row.notBefore) : undefined;
    },

    async find(id: number): Promise<OutboxMessage | undefined> {
      const row = await client.outboxMessage.findUnique({ where: { id } });
      return row ? recordOf<OutboxMessage>(row) : undefined;
    },

    async findByKey(idempotencyKey: string): Promise<OutboxMessage | undefined> {
      const row = await client.outboxMessage.findUnique({ where: { idempotencyKey } });
      return row ? recordOf<OutboxMessage>(row) : undefined;
    },

    /** Those of the keys under which a message exists, in whatever state. */
    async listKnownKeys(keys: readonly string[]): Promise<Set<string>> {
      const known = new Set<string>();
      for (const chunk of chunksOf(keys, keysPerStatement)) {
        const rows = await client.outboxMessage.findMany({
          where: { idempotencyKey: { in: chunk } },
          select: { idempotencyKey: true },
        });
        for (const row of rows) known.add(row.idempotencyKey);
      }
      return known;
    },

    /** How many messages of these kinds each person got or will get from an instant on: for the caps. */
    async countsByPerson(kinds: readonly MessageKind[], since: Instant): Promise<Map<string, number>> {
      const rows = await client.outboxMessage.groupBy({
        by: ['personId'],
        where: {
          personId: { not: null },
          kind: { in: [...kinds] },
          state: { in: ['pending', 'sending', 'sent', 'uncertain'] },
          notBefore: { gte: BigInt(since) },
        },
        _count: { id: true },
      });
      return new Map(rows.map((row) => [row.personId ?? '', row._count.id]));
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
