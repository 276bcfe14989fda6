// What a plan gives is counted once: a group's task once for each member and number, a repeated body item not again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/core/digest/figures.ts';
import { activatePlan } from '../../src/core/plans/activate-plan.ts';
import { importPlan } from '../../src/core/plans/import-plan.ts';
import type { DraftTask } from '../../src/core/plans/plan-draft.ts';
import { planDraft } from '../e2e/plan.ts';
import { agency, at, calendar } from './decision-records.ts';

const today = '2026-11-02';
/** Two groups that share a member, and one without members, which the desk answers for. */
const groups: Record<string, string[]> = {
  'Các sở': ['Sở A', 'Sở B'],
  'Các ngành': ['Sở B', 'Sở C', 'Sở D'],
  'Các xã': [],
};
const names = ['Sở A', 'Sở B', 'Sở C', ...Object.keys(groups)];
const expanded = (leads: readonly string[]): Set<string> =>
  new Set(leads.flatMap((name) => (groups[name]?.length ? groups[name] : [name])));

function itemsOf(tasks: DraftTask[]) {
  const { plan } = importPlan({
    draft: { ...planDraft, tasks, reports: [] },
    ...{ fingerprint: 'f', sourceName: 'f', sequence: { id: 'plan', next: 1, version: 0 } },
    ...{ codesInUse: new Set<string>(), actor: 'minh', at, inboxId: null },
  });
  return activatePlan({
    ...{ plan, today, at, actor: 'minh', inboxId: 1, calendar, codes: { id: 'code', next: 10, version: 0 } },
    agencyOf: (name) => agency(name, { isGroup: name in groups }),
    membersOf: (group) => (groups[group.name] ?? []).map((name) => agency(name)),
    storedAgencyIds: new Set(),
  }).items;
}

const [sample] = planDraft.tasks;
const named = fc.subarray(names, { minLength: 1 });
const rows: fc.Arbitrary<DraftTask[]> = fc
  .array(fc.record({ lead: named, coordinating: named }), { maxLength: 8 })
  .map((list) =>
    list.map((part, index) => ({ ...(sample as DraftTask), ...part, ref: `PL.${index}`, request: false })),
  );

test('a task counts once in its plan under each agency that owes it, however it is named there', () => {
  fc.assert(
    fc.property(rows, (tasks) => {
      const items = itemsOf(tasks);
      const owed = tasks.map(({ lead }) => expanded(lead));
      const figures = figuresOf(items, today, calendar);
      expect(figures.total).toBe(owed.reduce((sum, agencies) => sum + agencies.size, 0));
      expect(new Set(items.map(({ code }) => code)).size).toBe(tasks.length);
      expect(figures.plans).toBe(tasks.length === 0 ? 0 : 1);
      for (const name of new Set(owed.flatMap((agencies) => [...agencies]))) {
        const mine = items.filter(({ agencyId }) => agencyId === agency(name).id);
        const count = owed.filter((agencies) => agencies.has(name)).length;
        expect(figuresOf(mine, today, calendar).total, name).toBe(count);
      }
    }),
  );
});

test('items of the body that repeat rows of the appendix with the same leads change no figure', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat()), (tasks, picks) => {
      const repeated = picks.flatMap((pick, index) => {
        const row = tasks[pick % Math.max(1, tasks.length)];
        return row === undefined ? [] : [{ ...row, ref: `IV.${index}`, sameAs: row.ref }];
      });
      const once = figuresOf(itemsOf(tasks), today, calendar);
      expect(figuresOf(itemsOf([...tasks, ...repeated]), today, calendar)).toEqual(once);
    }),
  );
});
