// Seeded histories with crashes, faults, clock jumps and downtime: nothing is missed, nothing comes twice without a
// recorded doubt (R3 to R6). How long it takes on a busy machine is no promise. More of them: `npm run simulate -- --seeds 10000`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/databases.ts';
import { seedsOf } from './seeds.ts';
import { replayOf, simulate } from './simulate.ts';

// Memory in place of a disk where there is one: programs crash here, not machines.
const memory = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/dondoc-simulation-') : undefined;
afterAll(() => {
  if (memory !== undefined) rmSync(memory, { recursive: true, force: true });
});

test.each(seedsOf(50))('seed %i keeps its promises on SQLite', { timeout: 600_000 }, async (seed) => {
  const { faults } = await simulate(seed, `file:${join(memory ?? temporaryFolder(), `${seed}.db`)}`);
  expect(faults, replayOf(seed, 'sqlite')).toEqual([]);
});
