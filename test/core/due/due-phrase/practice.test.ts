// The practice wordings, where they lie beside the project: every rule as expected there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueRuleOf } from '../../../../src/core/due/due-phrase/index.ts';
import type { DueRule, Period } from '../../../../src/core/due/due-rule.ts';
import { hasShared, sharedPath } from '../../../support/shared.ts';

interface Wording {
  id: string;
  text: string;
  planPeriod: Period | null;
  expect: DueRule;
  accept?: DueRule[];
  lenientFields?: string[];
}

describe.skipIf(!hasShared)('the practice wordings', () => {
  const wordings: Wording[] = hasShared
    ? JSON.parse(readFileSync(sharedPath('documents/due-practice.json'), 'utf8'))
    : [];

  it.each(wordings)(
    '$id $text',
    ({ text, planPeriod, expect: expected, accept = [], lenientFields = [] }) => {
      const without = (rule: DueRule): DueRule =>
        Object.fromEntries(
          Object.entries(rule).filter(([field]) => !lenientFields.includes(field)),
        ) as DueRule;
      const rule = dueRuleOf(text, planPeriod);
      const isFound = [expected, ...accept].some((one) => {
        try {
          expect(rule).toMatchObject(without(one));
          return true;
        } catch {
          return false;
        }
      });
      expect(isFound, JSON.stringify(rule)).toBe(true);
    },
  );
});
