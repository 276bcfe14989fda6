// What every reader owes whatever it is given: an answer in time, with a whole draft or a clear refusal.
import { readPlan } from '../../../src/importers/index.ts';
import type { MutatedFile } from './mutate.ts';

const keys =
  'agencies basis budget docType findings issuedOn issuedOnPrecision issuer number period place recipients reports sections signer sources symbol tasks title';

/** What is wrong with the answer to a file, or undefined. */
export async function faultIn({ name, bytes }: MutatedFile, msMax: number): Promise<string | undefined> {
  const began = performance.now();
  const outcome = await readPlan({ name, bytes });
  const ms = performance.now() - began;
  if (ms > msMax) return `${name} took ${Math.round(ms)} ms`;
  if (!outcome.ok) return outcome.problem.reason === undefined ? 'a refusal without a reason' : undefined;
  const found = Object.keys(outcome.value).sort().join(' ');
  if (found !== keys) return `a draft with the keys ${found}`;
  const refs = outcome.value.tasks.map((task) => task.ref);
  return new Set(refs).size === refs.length ? undefined : 'a place that stands twice';
}
