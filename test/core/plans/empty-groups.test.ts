// Which groups of a plan owe work that nobody would be reminded of.
import { expect, it } from 'vitest';
import type { AgencyRecord } from '../../../src/core/people/person.ts';
import { emptyGroupsOf } from '../../../src/core/plans/empty-groups.ts';
import type { DraftTask, PlanDraft } from '../../../src/core/plans/plan-draft.ts';
import { planDraft } from '../../e2e/plan.ts';

const [model] = planDraft.tasks;
const taskOf = (part: Partial<DraftTask>): DraftTask => ({ ...(model as DraftTask), ...part });
const groupsOf = (draft: Pick<PlanDraft, 'tasks' | 'reports'>, members: Record<string, string[]>) =>
  emptyGroupsOf(draft, {
    agencyOf: (name) => ({ id: name, name, isGroup: name.startsWith('Các') }) as AgencyRecord,
    membersOf: ({ name }) => (members[name] ?? []).map((id) => ({ id, name: id }) as AgencyRecord),
  });

it('names each group that leads or reports and has no members, once', () => {
  const tasks = [taskOf({ lead: ['Các xã'] }), taskOf({ ref: 'PL.9', lead: ['Các xã', 'Sở A'] })];
  expect(groupsOf({ tasks, reports: planDraft.reports }, {})).toEqual(['Các xã', 'Các sở, ban, ngành']);
  expect(groupsOf({ tasks, reports: planDraft.reports }, { 'Các xã': ['Xã B'] })).toEqual([
    'Các sở, ban, ngành',
  ]);
});

it('leaves out groups that only coordinate, and places that repeat another', () => {
  const tasks = [
    taskOf({ ref: 'PL.1', lead: ['Sở A'], coordinating: ['Các xã'] }),
    taskOf({ ref: 'III.1', lead: ['Sở A'], sameAs: 'PL.1' }),
  ];
  expect(groupsOf({ tasks, reports: [] }, {})).toEqual([]);
});
