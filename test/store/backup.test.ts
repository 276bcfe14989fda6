// Copies of the database and the way back: checked, never over something that is there, never under a running bot.
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupSqlite, restoreSqlite } from '../../src/store/backup.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';

const clock = manualClock(Date.UTC(2026, 10, 23));
const options = { clock, owner: 'test' };

async function opened() {
  const folder = temporaryFolder();
  const path = join(folder, 'dondoc.db');
  const url = `file:${path}`;
  const store = await openStore(url, options);
  await store.settings.set('name', 'before');
  return { folder, path, url, store, backup: join(folder, 'backup.db') };
}

const nameIn = async (url: string): Promise<unknown> => {
  const store = await openStore(url, options);
  try {
    return await store.settings.find('name');
  } finally {
    await store.close();
  }
};

test('a copy made while the database is open and written to is whole and comes back', async () => {
  const { folder, url, store, backup } = await opened();
  const writing = Promise.all(Array.from({ length: 50 }, (_, row) => store.settings.set(`row${row}`, row)));
  await backupSqlite(url, backup);
  await writing;
  await store.settings.set('name', 'after');
  await store.close();
  const { kept } = await restoreSqlite(url, backup, { replace: true, clock });
  expect(await nameIn(url)).toBe('before');
  expect(await nameIn(`file:${kept}`)).toBe('after');
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('nothing is overwritten: neither a backup, nor a database without being asked, nor one that is open', async () => {
  const { url, store, backup } = await opened();
  await backupSqlite(url, backup);
  const bytes = readFileSync(backup);
  await expect(backupSqlite(url, backup)).rejects.toThrow(/exists already; nothing was overwritten\.$/);
  await expect(restoreSqlite(url, backup, { replace: false, clock })).rejects.toThrow(/--replace/);
  await store.settings.set('name', 'after');
  await expect(restoreSqlite(url, backup, { replace: true, clock })).rejects.toThrow(/stop the bot first\.$/);
  expect(await store.settings.find('name')).toBe('after');
  await store.close();
  expect(readFileSync(backup).equals(bytes)).toBe(true);
});

test('what is no backup is refused, and the database stays as it is', async () => {
  const { folder, url, store, backup } = await opened();
  await backupSqlite(url, backup);
  await store.close();
  const refusalOf = (file: string) =>
    restoreSqlite(url, file, { replace: true, clock }).then(
      () => 'restored',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  const text = join(folder, 'ghi-chu.txt');
  writeFileSync(text, 'không phải cơ sở dữ liệu');
  const cut = join(folder, 'cut.db');
  copyFileSync(backup, cut);
  truncateSync(cut, 3 * 4096);
  expect(await refusalOf(text)).toMatch(/^StoreError: .* is not a database of this program\.$/);
  expect(await refusalOf(cut)).toMatch(
    /^StoreError: .* (?:is damaged and was not used|is not a database of this program)\.$/,
  );
  expect(await refusalOf(join(folder, 'none.db'))).toMatch(/^StoreError: There is no file /);
  expect(await nameIn(url)).toBe('before');
});

test('a damaged database is moved aside, and the backup takes its place', async () => {
  const { path, url, store, backup } = await opened();
  await backupSqlite(url, backup);
  await store.close();
  writeFileSync(path, 'hỏng');
  const { kept } = await restoreSqlite(url, backup, { replace: true, clock });
  expect(readFileSync(kept ?? '', 'utf8')).toBe('hỏng');
  expect(await nameIn(url)).toBe('before');
});

test('a place without a database takes the backup as it is', async () => {
  const { folder, url, store, backup } = await opened();
  await backupSqlite(url, backup);
  await store.close();
  const other = `file:${join(folder, 'new', 'dondoc.db')}`;
  expect(await restoreSqlite(other, backup, { replace: false, clock })).toMatchObject({ kept: null });
  expect(await nameIn(other)).toBe('before');
  expect(existsSync(backup)).toBe(true);
});

test('PostgreSQL and a missing database are one sentence each', async () => {
  const to = join(temporaryFolder(), 'backup.db');
  await expect(backupSqlite('postgresql://a:b@c/d', to)).rejects.toThrow(/pg_dump/);
  await expect(backupSqlite(`file:${join(temporaryFolder(), 'none.db')}`, to)).rejects.toThrow(
    /^There is no database/,
  );
});
