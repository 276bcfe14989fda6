// The databases that store tests run on: SQLite in a temporary file, and a PostgreSQL of our own. Each `open` is empty.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Clock } from '../../src/core/clock.ts';
import { openStore, type Store } from '../../src/store/open.ts';

/** An open store on a database that nobody else uses. */
export interface OpenDatabase {
  store: Store;
  /** For a second store on the same database. */
  url: string;
  /** Closes the store. */
  close(): Promise<void>;
}

/** An engine that a test can run on. */
export interface TestDatabase {
  name: 'sqlite' | 'postgresql';
  /** A URL of an empty database, not yet migrated. */
  createUrl(): Promise<string>;
  /** A URL of an empty database that is migrated. */
  createMigratedUrl(): Promise<string>;
  /** An empty store on a migrated database. */
  open(clock: Clock, owner?: string): Promise<OpenDatabase>;
}

let count = 0;

/** An empty temporary folder, removed when the run is done. */
export const temporaryFolder = (): string => mkdtempSync(join(inject('scratchFolder'), 'f-'));

const sqlitePath = (): string => join(temporaryFolder(), 'dondoc.db');

/** Creates a database beside the template, as a copy of it or empty. */
async function createPostgresql(template?: string): Promise<string> {
  const url = new URL(inject('postgresqlTemplate'));
  const admin = new pg.Client({ connectionString: new URL('/postgres', url).href });
  await admin.connect();
  count += 1;
  const name = `test_${process.pid}_${count}`;
  await admin.query(`CREATE DATABASE "${name}"${template === undefined ? '' : ` TEMPLATE "${template}"`}`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}

function engine(
  name: TestDatabase['name'],
  createUrl: () => Promise<string>,
  createMigratedUrl: () => Promise<string>,
): TestDatabase {
  return {
    name,
    createUrl,
    createMigratedUrl,
    async open(clock, owner = 'test') {
      const url = await createMigratedUrl();
      const store = await openStore(url, { clock, owner });
      return { store, url, close: () => store.close() };
    },
  };
}

/** Both engines, for `describe.each`. */
export const databases: readonly TestDatabase[] = [
  engine(
    'sqlite',
    async () => `file:${sqlitePath()}`,
    async () => {
      const path = sqlitePath();
      copyFileSync(inject('sqliteTemplate'), path);
      return `file:${path}`;
    },
  ),
  engine(
    'postgresql',
    () => createPostgresql(),
    () => createPostgresql(new URL(inject('postgresqlTemplate')).pathname.slice(1)),
  ),
];
