// Any later change of a sealed event shows.
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { noChange } from '../../src/core/change.ts';
import { databases } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

test.each([
  ['changed words', `UPDATE "AuditEvent" SET "detail" = '{"n":9}' WHERE "id" = 3`, 3],
  ['another actor', `UPDATE "AuditEvent" SET "actor" = 'x' WHERE "id" = 1`, 1],
  ['another time', `UPDATE "AuditEvent" SET "at" = "at" + 1 WHERE "id" = 5`, 5],
  ['a deleted event', `DELETE FROM "AuditEvent" WHERE "id" = 2`, 3],
  ['events in another order', `UPDATE "AuditEvent" SET "id" = 100 WHERE "id" = 4`, 5],
  ['the last event deleted', `DELETE FROM "AuditEvent" WHERE "id" = 6`, 6],
  ['the last events deleted', `DELETE FROM "AuditEvent" WHERE "id" > 2`, 6],
])('%s', async (_, sql, brokenId) => {
  const { store, url, close } = await databases[0]!.open(manualClock(0));
  const events = Array.from({ length: 6 }, (_, n) => ({
    at: n,
    actor: 'P1',
    action: 'a',
    subject: 's',
    detail: { n },
  }));
  await store.commit({ ...noChange(null), events }, []);
  await store.audit.seal();
  expect(await store.audit.findBroken()).toBeUndefined();
  const database = new BetterSqlite3(url.replace('file:', ''));
  database.exec(sql);
  database.close();
  expect(await store.audit.findBroken()).toBe(brokenId);
  await close();
});

/** What somebody with the database in his hands may do to one row of `count`. */
const tamperings = (id: number, count: number): string[] => [
  ...['actor', 'action', 'subject', 'detail'].map(
    (column) => `UPDATE "AuditEvent" SET "${column}" = "${column}" || ' ' WHERE "id" = ${id}`,
  ),
  `UPDATE "AuditEvent" SET "at" = "at" - 1 WHERE "id" = ${id}`,
  `DELETE FROM "AuditEvent" WHERE "id" = ${id}`,
  `UPDATE "AuditEvent" SET "actor" = 'x', "seal" = NULL WHERE "id" = ${id}`,
  `UPDATE "AuditEvent" SET "id" = ${count + 50} WHERE "id" = ${id}`,
  `UPDATE "AuditEvent" SET "id" = -1 WHERE "id" = ${id}; UPDATE "AuditEvent" SET "id" = ${id} WHERE "id" = ${(id % count) + 1};
   UPDATE "AuditEvent" SET "id" = ${(id % count) + 1} WHERE "id" = -1`,
];

test('every row, changed, deleted, unsealed or moved in any way, is found, also after more was sealed', async () => {
  const count = 12;
  const { store, url, close } = await databases[0]!.open(manualClock(0));
  const event = (n: number) => ({ at: n, actor: `P${n}`, action: 'a', subject: 's', detail: { n } });
  const add = async (from: number, length: number): Promise<void> => {
    const events = Array.from({ length }, (_, n) => event(from + n));
    await store.commit({ ...noChange(null), events }, []);
    await store.audit.seal();
  };
  await add(1, count);
  const database = new BetterSqlite3(url.replace('file:', ''));
  const missed: string[] = [];
  let tried = 0;
  for (let id = 1; id <= count; id++)
    for (const tampering of tamperings(id, count)) {
      const before = readLog(database);
      database.exec(tampering);
      tried += 1;
      if ((await store.audit.findBroken()) === undefined) missed.push(tampering);
      // What is sealed later must not cover it up.
      await add(count + 1, 2);
      if ((await store.audit.findBroken()) === undefined) missed.push(`${tampering}, then more`);
      writeLog(database, before);
    }
  expect(missed).toEqual([]);
  expect(tried).toBe(count * 9);
  expect(await store.audit.findBroken()).toBeUndefined();
  database.close();
  await close();
});

/** The log and what is remembered of it. */
interface Log {
  rows: Record<string, unknown>[];
  head: unknown;
}

const readLog = (database: BetterSqlite3.Database): Log => ({
  rows: database.prepare('SELECT * FROM "AuditEvent"').all() as Log['rows'],
  head: database.prepare(`SELECT "value" FROM "Setting" WHERE "key" = 'audit-head'`).pluck().get(),
});

function writeLog(database: BetterSqlite3.Database, { rows, head }: Log): void {
  database.exec('DELETE FROM "AuditEvent"');
  const names = Object.keys(rows[0] ?? {});
  const insert = database.prepare(
    `INSERT INTO "AuditEvent" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map(() => '?').join()})`,
  );
  for (const row of rows) insert.run(...Object.values(row));
  database.prepare(`UPDATE "Setting" SET "value" = ? WHERE "key" = 'audit-head'`).run(head);
}
