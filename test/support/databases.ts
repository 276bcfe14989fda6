// The databases that store tests run on: SQLite in a temporary file, and a PostgreSQL of our own. Each `open` is empty.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type ScratchPostgresql, startScratchPostgresql } from '../../scripts/scratch-postgresql.ts';
import type { Clock } from '../../src/core/clock.ts';
import { openStore, type Store } from '../../src/store/open.ts';

/** An open store on a database that nobody else uses. */
export interface OpenDatabase {
  store: Store;
  /** For a second store on the same database. */
  url: string;
  /** Closes the store and removes the database. */
  close(): Promise<void>;
}

/** An engine that a test can run on. */
export interface TestDatabase {
  name: 'sqlite' | 'postgresql';
  /** A URL of an empty database, not yet migrated. */
  createUrl(): Promise<string>;
  open(clock: Clock, owner?: string): Promise<OpenDatabase>;
}

let folder: string | undefined;
let server: Promise<ScratchPostgresql> | undefined;
let count = 0;

/** An empty temporary folder, removed when the test file is done. */
export function temporaryFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'dondoc-test-'));
  return mkdtempSync(join(folder, 'f-'));
}

afterAll(async () => {
  await (await server)?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
  server = undefined;
  folder = undefined;
});

async function open(url: string, clock: Clock, owner = 'test'): Promise<OpenDatabase> {
  const store = await openStore(url, { clock, owner });
  return { store, url, close: () => store.close() };
}

const createSqlite = async (): Promise<string> => `file:${join(temporaryFolder(), 'dondoc.db')}`;

async function createPostgresql(): Promise<string> {
  // One server a test file: it takes about a second to start.
  server ??= startScratchPostgresql();
  count += 1;
  return (await server).createDatabase(`test_${count}`);
}

/** Both engines, for `describe.each`. */
export const databases: readonly TestDatabase[] = [
  {
    name: 'sqlite',
    createUrl: createSqlite,
    open: async (clock, owner) => open(await createSqlite(), clock, owner),
  },
  {
    name: 'postgresql',
    createUrl: createPostgresql,
    open: async (clock, owner) => open(await createPostgresql(), clock, owner),
  },
];
