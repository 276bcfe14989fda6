// Opening: a fresh database is migrated, an old one is left as it is, and a wrong one is refused with one sentence.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { databases, temporaryFolder } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const options = { clock: manualClock(Date.UTC(2026, 10, 23)), owner: 'test' };
/** Both providers have the same steps. */
const migrations = readdirSync(new URL('../../prisma/sqlite/migrations', import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const sqlitePath = (url: string) => url.replace('file:', '');

/** Runs statements on the database behind the store's back. */
async function tamper(url: string, sql: string): Promise<unknown[]> {
  if (url.startsWith('file:')) {
    const database = new BetterSqlite3(sqlitePath(url));
    try {
      const statement = database.prepare(sql);
      return statement.reader ? statement.all() : [statement.run()];
    } finally {
      database.close();
    }
  }
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  try {
    return (await connection.query(sql)).rows;
  } finally {
    await connection.end();
  }
}

async function refusalOf(url: string): Promise<StoreError> {
  try {
    await (await openStore(url, options)).close();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toMatch(/^[^\n]+[.!]$/);
    return error as StoreError;
  }
  throw new Error('It was opened.');
}

describe.each(databases)('opening $name', (engine) => {
  test('a fresh database is migrated and keeps what is written over a reopening', async () => {
    const url = await engine.createUrl();
    const first = await openStore(url, options);
    await first.settings.set('name', 'Sở Nội vụ');
    await first.close();
    const second = await openStore(url, options);
    expect(await second.settings.find('name')).toBe('Sở Nội vụ');
    await second.close();
    expect(await tamper(url, 'SELECT "migration_name" FROM "_prisma_migrations"')).toEqual(
      migrations.map((migration_name) => ({ migration_name })),
    );
  });

  test('of several processes that start at once, one migrates and all go on', async () => {
    const url = await engine.createUrl();
    const script = `
      import { openStore } from ${JSON.stringify(fileURLToPath(new URL('../../src/store/open.ts', import.meta.url)))};
      const clock = { now: () => 1, sleep: async () => {} };
      const store = await openStore(process.argv[1], { clock, owner: 'process' });
      await store.settings.set('last', process.pid);
      await store.close();`;
    const start = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, url]);
    await Promise.all([start(), start(), start()]);
    expect(await tamper(url, 'SELECT COUNT(*) AS "n" FROM "_prisma_migrations"')).toEqual([
      { n: url.startsWith('file:') ? migrations.length : String(migrations.length) },
    ]);
  });

  test('several stores may open one fresh database in one process', async () => {
    const url = await engine.createUrl();
    const stores = await Promise.all([1, 2, 3].map(() => openStore(url, options)));
    await Promise.all(stores.map((store) => store.close()));
    expect(await tamper(url, 'SELECT "checksum" FROM "_prisma_migrations"')).toHaveLength(migrations.length);
  });

  test('a database newer than the program is refused', async () => {
    const url = await engine.createUrl();
    await (await openStore(url, options)).close();
    await tamper(url, `UPDATE "_prisma_migrations" SET "migration_name" = '9999_future'`);
    expect((await refusalOf(url)).message).toMatch(/newer than this program.*9999_future/);
  });

  test('a migration that is not the applied one is refused', async () => {
    const url = await engine.createUrl();
    await (await openStore(url, options)).close();
    await tamper(url, `UPDATE "_prisma_migrations" SET "checksum" = 'other'`);
    expect((await refusalOf(url)).message).toMatch(/0001_first/);
  });

  test('a migration that fails leaves the database as it was', async () => {
    const url = await engine.createUrl();
    await tamper(url, 'CREATE TABLE "Setting" ("other" TEXT)');
    await refusalOf(url);
    await tamper(url, 'DROP TABLE "Setting"');
    await (await openStore(url, options)).close();
  });
});

describe('opening sqlite', () => {
  test('the folder is made, and the file is durable and checked', async () => {
    const path = join(temporaryFolder(), 'var', 'deep', 'dondoc.db');
    await (await openStore(`file:${path}`, options)).close();
    expect(existsSync(path)).toBe(true);
    expect(await tamper(`file:${path}`, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  test.each([':memory:', 'file::memory:'])('%s is a database of its own', async (url) => {
    const [one, two] = await Promise.all([openStore(url, options), openStore(url, options)]);
    await one.settings.set('name', 'one');
    expect(await one.settings.find('name')).toBe('one');
    expect(await two.settings.find('name')).toBeUndefined();
    await Promise.all([one.close(), two.close()]);
  });

  test('a file that is no database is refused', async () => {
    const path = join(temporaryFolder(), 'plan.docx');
    writeFileSync(path, 'this is a document, not a database'.repeat(100));
    const refusal = await refusalOf(`file:${path}`);
    expect(refusal.message).toMatch(/plan\.docx is not a SQLite database/);
    expect(refusal.cause).toBeInstanceOf(Error);
  });

  test('a folder in the place of the file, or a file in the place of the folder, is refused', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dondoc.db'));
    writeFileSync(join(folder, 'file'), '');
    await refusalOf(`file:${folder}/dondoc.db`);
    await refusalOf(`file:${folder}/file/dondoc.db`);
  });

  /** Runs as a user for whom permissions hold; root may write everywhere. */
  async function withoutPrivileges<Value>(work: () => Promise<Value>): Promise<Value> {
    if (process.getuid?.() !== 0) return work();
    process.seteuid?.(65534);
    try {
      return await work();
    } finally {
      process.seteuid?.(0);
    }
  }

  test('a folder or a file that may only be read is refused', async () => {
    const folder = temporaryFolder();
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(folder, 0o555);
    const fresh = await withoutPrivileges(() => refusalOf(`file:${folder}/dondoc.db`));
    expect(fresh.message).toMatch(/cannot be written/);
    chmodSync(folder, 0o777);
    await (await openStore(`file:${folder}/old.db`, options)).close();
    chmodSync(`${folder}/old.db`, 0o444);
    expect((await withoutPrivileges(() => refusalOf(`file:${folder}/old.db`))).message).toMatch(
      /cannot be written/,
    );
  });

  test('an address that names nothing is refused', async () => {
    await refusalOf('file:');
    await refusalOf('mysql://localhost/dondoc');
  });
});

describe('opening postgresql', () => {
  test('a wrong password, a missing database and a missing server are refused without the password', async () => {
    const url = new URL(await databases[1]!.createUrl());
    const wrong = [
      { part: { password: 'secret-1' }, says: /does not accept this user and password/ },
      { part: { pathname: '/nowhere' }, says: /There is no PostgreSQL database .*nowhere/ },
      { part: { port: '1' }, says: /cannot be used/ },
    ];
    for (const { part, says } of wrong) {
      const refusal = await refusalOf((Object.assign(new URL(url), part) as URL).href);
      expect(refusal.message).toMatch(says);
      expect(refusal.message).not.toMatch(/secret-1|postgres:postgres/);
    }
  });
});
