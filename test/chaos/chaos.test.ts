// The short version of the process harness: a few kills, points, stops and troubles. Full numbers: `npm run test:chaos`.
import { expect, test } from 'vitest';
import { databases } from '../support/databases.ts';
import { pointKills, randomKills, severalAtOnce } from './kills.ts';
import { databaseTroubles, oneChannelDown, platformTroubles } from './troubles.ts';

const timeout = 600_000;

/** The points around which a message or an update could be lost or doubled. */
const tellingPoints = [
  'after telegram.poll',
  'after inbox.storeUpdates',
  'before commit',
  'after commit',
  'before commitTogether',
  'after commitTogether',
  'after outbox.claim',
  'after telegram.send',
  'after telegram.edit',
  'after zalo-bot.send',
];

const urlOf = (name: 'sqlite' | 'postgresql'): Promise<string> =>
  databases.find((database) => database.name === name)?.createMigratedUrl() ??
  Promise.reject(new Error(name));

test('updates and answers outlive SIGKILL at random moments', { timeout }, async () => {
  expect((await randomKills(await urlOf('sqlite'), 3)).faults).toEqual([]);
});

test('updates and answers outlive SIGKILL at the telling points', { timeout }, async () => {
  expect((await pointKills(await urlOf('sqlite'), 1, tellingPoints)).faults).toEqual([]);
});

test('two programs on one database do no harm, even when one is stopped past its lease', {
  timeout,
}, async () => {
  expect((await severalAtOnce(await urlOf('postgresql'), 1, 2, 600)).faults).toEqual([]);
});

test('a platform that fails in every way loses and doubles nothing', { timeout }, async () => {
  expect((await platformTroubles(await urlOf('sqlite'), 1)).faults).toEqual([]);
});

test('a database that ends all connections is waited for', { timeout }, async () => {
  expect((await databaseTroubles(await urlOf('postgresql'), 2)).faults).toEqual([]);
});

test('a channel that is down delays no other', { timeout }, async () => {
  expect((await oneChannelDown(await urlOf('sqlite'), 3, 'telegram')).faults).toEqual([]);
});
