// Mutated plans, 500 of them: a reader answers each in time, with a whole draft or a refusal. More: `npm run fuzz`.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn } from './support/answers.ts';
import { type MutatedFile, mutatedContainers, mutatedTexts, mutatedWords } from './support/mutate.ts';

const msMax = 5_000;

describe('mutated plans', () => {
  it.each<[string, fc.Arbitrary<MutatedFile>, number]>([
    ['as text', mutatedTexts, 340],
    ['as Word files, their paragraphs mutated', mutatedWords, 100],
    ['as containers with bytes changed', mutatedContainers, 60],
  ])(
    '%s',
    async (_, files, numRuns) => {
      const cases = fc.asyncProperty(files, async (file) => {
        expect(await faultIn(file, msMax)).toBeUndefined();
      });
      await fc.assert(cases, { numRuns });
    },
    300_000,
  );
});
