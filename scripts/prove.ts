// `npm run prove -- [--only R2,R5,R6,R20] [--updates 100000] [--jumps 5000] [--items 100000] [--deliveries 1000000 --days 365]`:
// the full numbers of the promises that are proved in process. Ends with code 1 when one is broken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reached } from '../test/chaos/scenario.ts';
import { clockJumps } from '../test/proofs/clock-jumps.ts';
import { downtimes } from '../test/proofs/downtime.ts';
import { redelivered } from '../test/proofs/redelivery.ts';
import { soaked, yearDays } from '../test/proofs/soak.ts';
import { startScratchPostgresql } from './scratch-postgresql.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'R2,R5,R6,R20' },
    updates: { type: 'string', default: '100000' },
    jumps: { type: 'string', default: '5000' },
    items: { type: 'string', default: '100000' },
    deliveries: { type: 'string', default: '1000000' },
    days: { type: 'string', default: String(yearDays) },
    database: { type: 'string', default: 'sqlite' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'dondoc-proofs-'));
const server = values.database === 'postgresql' ? await startScratchPostgresql() : undefined;
let count = 0;
const createUrl = async (): Promise<string> => {
  count += 1;
  return server === undefined
    ? `file:${join(folder, `${count}.db`)}`
    : await server.createDatabase(`proof_${count}`);
};
const proofs: Readonly<Record<string, () => Promise<Reached>>> = {
  R2: async () => redelivered(await createUrl(), Number(values.updates)),
  R5: () => downtimes(createUrl, Number(values.items), Math.ceil(Number(values.items) / 100)),
  R6: () => clockJumps(createUrl, Number(values.jumps)),
  // The write-ahead log is one of SQLite.
  R20: () => soaked(`file:${join(folder, 'soak.db')}`, Number(values.deliveries), Number(values.days)),
};
let broken = 0;
try {
  for (const name of values.only.split(',')) {
    const startedAt = Date.now();
    const reached = await proofs[name]?.();
    if (reached === undefined) throw new Error(`--only knows ${Object.keys(proofs).join(', ')}.`);
    const { promise, what, number, faults } = reached;
    broken += faults.length;
    const outcome = faults.length === 0 ? 'kept' : faults.slice(0, 5).join('; ');
    console.log(
      `${promise}: ${what}: ${number}: ${outcome} (${Math.round((Date.now() - startedAt) / 1000)} s)`,
    );
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = broken === 0 ? 0 : 1;
