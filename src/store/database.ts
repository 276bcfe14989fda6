// An open database as the files of this folder share it: the client, how to write, the clock and who we are.
import type { Clock } from '../core/clock.ts';
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts';

/** Either generated client; both come from the same models, so one type serves. */
export type Client = PrismaClient;

/** What runs inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** Which engine is behind `DATABASE_URL`. */
export type Provider = 'sqlite' | 'postgresql';

/** An open, migrated database. */
export interface Database {
  provider: Provider;
  client: Client;
  clock: Clock;
  /** Names this process in claims. */
  owner: string;
  /**
   * Runs the work in one transaction; a throw rolls all of it back. Inside, only `tx` may be used: on SQLite
   * the client itself waits until the transaction has ended.
   */
  write<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}
