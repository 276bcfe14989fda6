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
