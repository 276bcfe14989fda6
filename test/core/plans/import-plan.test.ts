// The code that an imported plan gets: from its number and kind, unique, and by running number when it has none.
import { expect, it } from 'vitest';
import { importPlan } from '../../../src/core/plans/import-plan.ts';
import { planDraft } from '../../e2e/plan.ts';
import { at } from '../decision-records.ts';

const codeOf = (number: string | null, docType: string | null, taken: string[] = [], next = 2): string =>
  importPlan({
    draft: { ...planDraft, number, docType },
    fingerprint: 'f',
    sourceName: 'f.docx',
    sequence: { id: 'plan', next, version: 0 },
    codesInUse: new Set(taken),
    actor: 'minh',
    at,
    inboxId: null,
  }).plan.code;

it.each([
  ['446/KH-UBND', 'Kế hoạch', [], 'KH446'],
  ['1237/QĐ-TTg', 'Quyết định', [], 'QD1237'],
  ['12/CT-UBND', 'Chỉ thị', [], 'CT12'],
  ['9/TB-VP', 'Thông báo', [], 'KH9'],
  [null, 'Kế hoạch', [], 'KH02'],
  [null, null, [], 'KH02'],
  ['15/KH-UBND', 'Kế hoạch', ['KH15'], 'KH15b'],
  ['15/KH-UBND', 'Kế hoạch', ['KH15', 'KH15b'], 'KH15c'],
])('%s, %s with %j taken is %s', (number, docType, taken, expected) => {
  expect(codeOf(number, docType, taken)).toBe(expected);
});

it('is unique even when many plans carry one number', () => {
  const taken: string[] = [];
  for (let running = 1; running <= 30; running++)
    taken.push(codeOf('15/KH-UBND', 'Kế hoạch', taken, running));
  expect(new Set(taken).size).toBe(30);
});

it('a stored draft reminds nobody', () => {
  const { plan, change } = importPlan({
    draft: planDraft,
    fingerprint: 'f',
    sourceName: 'f.docx',
    sequence: { id: 'plan', next: 1, version: 0 },
    codesInUse: new Set(),
    actor: 'minh',
    at,
    inboxId: null,
  });
  expect(plan).toMatchObject({ id: 'P1', state: 'draft', activatedAt: null, number: '15/KH-UBND' });
  expect(change.replan).toEqual([]);
  expect(change.puts.map((row) => row.table)).toEqual(['sequence', 'plan']);
});
