// Reading a plan of 300 pages with 2,000 rows, in a process of its own so that its memory can be told apart.
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../program.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { longPlan, longPlanDocx, longPlanText } from '../seed/long-plan.ts';

const ours = 'dondoc reads Word';
const asText = 'dondoc reads text';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Reads one file with the built reader and prints time, peak memory and what was found. */
const program = `
  import { readFileSync } from 'node:fs';
  const { readPlan } = await import('./dist/importers/index.js');
  const name = process.argv[1];
  const bytes = readFileSync(name);
  const start = performance.now();
  const outcome = await readPlan({ name, bytes });
  const ms = performance.now() - start;
  const rows = outcome.ok ? outcome.value.tasks.filter((task) => task.origin === 'appendix').length : 0;
  console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024, rows }));`;

function readIn(file: string, rows: number): Measurement {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, file],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const found = JSON.parse(stdout) as { ms: number; mb: number; rows: number };
  if (found.rows !== rows) throw new Error(`Read ${found.rows} of ${rows} rows.`);
  return { figure: found.ms, details: { 'peak MB': found.mb } };
}

export const read: Scenario = {
  name: 'read',
  promise: 'issue 3',
  title: 'reading a plan of 300 pages',
  unit: 'ms',
  bounds: [ours, asText].flatMap((name) => [
    { text: `${name} in at most 3 s`, holds: (of) => of(name).figure <= 3000 },
    {
      text: `${name} within 300 MB`,
      holds: (of) => (of(name).details['peak MB'] ?? Number.POSITIVE_INFINITY) <= 300,
    },
  ]),
  async open({ workspace, size }): Promise<Contest> {
    build();
    const rows = size(2_000, 500);
    const parts = longPlan(rows, size(1_500, 400));
    const base = workspace.newFile();
    const [docx, text] = [`${base}.docx`, `${base}.txt`];
    writeFileSync(docx, longPlanDocx(parts));
    writeFileSync(text, longPlanText(parts));
    return {
      load: `${rows} rows and ${parts.length} paragraphs, ${Math.round(statSync(text).size / 1024)} KB of text`,
      contenders: [
        { name: ours, run: async () => readIn(docx, rows) },
        { name: asText, run: async () => readIn(text, rows) },
      ],
      close: async () => undefined,
    };
  },
};
