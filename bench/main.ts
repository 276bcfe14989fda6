// `npm run bench [-- NAME...] [--quick | --full] [--runs N]`: measures the scenarios and prints figures and ratios.
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { scenarios } from './index.ts';
import { runScenario } from './run-scenario.ts';
import type { BenchContext } from './scenario.ts';
import { openWorkspace } from './workspace.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    runs: { type: 'string' },
  },
});

const unknown = positionals.find((name) => !scenarios.some((scenario) => scenario.name === name));
if (unknown !== undefined) {
  console.error(
    `There is no scenario ${unknown}; there are ${scenarios.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const rounds = Number(values.runs ?? (values.quick ? 1 : 5));
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--runs takes a number from 1 on.');
  process.exit(1);
}

const workspace = openWorkspace();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Whoever interrupts a run must not find its server and files the next day.
  process.once(signal, () => void workspace.close().finally(() => process.exit(130)));
}
const context: BenchContext = {
  workspace,
  size: (ordinary, quick, full = ordinary) => (values.quick ? quick : values.full ? full : ordinary),
};
console.log(
  `Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
);
try {
  for (const scenario of scenarios) {
    if (positionals.length === 0 || positionals.includes(scenario.name))
      await runScenario(scenario, context, rounds);
  }
} finally {
  await workspace.close();
}
