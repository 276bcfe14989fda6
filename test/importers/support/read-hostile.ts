// Run as a process of its own with files as arguments: reads one after the other and prints what each cost, as JSON
// lines. The highest memory of a process only grows, so that every file is charged with what it adds.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPlan } from '../../../src/importers/index.ts';
import { docxOf } from './containers.ts';

/** What reading one file cost. */
export interface HostileReading {
  outcome: string;
  cpuMs: number;
  moreMb: number;
}

// What the first reading loads is not the file's doing.
await readPlan({ name: 'a.docx', bytes: docxOf(['Kế hoạch']) });
for (const path of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(path));
  const memory = process.resourceUsage().maxRSS;
  const since = process.cpuUsage();
  const outcome = await readPlan({ name: basename(path), bytes });
  const { user, system } = process.cpuUsage(since);
  const reading: HostileReading = {
    outcome: outcome.ok ? 'read' : outcome.problem.reason,
    cpuMs: Math.round((user + system) / 1000),
    moreMb: Math.round((process.resourceUsage().maxRSS - memory) / 1024),
  };
  process.stdout.write(`${JSON.stringify(reading)}\n`);
}
