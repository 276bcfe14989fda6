// Learns data/answers/usage.txt from the tables of messages in test/conversation/understand; run it after a table
// was added. Logistic regression by coordinate descent: no chance in it, the same tables give the same file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clausesOf, withoutTakenBack } from '../src/conversation/understand/clauses.ts';
import { markedText } from '../src/conversation/understand/index.ts';
import { noMarks } from '../src/conversation/understand/marks.ts';
import { always, featureValue } from '../src/conversation/understand/usage.ts';
import { usageFeatures } from '../src/conversation/understand/usage-features.ts';
import { intents } from '../src/core/items/answer.ts';
import {
  type MessageCase,
  messageCases,
  sentOn,
  unreadCases,
} from '../test/conversation/understand/message-table.ts';

/** A feature must have been seen this often. */
const seenMin = 2;
/** How strongly weights are held near nought. */
const ridge = 0.1;
const rounds = 12;

interface Example {
  features: number[];
  value: number;
  said: Set<string>;
  /** Only the main intent of the expectation is certain. */
  isMainOnly: boolean;
}

export function learn(cases: readonly MessageCase[]): string {
  const read = cases.map((one) => featuresOf(one));
  const counts = new Map<string, number>();
  for (const feature of read.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [
    always,
    ...[...counts]
      .filter(([, count]) => count >= seenMin)
      .map(([name]) => name)
      .sort(),
  ];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const examples = cases.map((one, index): Example => {
    const features = (read[index] ?? []).flatMap((name) => indexOf.get(name) ?? []);
    const said =
      one.intents.length > 1 ? one.intents.filter((intent) => intent !== 'acknowledge') : one.intents;
    return {
      features: [0, ...features],
      value: featureValue(features.length),
      said: new Set(one.free.has('intents') ? said.slice(0, 1) : said),
      isMainOnly: one.free.has('intents'),
    };
  });
  const columns = intents.map((intent) => weightsOf(intent, examples, names.length));
  const rows = names.map(
    (name, index) => [name, columns.map((column) => Math.round(100 * (column[index] ?? 0)))] as const,
  );
  return rows
    .filter(([, numbers]) => numbers.some((number) => Math.abs(number) >= 5))
    .map(([name, numbers]) => `${name}\t${numbers.join(' ')}\n`)
    .join('');
}

function featuresOf({ text, context }: MessageCase): string[] {
  const marks = noMarks();
  return usageFeatures(clausesOf(withoutTakenBack(markedText(text, marks, context, sentOn))), marks);
}

// Newton steps along one weight at a time.
function weightsOf(intent: string, examples: readonly Example[], size: number): number[] {
  const used = examples.filter(({ said, isMainOnly }) => !isMainOnly || said.has(intent));
  const holders: number[][] = Array.from({ length: size }, () => []);
  used.forEach((example, at) => {
    for (const feature of example.features) holders[feature]!.push(at);
  });
  const weights = new Array<number>(size).fill(0);
  const sums = new Float64Array(used.length);
  for (let round = 0; round < rounds; round++)
    for (let feature = 0; feature < size; feature++) {
      let slope = -ridge * weights[feature]!;
      let bend = ridge;
      for (const at of holders[feature]!) {
        const { value, said } = used[at]!;
        const likely = 1 / (1 + Math.exp(-sums[at]!));
        slope += value * ((said.has(intent) ? 1 : 0) - likely);
        bend += value * value * likely * (1 - likely);
      }
      const step = Math.max(-2, Math.min(2, slope / bend));
      if (Math.abs(step) < 1e-4) continue;
      weights[feature]! += step;
      for (const at of holders[feature]!) sums[at]! += step * used[at]!.value;
    }
  return weights;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    new URL('../data/answers/usage.txt', import.meta.url),
    learn([...messageCases(), ...unreadCases()]),
  );
