// Opens a SQLite file: folder, write-ahead log, migrations, client, and asserts that it is set up as promised.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import type { Clock } from '../core/clock.ts';
import type { Connection, Statements } from './database.ts';
import {
  type AppliedMigration,
  appliedMigrationsSql,
  listMigrations,
  missingMigrations,
  newRecordId,
} from './migrations.ts';
import { raw } from './sql.ts';
import { connectSqlite } from './sqlite-connection.ts';
import { sqliteRefusalOf } from './sqlite-refusal.ts';
import { StoreError } from './store-error.ts';

const busyTimeoutMs = 10_000;

/** The first version without the faults that reliability was measured against. */
const versionMin = [3, 51, 3] as const;

/** The path behind `file:./var/dondoc.db`, or `:memory:`; rejects with StoreError on anything else. */
export function sqlitePathOf(databaseUrl: string): string {
  const path = databaseUrl.replace(/^file:(?!\/\/)/, '').replace(/\?.*$/, '');
  if (path === ':memory:') return path;
  if (path === '' || path.endsWith('/'))
    throw new StoreError('DATABASE_URL names no file; an example is file:./var/dondoc.db.');
  return resolve(path.startsWith('file://') ? fileURLToPath(path) : path);
}

type AppliedRow = Omit<AppliedMigration, 'isFinished'> & { isFinished: number };

/** Applies what is missing in one transaction: a crash anywhere leaves the database as it was. */
function migrate(database: BetterSqlite3.Database, clock: Clock): void {
  const step = database.transaction(() => {
    database.exec(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
      "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
      "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
      "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`);
    // Deletes nothing, but fails where the file may only be read, which BEGIN IMMEDIATE lets pass.
    database.exec('DELETE FROM "_prisma_migrations" WHERE 0');
    const applied = database.prepare(appliedMigrationsSql).all() as AppliedRow[];
    const record = database.prepare(
      `INSERT INTO "_prisma_migrations"
       ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    );
    for (const { name, script, checksum } of missingMigrations(
      listMigrations('sqlite'),
      applied.map((row) => ({ ...row, isFinished: row.isFinished === 1 })),
    )) {
      database.exec(script);
      record.run(newRecordId(), checksum, name, clock.now(), clock.now());
    }
  });
  // The lock is taken first and nothing waits inside, so that of two starts at once one migrates.
  step.immediate();
}

/** Reading more than this would keep every start waiting; `dondoc doctor` reads all. */
const checkedBytesMax = 32_000_000;

/** Throws when pages do not hang together: flipped bytes in a valid file, a half-written copy. */
function assertWhole(database: BetterSqlite3.Database, path: string, isThorough: boolean): void {
  if (!isThorough && statSync(path).size > checkedBytesMax) return;
  const found = String(
    database.pragma(isThorough ? 'integrity_check(1)' : 'quick_check(1)', { simple: true }),
  );
  if (found !== 'ok') throw Object.assign(new Error(found), { code: 'SQLITE_CORRUPT' });
}

/** Sets the write-ahead log on a connection of its own before Prisma opens the file, and applies migrations. */
function prepareFile(path: string, clock: Clock, isThorough: boolean): void {
  let database: BetterSqlite3.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = new BetterSqlite3(path, { timeout: busyTimeoutMs });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    assertWhole(database, path, isThorough);
    migrate(database, clock);
  } catch (cause) {
    throw sqliteRefusalOf(path, cause);
  } finally {
    database?.close();
  }
}

async function pragma(connection: Statements, query: string): Promise<string> {
  const rows = await connection.$queryRaw<Record<string, unknown>[]>(raw(query));
  return String(Object.values(rows[0] ?? {})[0]);
}

/** Throws StoreError unless the open connection is durable, checked and new enough. */
async function assertSetUp(connection: Statements, isInMemory: boolean): Promise<void> {
  const version = await pragma(connection, 'SELECT sqlite_version()');
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const number = (major * 1000 + minor) * 1000 + patch;
  if (number < (versionMin[0] * 1000 + versionMin[1]) * 1000 + versionMin[2])
    throw new StoreError(`SQLite ${versionMin.join('.')} or later is needed, this is ${version}.`);
  const wanted: [string, string][] = [
    ['synchronous', '2'],
    ['foreign_keys', '1'],
    ...(isInMemory ? [] : [['journal_mode', 'wal'] as [string, string]]),
  ];
  for (const [setting, value] of wanted) {
    const found = await pragma(connection, `PRAGMA ${setting}`);
    if (found !== value)
      throw new StoreError(
        `SQLite has ${setting} = ${found} where ${value} is needed; is the disk a network share?`,
      );
  }
}

/** Opens and migrates the database; throws StoreError with one sentence when it cannot be used. */
export async function openSqlite(
  databaseUrl: string,
  { clock, isThorough = false }: { clock: Clock; isThorough?: boolean },
): Promise<Connection> {
  const path = sqlitePathOf(databaseUrl);
  const isInMemory = path === ':memory:';
  if (!isInMemory) prepareFile(path, clock, isThorough);
  // A database in memory is seen by its own connection only, and is always new.
  const script = isInMemory
    ? listMigrations('sqlite')
        .map((migration) => migration.script)
        .join('\n')
    : '';
  const connection = await connectSqlite(path, { busyTimeoutMs, script });
  try {
    await assertSetUp(connection, isInMemory);
    return connection;
  } catch (cause) {
    await connection.close();
    throw sqliteRefusalOf(path, cause);
  }
}
