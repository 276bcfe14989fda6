// An open database as the files of this folder share it: how to read, how to write, the clock and who we are.
import type { Clock } from '../core/clock.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';
import type { Sql } from './sql.ts';

/**
 * Statements of our own. They go straight to the driver: the same one through Prisma's client costs fifty times
 * as much (decision 0017). Instants come back as numbers; booleans of SQLite as 0 and 1.
 */
export interface Statements {
  /** The rows that a statement gives. */
  $queryRaw<Rows>(statement: Sql): Promise<Rows>;
  /** How many rows a statement changed. */
  $executeRaw(statement: Sql): Promise<number>;
}

/** What runs inside a transaction: statements only. */
export type Transaction = Statements;

/** The generated client; both engines' come from the same models, so one type serves. */
export type Models = Omit<PrismaClient, `$${string}`>;

/** Statements, and Prisma's models for the reads that are rare. */
export type Client = Statements & Models;

/** Settings of PostgreSQL's planner that one transaction may switch off. */
export type PlannerMethod = 'enable_sort' | 'enable_bitmapscan';

/** Which engine is behind `DATABASE_URL`. */
export type Provider = 'sqlite' | 'postgresql';

/** What an engine has to offer. */
export interface Connection extends Statements {
  /** Runs the work in one transaction; a throw rolls all of it back. `without`: what PostgreSQL's planner leaves out. */
  transaction<Value>(
    work: (tx: Transaction) => Promise<Value>,
    without?: readonly PlannerMethod[],
  ): Promise<Value>;
  /** Loads Prisma's client over the same connection; it is asked for once. */
  loadModels(): Promise<PrismaClient>;
  close(): Promise<void>;
}

/** An open, migrated database. */
export interface Database {
  provider: Provider;
  client: Client;
  clock: Clock;
  /** Names this process in claims. */
  owner: string;
  /**
   * Runs the work in one transaction; a throw rolls all of it back. Inside, only `tx` may be used: on SQLite
   * the client itself waits until the transaction has ended. `without` is left out by PostgreSQL's planner, and means
   * nothing to SQLite.
   */
  write<Value>(work: (tx: Transaction) => Promise<Value>, without?: readonly PlannerMethod[]): Promise<Value>;
  close(): Promise<void>;
}
