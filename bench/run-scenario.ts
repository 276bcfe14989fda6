// Runs the contenders of a scenario in turn, so that a slow minute of the machine hits all of them, and prints medians.
import { median } from './measure.ts';
import type { BenchContext, Contender, Measurement, Outcome, Scenario } from './scenario.ts';

const outcomeOf = ({ name, isPeer = false }: Contender, runs: readonly Measurement[]): Outcome => {
  const figures = runs.map((run) => run.figure);
  const keys = Object.keys(runs[0]?.details ?? {});
  return {
    name,
    isPeer,
    figure: median(figures),
    least: Math.min(...figures),
    most: Math.max(...figures),
    details: Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run.details?.[key] ?? 0))])),
  };
};

async function measureAll(contenders: readonly Contender[], rounds: number): Promise<Outcome[]> {
  const runs = contenders.map((): Measurement[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      runs[index]?.push(await contender.run());
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return contenders.map((contender, index) => outcomeOf(contender, runs[index] ?? []));
}

const rounded = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : value.toLocaleString('en', { maximumFractionDigits: value >= 10 ? 1 : 2 });

function lineOf(outcome: Outcome, ours: Outcome | undefined, unit: Scenario['unit']): string {
  const { name, isPeer, figure, least, most, details } = outcome;
  const spread = least === most ? '' : ` (${rounded(least)} to ${rounded(most)})`;
  const ratio = ours === undefined || !isPeer ? Number.NaN : ours.figure / figure;
  const told = Number.isNaN(ratio) ? '' : `  ours is ${rounded(unit === '/s' ? ratio : 1 / ratio)}x`;
  const rest = Object.entries(details).map(([key, value]) => `${key} ${rounded(value)}`);
  return `  ${name.padEnd(34)} ${rounded(figure).padStart(9)} ${unit}${spread}${told}${
    rest.length === 0 ? '' : `  [${rest.join(', ')}]`
  }`;
}

/** Runs one scenario and prints what came out; returns false when a bound was not kept. */
export async function runScenario(
  scenario: Scenario,
  context: BenchContext,
  rounds: number,
): Promise<boolean> {
  console.log(`\n${scenario.promise} ${scenario.name}: ${scenario.title}`);
  const contest = await scenario.open(context);
  try {
    console.log(`  ${contest.load}; median of ${rounds}`);
    const outcomes = await measureAll(contest.contenders, rounds);
    const [ours] = outcomes;
    for (const outcome of outcomes) console.log(lineOf(outcome, ours, scenario.unit));
    const find = (name: string): Outcome => {
      const found = outcomes.find((outcome) => outcome.name === name);
      if (found === undefined) throw new Error(`${scenario.name} has no contender ${name}`);
      return found;
    };
    const kept = scenario.bounds.map((bound) => {
      const holds = bound.holds(find);
      console.log(`  ${holds ? 'reached' : 'MISSED '}  ${bound.text}`);
      return holds;
    });
    return kept.every((holds) => holds);
  } finally {
    await contest.close();
  }
}
