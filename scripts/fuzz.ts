// Feeds mutated plans of every format to the readers: `npm run fuzz -- --cases 20000 [--seed N]`. Exits 1 on a fault.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { faultIn } from '../test/importers/support/answers.ts';
import { mutatedFiles } from '../test/importers/support/mutate.ts';

const msMax = 10_000;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const numRuns = Number(values.cases);
if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error('--cases takes a whole number from 1.');

let done = 0;
const began = performance.now();
const cases = fc.asyncProperty(mutatedFiles, async (file) => {
  const fault = await faultIn(file, msMax);
  done += 1;
  if (done % 1000 === 0) process.stdout.write(`${done} of ${numRuns}\n`);
  if (fault !== undefined) throw new Error(fault);
});
const outcome = await fc.check(cases, {
  numRuns,
  ...(values.seed !== undefined && { seed: Number(values.seed) }),
});
if (outcome.failed) process.stderr.write(`${fc.defaultReportMessage(outcome) ?? 'failed'}\n`);
else
  process.stdout.write(
    `${done} cases without a fault in ${Math.round((performance.now() - began) / 1000)} s\n`,
  );
process.exitCode = outcome.failed ? 1 : 0;
