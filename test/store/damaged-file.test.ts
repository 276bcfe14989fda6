// R10: bytes that flipped inside a valid SQLite file. What breaks the file's own structure is told in one sentence
// before anything is confirmed. Flips inside a cell's words leave a valid file, which only the audit log's seals notice.
import { closeSync, copyFileSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { randomOf } from '../simulation/random.ts';
import { temporaryFolder } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const options = { clock: manualClock(Date.UTC(2026, 10, 23)), owner: 'test' };

/** A closed, valid file of some hundred pages. */
async function validFile(): Promise<string> {
  const path = join(temporaryFolder(), 'valid.db');
  const store = await openStore(`file:${path}`, options);
  const updates = Array.from({ length: 400 }, (_, at) => ({ updateId: `${at}`, raw: 'x'.repeat(500) }));
  await store.inbox.storeUpdates('telegram', '1', updates, '400');
  await store.close();
  const database = new BetterSqlite3(path);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return path;
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

const refusalOf = async (path: string): Promise<string> =>
  openStore(`file:${path}`, options).then(
    async (store) => {
      await store.close();
      return 'opened';
    },
    (error: Error) => `${error.name}: ${error.message}`,
  );

test('pages whose structure is broken are found at start, in a sentence that says what to do', async () => {
  const valid = await validFile();
  const size = readFileSync(valid).length;
  const random = randomOf(10);
  const pageSize = 4096;
  let kept = 0;
  const wrong: string[] = [];
  const tries = Number(process.env['DAMAGE_RUNS'] ?? 40);
  for (let round = 0; round < tries; round++) {
    const path = join(temporaryFolder(), 'damaged.db');
    copyFileSync(valid, path);
    // The head of a page of a table or an index: its kind, its cells, where they are.
    const page = random.int(1, Math.floor(size / pageSize) - 1);
    overwrite(
      path,
      page * pageSize,
      Uint8Array.from({ length: 8 }, () => random.int(0, 255)),
    );
    const answer = await refusalOf(path);
    // A page that is on the list of free ones holds nothing.
    if (answer === 'opened') kept += 1;
    else if (!/^StoreError: The database .* is damaged; restore the last backup\.$/.test(answer))
      wrong.push(answer);
  }
  expect(wrong).toEqual([]);
  expect(kept).toBeLessThanOrEqual(Math.ceil(tries * 0.05));
});

test('a file cut in the middle is found', async () => {
  const valid = await validFile();
  const path = join(temporaryFolder(), 'cut.db');
  const bytes = readFileSync(valid);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  expect(await refusalOf(path)).toMatch(/is damaged; restore the last backup/);
});

test('a database that is damaged while it runs confirms nothing', async () => {
  const path = await validFile();
  const store = await openStore(`file:${path}`, options);
  const before = (await store.inbox.positionOf('telegram')).position;
  // Past the first pages: everything that is not in memory yet.
  const size = readFileSync(path).length;
  overwrite(path, 4096 * 3, new Uint8Array(size - 4096 * 3).fill(7));
  const updates = [{ updateId: 'new', raw: '{}' }];
  await expect(store.inbox.storeUpdates('telegram', '1', updates, 'new')).rejects.toThrow(/malformed/);
  await store.close();
  expect(before).toBe('400');
  expect(await refusalOf(path)).toMatch(/is damaged; restore the last backup/);
});
