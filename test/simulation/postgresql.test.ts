// The same seeded histories on PostgreSQL, fewer of them.
import { expect, test } from 'vitest';
import { databases } from '../support/databases.ts';
import { seedsOf } from './seeds.ts';
import { replayOf, simulate } from './simulate.ts';

test.each(seedsOf(5))('seed %i keeps its promises on PostgreSQL', { timeout: 600_000 }, async (seed) => {
  const database = databases.find(({ name }) => name === 'postgresql');
  const { faults } = await simulate(seed, (await database?.createMigratedUrl()) ?? '');
  expect(faults, replayOf(seed, 'postgresql')).toEqual([]);
});
