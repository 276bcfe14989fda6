// Compares a message with those that were read before: how likely is each intent, given the words that stand
// together? The weights are learned from the tables of messages by `scripts/learn-usage.ts`; no rule is in here.
import { readFileSync } from 'node:fs';
import { type Intent, intents } from '../../core/items/answer.ts';
import type { Clause } from './clauses.ts';
import type { Marks } from './marks.ts';
import { usageFeatures } from './usage-features.ts';

/** How likely each intent is, 0 to 1; several may be likely at once. */
export type Usage = ReadonlyMap<Intent, number>;

/** The weights of one feature, in the order of `intents`, and the feature that every message has. */
export const always = '*';

/** All features of a message weigh as much together, however many there are. */
export function featureValue(count: number): number {
  return 3 / Math.sqrt(count + 1);
}

/** The usage of the words of some clauses. */
export function usageOf(clauses: readonly Clause[], marks: Marks): Usage {
  const table = weights();
  const known = [always, ...usageFeatures(clauses, marks).filter((feature) => table.has(feature))];
  const value = featureValue(known.length - 1);
  return new Map(
    intents.map((intent, place) => {
      const sum = known.reduce((total, feature) => total + (table.get(feature)?.[place] ?? 0), 0);
      return [intent, 1 / (1 + Math.exp(-sum * value))];
    }),
  );
}

/** True when the words would be unusual for these intents, or usual for another one that is not among them. */
export function isUnusual(usage: Usage, read: readonly Intent[], limit = unusual): boolean {
  const all = new Set(read);
  // Whether the work behind an obstacle is under way or not begun is often left open.
  const isFree = (intent: Intent): boolean =>
    all.has('blocked') && (intent === 'in_progress' || intent === 'not_started');
  const judged = [...usage].filter(([intent]) => !isFree(intent));
  const inside = Math.min(...judged.filter(([intent]) => all.has(intent)).map(([, likely]) => likely));
  const outside = Math.max(
    ...judged.filter(([intent]) => !all.has(intent) && intent !== 'acknowledge').map(([, likely]) => likely),
  );
  return inside * (1 - outside) < limit;
}
const unusual = 0.1;

/**
 * The intents to put in place of those that the rules read: where the two contradict each other, the reading is
 * unusual and the usual one is beyond doubt. None where the rules merely see more or less.
 */
export function overrulingIntents(usage: Usage, read: readonly Intent[]): Intent[] {
  const usual = usualAgainst(usage, read);
  const isMoreOrLess =
    usual.every((intent) => read.includes(intent)) || read.every((intent) => usual.includes(intent));
  return isMoreOrLess ? [] : usual;
}

/** True when the words usually say more than the rules read, beyond doubt. */
export function saysMore(usage: Usage, read: readonly Intent[]): boolean {
  // A task that is another's, or a mended number, leaves nothing else to say.
  if (read.includes('not_ours') || read.join() === 'correction') return false;
  const usual = usualAgainst(usage, read);
  return usual.length > read.length && read.every((intent) => usual.includes(intent));
}

function usualAgainst(usage: Usage, read: readonly Intent[]): Intent[] {
  return isUnusual(usage, read, unusualAgainstRules) ? usualIntents(usage, certainAgainstRules) : [];
}
const certainAgainstRules = 0.7;
const unusualAgainstRules = 0.2;

/** The intents that the words usually have, where that is beyond doubt; else none. */
export function usualIntents(usage: Usage, limit = certain): Intent[] {
  const sure = [...usage.values()].reduce((product, likely) => product * Math.max(likely, 1 - likely), 1);
  const found = intents.filter((intent) => (usage.get(intent) ?? 0) > 0.5);
  return sure < limit || found.includes('unknown') ? [] : found;
}
const certain = 0.6;

/** True when the words usually say that the work is finished and nothing else, beyond all doubt. */
export function isUsuallyDone(usage: Usage): boolean {
  return usualIntents(usage, certainlyDone).join() === 'done';
}
const certainlyDone = 0.85;

/** True when the words usually have these intents and no others, beyond doubt; "done" is never beyond it. */
export function isUsual(usage: Usage, read: readonly Intent[]): boolean {
  const usual = usualIntents(usage);
  return usual.length === read.length && read.every((intent) => intent !== 'done' && usual.includes(intent));
}

let kept: Map<string, number[]> | undefined;

// A line of the file: a feature, a tab, and its weights in hundredths.
function weights(): Map<string, number[]> {
  if (kept === undefined) {
    const file = new URL('../../../data/answers/usage.txt', import.meta.url);
    kept = new Map(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [feature = '', numbers = ''] = line.split('\t');
          return [feature, numbers.split(' ').map((number) => Number(number) / 100)];
        }),
    );
  }
  return kept;
}
