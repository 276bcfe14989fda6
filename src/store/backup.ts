// Copies of a SQLite database and the way back. A copy is checked before it gets its name; nothing is overwritten.
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Clock } from '../core/clock.ts';
import { isoOf } from '../core/dates.ts';
import { openSqlite, sqlitePathOf } from './sqlite.ts';
import { StoreError } from './store-error.ts';

/** The files that SQLite keeps beside a database while it is open. */
const companions = ['-wal', '-shm'];

/** Copies the database behind the setting to a new file, also while the bot writes; rejects with StoreError. */
export async function backupSqlite(databaseUrl: string, to: string): Promise<void> {
  const path = pathOf(databaseUrl);
  if (!existsSync(path)) throw new StoreError(`There is no database at ${path} yet.`);
  if (existsSync(to)) throw new StoreError(`${to} exists already; nothing was overwritten.`);
  const part = `${to}.part`;
  try {
    mkdirSync(dirname(resolve(to)), { recursive: true });
    rmSync(part, { force: true });
    const database = new BetterSqlite3(path, { readonly: true, timeout: 10_000 });
    try {
      await database.backup(part);
    } finally {
      database.close();
    }
    // One file by itself, for the people who keep it.
    close(part);
    check(part);
    chmodSync(part, 0o600);
    renameSync(part, to);
  } catch (cause) {
    throw asStoreError(
      cause,
      `The backup could not be written to ${to}; is there room, and may this user write there?`,
    );
  } finally {
    removeWithCompanions(part);
  }
}

/**
 * Puts a backup where the setting points, migrated as at a start. A database that is there is moved aside, and only with
 * `replace`; rejects with StoreError while another program has it open. Tells where what was there is kept.
 */
export async function restoreSqlite(
  databaseUrl: string,
  file: string,
  { replace, clock }: { replace: boolean; clock: Clock },
): Promise<{ path: string; kept: string | null }> {
  const path = pathOf(databaseUrl);
  if (!existsSync(file)) throw new StoreError(`There is no file ${file}.`);
  if (resolve(file) === path) throw new StoreError(`${file} is the database itself, not a backup of it.`);
  const isThere = existsSync(path);
  if (isThere && !replace)
    throw new StoreError(
      `${path} exists already; nothing was overwritten. With --replace it is kept beside and the backup takes its place.`,
    );
  const part = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    check(file);
    removeWithCompanions(part);
    copyFileSync(file, part);
    await (await openSqlite(`file:${part}`, { clock })).close();
    close(part);
    const kept = isThere ? moveAside(path, clock) : null;
    renameSync(part, path);
    return { path, kept };
  } catch (cause) {
    throw asStoreError(
      cause,
      `${file} could not be restored to ${path}; is there room, and may this user write there?`,
    );
  } finally {
    removeWithCompanions(part);
  }
}

function pathOf(databaseUrl: string): string {
  if (/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new StoreError(
      'DATABASE_URL is PostgreSQL: back it up with pg_dump and restore it with pg_restore.',
    );
  const path = sqlitePathOf(databaseUrl);
  if (path === ':memory:')
    throw new StoreError('DATABASE_URL is a database in memory, of which nothing is kept.');
  return path;
}

/** Every page and every reference; throws StoreError when the file is no whole database of this program. */
function check(path: string): void {
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new BetterSqlite3(path, { readonly: true });
    const found = database.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new StoreError(`${path} is damaged and was not used.`);
    const tables = database
      .prepare(`SELECT count(*) FROM sqlite_master WHERE name IN ('_prisma_migrations', 'OutboxMessage')`)
      .pluck()
      .get();
    if (tables !== 2) throw new StoreError(`${path} is not a database of this program.`);
  } catch (cause) {
    const code = String((cause as { code?: unknown }).code ?? '');
    if (code.startsWith('SQLITE_NOTADB'))
      throw new StoreError(`${path} is not a database of this program.`, { cause });
    if (code.startsWith('SQLITE_CORRUPT'))
      throw new StoreError(`${path} is damaged and was not used.`, { cause });
    throw cause;
  } finally {
    database?.close();
  }
}

/** Moves a database that nobody has open to a name of its own; returns the name. A damaged one moves with its log. */
function moveAside(path: string, clock: Clock): string {
  const second = isoOf(clock.now(), 'UTC').slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const kept = `${path}.before-restore-${second}`;
  if (existsSync(kept)) throw new StoreError(`${kept} exists already; nothing was overwritten.`);
  try {
    close(path);
  } catch (cause) {
    if (isBusy(cause))
      throw new StoreError(`Another program has ${path} open: stop the bot first.`, { cause });
  }
  for (const end of ['', ...companions])
    if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${kept}${end}`);
  return kept;
}

/** Writes the log of a database into its file, which then is whole by itself; throws while anybody has it open. */
function close(path: string): void {
  const database = new BetterSqlite3(path, { timeout: 1000 });
  try {
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

const isBusy = (cause: unknown): boolean =>
  String((cause as { code?: unknown }).code ?? '').startsWith('SQLITE_BUSY');

function removeWithCompanions(path: string): void {
  for (const end of ['', ...companions]) rmSync(`${path}${end}`, { force: true });
}

const asStoreError = (cause: unknown, sentence: string): StoreError =>
  cause instanceof StoreError ? cause : new StoreError(sentence, { cause });
