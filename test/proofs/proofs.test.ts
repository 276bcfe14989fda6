// The short versions of the proofs of number; full ones: `npm run prove -- --help`.
import { expect, test } from 'vitest';
import { databases } from '../support/databases.ts';
import { clockJumps } from './clock-jumps.ts';
import { downtimes } from './downtime.ts';
import { redelivered } from './redelivery.ts';
import { soaked } from './soak.ts';

const timeout = 600_000;
const [sqlite, postgresql] = databases;
const createSqlite = (): Promise<string> =>
  sqlite?.createMigratedUrl() ?? Promise.reject(new Error('no SQLite'));
const createPostgresql = (): Promise<string> =>
  postgresql?.createMigratedUrl() ?? Promise.reject(new Error('no PostgreSQL'));

test.each([
  ['SQLite', createSqlite, 100],
  ['PostgreSQL', createPostgresql, 60],
])(
  'R2: an update that comes again and again has its effect once, on %s',
  { timeout },
  async (_, url, count) => {
    expect((await redelivered(await url(), count)).faults).toEqual([]);
  },
);

test('R5: after downtime one message a person, and nothing lost', { timeout }, async () => {
  expect((await downtimes(createSqlite, 600, 30)).faults).toEqual([]);
});

test('R6: jumps of the clock make nothing come twice, in zones with summer time too', {
  timeout,
}, async () => {
  expect((await clockJumps(createSqlite, 42)).faults).toEqual([]);
});

test('R20: weeks at work leave neither memory nor write-ahead log behind', { timeout }, async () => {
  expect((await soaked(await createSqlite(), 1000, 20)).faults).toEqual([]);
});
