// `npm run test:chaos [-- --kills 1000 --times 20 --rounds 20 --only kills,points --report chaos-report.md]`: the full
// numbers of the process harness on both databases, and a one-page report. Ends with code 1 when a promise is broken.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pointKills, randomKills, severalAtOnce } from '../test/chaos/kills.ts';
import type { Reached } from '../test/chaos/scenario.ts';
import {
  databaseRestarts,
  databaseTroubles,
  oneChannelDown,
  platformTroubles,
} from '../test/chaos/troubles.ts';
import { startScratchPostgresql } from './scratch-postgresql.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    times: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    report: { type: 'string', default: 'chaos-report.md' },
  },
});
const [kills, times, rounds] = [Number(values.kills), Number(values.times), Number(values.rounds)];
const folder = mkdtempSync(join(tmpdir(), 'dondoc-chaos-'));
const server = await startScratchPostgresql({ isDurable: true });
const lines: string[] = [];
let broken = 0;
let count = 0;

async function run(
  database: 'SQLite' | 'PostgreSQL',
  kind: string,
  play: (url: string) => Promise<Reached>,
): Promise<void> {
  if (values.only !== '' && !values.only.split(',').includes(kind)) return;
  count += 1;
  const url =
    database === 'SQLite'
      ? `file:${join(folder, `${count}.db`)}`
      : await server.createDatabase(`chaos_${count}`);
  const { promise, what, number, faults } = await play(url);
  broken += faults.length;
  const line = `| ${promise} | ${what} | ${database} | ${number} | ${faults.length === 0 ? 'kept' : faults.slice(0, 3).join('; ')} |`;
  lines.push(line);
  console.log(line);
}

const startedAt = Date.now();
try {
  for (const database of ['SQLite', 'PostgreSQL'] as const) {
    await run(database, 'kills', (url) => randomKills(url, Math.ceil(kills / 2)));
    await run(database, 'points', (url) => pointKills(url, times));
    await run(database, 'several', (url) => severalAtOnce(url, rounds, 2));
    await run(database, 'several', (url) => severalAtOnce(url, Math.ceil(rounds / 2), 4));
    await run(database, 'platforms', (url) => platformTroubles(url, Math.ceil(rounds / 4)));
    await run(database, 'channel', (url) => oneChannelDown(url, rounds, 'telegram'));
    await run(database, 'channel', (url) => oneChannelDown(url, rounds, 'zalo-bot'));
  }
  await run('PostgreSQL', 'database', (url) => databaseTroubles(url, rounds));
  await run('PostgreSQL', 'database', (url) => databaseRestarts(url, rounds, server.restart));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
writeFileSync(
  values.report,
  `# Chaos report\n\nWritten by \`npm run test:chaos\` on Node ${process.version}, in ${minutes} minutes. ${broken} broken promises.\n\n| promise | what was done | database | how much | outcome |\n|---|---|---|---|---|\n${lines.join('\n')}\n`,
);
console.log(`${broken} broken promises; ${values.report} written.`);
process.exitCode = broken === 0 ? 0 : 1;
