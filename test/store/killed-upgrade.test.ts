// R18: an upgrade that is killed with -9 inside any of its statements resumes or rolls back. A killed process leaves on
// SQLite exactly the files as they are at that instant, and on PostgreSQL a connection that is gone: both are taken
// after each statement. One kill is a real one.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { listMigrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { databases, temporaryFolder } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const options = { clock: manualClock(Date.UTC(2026, 10, 23)), owner: 'test' };

/** `KILL_EVERY=1` stops after every statement, as the full number asks; else after every fifth. */
const every = Number(process.env['KILL_EVERY'] ?? 5);

afterEach(() => {
  vi.restoreAllMocks();
});

const statementsOf = (script: string): string[] =>
  script
    .split(/;\s*\n/)
    .map((statement) => statement.replace(/^\s*--.*$/gm, '').trim())
    .filter((statement) => statement !== '');

/** The whole upgrade, and what was there before it. */
async function assertWhole(url: string, provider: 'sqlite' | 'postgresql', mark: string): Promise<void> {
  const store = await openStore(url, options);
  try {
    expect(await store.settings.find('kept')).toBe(mark);
    expect(await store.items.list()).toEqual([]);
    expect(await store.people.listAll()).toMatchObject({ people: [], aways: [] });
    expect(await store.files.find('none')).toBeUndefined();
  } finally {
    await store.close();
  }
  expect(listMigrations(provider).length).toBeGreaterThan(1);
}

/** A database of the first version of the program, with something in it. */
async function firstVersion(provider: 'sqlite' | 'postgresql', run: (sql: string) => unknown): Promise<void> {
  const [first] = listMigrations(provider);
  if (first === undefined) throw new Error('there are no migrations');
  await run(`CREATE TABLE "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMP,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMP,
    "started_at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
  await run(first.script);
  await run(`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at")
    VALUES ('first', '${first.checksum}', '${first.name}', CURRENT_TIMESTAMP)`);
  await run(`INSERT INTO "Setting" ("key", "value") VALUES ('kept', '"from before"')`);
}

const copyOf = (from: string, to: string): void => {
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`);
};

test('SQLite: killed after any statement, the next start has everything', { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'first.db');
  const old = new BetterSqlite3(path);
  old.pragma('journal_mode = WAL');
  await firstVersion('sqlite', (sql) => old.exec(sql));
  old.close();

  const stops: string[] = [];
  const exec = BetterSqlite3.prototype.exec;
  let count = 0;
  vi.spyOn(BetterSqlite3.prototype, 'exec').mockImplementation(function (this: BetterSqlite3.Database, sql) {
    for (const statement of statementsOf(sql)) {
      exec.call(this, statement);
      count += 1;
      if (count % every !== 0) continue;
      const stop = join(folder, `killed-${count}.db`);
      copyOf(path, stop);
      stops.push(stop);
    }
    return this;
  });
  await (await openStore(`file:${path}`, options)).close();
  vi.restoreAllMocks();
  expect(stops.length).toBeGreaterThan(2);
  for (const stop of stops) await assertWhole(`file:${stop}`, 'sqlite', 'from before');
  process.stdout.write(`R18: killed after ${stops.length} of ${count} statements on SQLite\n`);
});

test('PostgreSQL: a connection that is gone after any statement leaves the old version, the next start has everything', {
  timeout: 600_000,
}, async () => {
  let stopAt = 1;
  let total = Number.POSITIVE_INFINITY;
  let tried = 0;
  for (; stopAt <= total; stopAt += every) {
    const url = (await databases[1]?.createUrl()) ?? '';
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await firstVersion('postgresql', (sql) => admin.query(sql));
    let count = 0;
    const query = pg.Client.prototype.query as (...args: unknown[]) => Promise<unknown>;
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(async function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      if (typeof args[0] !== 'string' || args.length > 1 || args[0] === 'ROLLBACK')
        return await query.apply(this, args);
      let result: unknown;
      for (const statement of statementsOf(args[0])) {
        result = await query.call(this, statement);
        count += 1;
        if (count === stopAt)
          (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      }
      return result;
    } as never);
    const outcome = await openStore(url, options).then(
      (store) => store.close(),
      () => 'killed',
    );
    vi.restoreAllMocks();
    if (outcome !== 'killed') total = count;
    else {
      tried += 1;
      await assertWhole(url, 'postgresql', 'from before');
    }
    await admin.end();
  }
  expect(tried).toBeGreaterThan(2);
  process.stdout.write(`R18: cut off after ${tried} of ${total} statements on PostgreSQL\n`);
});

test('SQLite: a process that kills itself inside the first migration leaves nothing in the way', async () => {
  const path = join(temporaryFolder(), 'killed.db');
  const open = JSON.stringify(new URL('../../src/store/open.ts', import.meta.url).href);
  const code = `
    import BetterSqlite3 from 'better-sqlite3';
    const exec = BetterSqlite3.prototype.exec;
    let left = 3;
    BetterSqlite3.prototype.exec = function (sql) {
      for (const statement of sql.split(/;\\s*\\n/).filter((one) => one.trim() !== '')) {
        exec.call(this, statement);
        if (--left === 0) process.kill(process.pid, 'SIGKILL');
      }
      return this;
    };
    const { openStore } = await import(${open});
    await openStore('file:${path}', { clock: { now: () => 0 }, owner: 'killed' });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    stdio: 'ignore',
  });
  const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  expect(existsSync(path)).toBe(true);
  const store = await openStore(`file:${path}`, options);
  expect(await store.items.list()).toEqual([]);
  await store.close();
});
