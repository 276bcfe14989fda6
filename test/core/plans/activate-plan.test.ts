// From a checked draft to tasks and items: groups, duplicates, repeated body items, conflicting leads, and the collector left out.
import { expect, it } from 'vitest';
import type { AgencyRecord } from '../../../src/core/people/person.ts';
import { activatePlan, collectorNameOf } from '../../../src/core/plans/activate-plan.ts';
import { importPlan } from '../../../src/core/plans/import-plan.ts';
import type { DraftReport, DraftTask, PlanDraft } from '../../../src/core/plans/plan-draft.ts';
import { members, planDraft } from '../../e2e/plan.ts';
import { agency, at, calendar } from '../decision-records.ts';

const [first, , , report] = [...planDraft.tasks, ...planDraft.reports] as [
  DraftTask,
  unknown,
  unknown,
  DraftReport,
];

function activate(draft: PlanDraft, groups: Record<string, string[]> = {}) {
  const { plan } = importPlan({
    draft,
    fingerprint: 'f',
    sourceName: 'f',
    sequence: { id: 'plan', next: 1, version: 0 },
    codesInUse: new Set(),
    actor: 'minh',
    at,
    inboxId: null,
  });
  const made = activatePlan({
    plan,
    today: '2026-11-02',
    at,
    actor: 'minh',
    inboxId: 1,
    calendar,
    codes: { id: 'code', next: 10, version: 0 },
    agencyOf: (name) => agency(name, { isGroup: name in groups }),
    membersOf: (group: AgencyRecord) => (groups[group.name] ?? []).map((name) => agency(name)),
    storedAgencyIds: new Set(),
  });
  return { ...made, owed: made.items.map((item) => `${item.code} ${item.agencyId} ${item.role}`) };
}

const task = (part: Partial<DraftTask>): DraftTask => ({ ...first, coordinating: [], ...part });
const only = (tasks: DraftTask[], reports: DraftReport[] = []): PlanDraft => ({
  ...planDraft,
  tasks,
  reports,
});

it('a group becomes one item per member; a group without members stays one item', () => {
  const draft = only([task({ ref: '1', lead: ['Các sở'] }), task({ ref: '2', lead: ['Các xã'] })]);
  const { owed } = activate(draft, { 'Các sở': ['Sở A', 'Sở B'], 'Các xã': [] });
  expect(owed).toEqual(['10 sở-a lead', '10 sở-b lead', '11 các-xã lead']);
});

it('an agency named twice, by itself and in its group, owes the task once', () => {
  const draft = only([task({ ref: '1', lead: ['Sở A', 'Các sở'], coordinating: ['Sở B', 'Sở C', 'Sở C'] })]);
  const { owed } = activate(draft, { 'Các sở': ['Sở A', 'Sở B'] });
  expect(owed).toEqual(['10 sở-a lead', '10 sở-b lead', '10 sở-c coordinating']);
});

it('a body item that repeats an appendix row with the same leads is not a second task', () => {
  const row = task({ ref: 'PL.1', lead: ['Sở A', 'Sở B'] });
  const same = task({ ref: 'V.1', origin: 'body', sameAs: 'PL.1', lead: ['Sở B', 'Sở A'] });
  expect(activate(only([row, same])).owed).toEqual(['10 sở-a lead', '10 sở-b lead']);
});

it('where body and appendix name different leads both stay', () => {
  const row = task({ ref: 'PL.1', lead: ['Sở A'] });
  const other = task({ ref: 'V.1', origin: 'body', sameAs: 'PL.1', lead: ['Sở B'] });
  expect(activate(only([row, other])).owed).toEqual(['10 sở-a lead', '11 sở-b lead']);
});

it('"phối hợp" duties are followed as coordinating', () => {
  expect(activate(only([task({ ref: '1', lead: ['Sở A'], role: 'coordinate' })])).owed).toEqual([
    '10 sở-a coordinating',
  ]);
});

it('the collector does not report to itself', () => {
  const collector = report.via ?? '';
  const { items, owed } = activate(only([], [report]), {
    [report.reporter[0] ?? '']: [...members, collector],
  });
  expect(owed).toHaveLength(members.length);
  expect(items.every((item) => item.dueOn === '2026-11-25' && item.kind === 'report')).toBe(true);
});

it('press and other requested agencies are requested, whatever the verb', () => {
  const { items } = activate(
    only([task({ ref: '1', lead: ['Báo'], request: true }), task({ ref: '2', lead: ['Sở A'] })]),
  );
  expect(items.map((item) => item.requested)).toEqual([true, false]);
});

it('codes go on from the sequence, and plan, rows and event are one change', () => {
  const { change } = activate(planDraft, { 'Các sở, ban, ngành': members });
  const sequence = change.puts.find((row) => row.table === 'sequence')?.row;
  expect(sequence).toEqual({ id: 'code', next: 14, version: 0 });
  expect(change.puts.find((row) => row.table === 'plan')?.row).toMatchObject({
    state: 'active',
    activatedAt: at,
  });
  expect(change.events).toMatchObject([{ action: 'plan-activated', actor: 'minh' }]);
  expect(change.replan).toHaveLength(change.puts.filter((row) => row.table === 'item').length);
});

it('the desk is that of the first report, else of who follows the plan up, else the office', () => {
  expect(collectorNameOf({ draft: planDraft })).toBe('Sở Văn hóa, Thể thao và Du lịch');
  const chief = task({ title: 'Chủ trì theo dõi, đôn đốc việc thực hiện', lead: ['Sở A'] });
  expect(collectorNameOf({ draft: only([chief]) })).toBe('Sở A');
  expect(collectorNameOf({ draft: only([]) })).toBe('Văn phòng Ủy ban nhân dân tỉnh');
});
