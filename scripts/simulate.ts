// `npm run simulate -- --seed 123 [--seeds 10000] [--database postgresql]`: plays seeded histories of an office with
// crashes, network faults, clock jumps and downtime, and judges them. Ends with code 1 when a seed fails.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localDay } from '../test/simulation/oracle.ts';
import { type Outcome, replayOf, simulate } from '../test/simulation/simulate.ts';
import { startScratchPostgresql } from './scratch-postgresql.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    database: { type: 'string', default: 'sqlite' },
  },
});
const first = Number(values.seed);
const count = Number(values.seeds);
const database = values.database === 'postgresql' ? 'postgresql' : 'sqlite';
// Memory in place of a disk where there is one: crashes of programs are played, not of machines.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dondoc-simulation-'));
const server = database === 'postgresql' ? await startScratchPostgresql() : undefined;
const totals = { days: 0, steps: 0, crashes: 0, slots: 0, messages: 0, ambiguous: 0, besideOutage: 0 };
let failed = 0;

function tell(outcome: Outcome): void {
  for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += outcome.counts[key];
  if (outcome.faults.length === 0) return;
  failed += 1;
  console.log(`seed ${outcome.seed} fails; play it again: ${replayOf(outcome.seed, database)}`);
  for (const fault of outcome.faults) console.log(`  ${fault}`);
  if (count > 1) return;
  for (const { at, what } of outcome.history.events)
    console.log(`    ${new Date(at).toISOString()} (${localDay(at)}) ${what}`);
}

try {
  for (let seed = first; seed < first + count; seed++) {
    const file = join(folder, `${seed}.db`);
    const url = server === undefined ? `file:${file}` : await server.createDatabase(`seed_${seed}`);
    tell(await simulate(seed, url));
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    if (count > 20 && (seed - first + 1) % 10 === 0)
      console.log(`${seed - first + 1} of ${count}, ${failed} failed`);
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${count} seeds on ${database}: ${failed} failed. ${JSON.stringify(totals)}`);
process.exitCode = failed === 0 ? 0 : 1;
