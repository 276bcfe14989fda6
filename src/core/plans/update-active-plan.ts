// A new copy of a plan in force: items that stay keep id, number and history, new ones get numbers, gone ones are withdrawn.

import { type Change, put } from '../change.ts';
import { type Item, isOpen } from '../items/item.ts';
import { type Outcome, updateDuty, updateTask, withdrawAll, withdrawTask } from '../items/update-items.ts';
import type { AgencyRecord } from '../people/person.ts';
import {
  type ActivationInput,
  collectorNameOf,
  isOwnWork,
  type Resolver,
  reportingOf,
  resolverOf,
  workOf,
} from './activate-plan.ts';
import type { Plan, ReportDuty, Task } from './plan.ts';
import type { DraftReport, DraftTask } from './plan-draft.ts';
import { type UpdateInput, updatedPlanOf, updateEvent } from './update-plan.ts';

/** What is stored of the plan, and how names resolve. */
export interface ActiveUpdateInput extends UpdateInput {
  activation: ActivationInput;
  tasks: readonly Task[];
  duties: readonly ReportDuty[];
  items: readonly Item[];
}

/** What became of the items, so that people can be told. */
export interface ActiveUpdate {
  plan: Plan;
  change: Change;
  added: Item[];
  withdrawn: Item[];
  moved: { item: Item; before: Item }[];
  agencies: AgencyRecord[];
}

/** The change that brings a plan in force to its new copy. */
export function updateActivePlan(input: ActiveUpdateInput): ActiveUpdate {
  const { comparison, activation } = input;
  const plan = updatedPlanOf(input);
  const names = resolverOf(activation);
  const outcome: Outcome = { puts: [], kept: new Map(), added: [] };
  const context = { input, plan, names, outcome };
  const all = comparison.draft.tasks;
  const rowOf = new Map(input.tasks.map((task) => [task.ref, task]));
  const fresh: DraftTask[] = comparison.newTasks.filter((task) => isOwnWork(task, all, activation.agencyOf));
  for (const pair of comparison.tasks) {
    const row = rowOf.get(pair.before.ref);
    if (!isOwnWork(pair.after, all, activation.agencyOf)) withdrawTask(context, row);
    else if (row === undefined) fresh.push(pair.after);
    else updateTask(context, pair, row);
  }
  for (const task of comparison.goneTasks) withdrawTask(context, rowOf.get(task.ref));
  const dutyByRef = new Map(input.duties.map((duty) => [duty.ref, duty]));
  const freshReports: DraftReport[] = [...comparison.newReports];
  let nextCode = activation.codes.next;
  for (const [index, pair] of comparison.reports.entries()) {
    const row = dutyByRef.get(pair.before.id);
    if (row === undefined) freshReports.push(pair.after);
    else nextCode = updateDuty(context, pair, row, index, nextCode);
  }
  for (const report of comparison.goneReports)
    withdrawAll(input.items, outcome, (item) => item.dutyId === dutyByRef.get(report.id)?.id);
  nextCode = addFresh(input, plan, names, outcome, fresh, freshReports, nextCode);
  return outcomeOf(input, plan, names, outcome, nextCode);
}

/** New tasks and reports, under ids that no other place of the plan ever had. */
function addFresh(
  input: ActiveUpdateInput,
  plan: Plan,
  names: Resolver,
  outcome: Outcome,
  tasks: DraftTask[],
  reports: DraftReport[],
  firstCode: number,
): number {
  const draft = { ...plan.draft, tasks, reports };
  const activation = { ...input.activation, plan: { ...plan, draft } };
  const work = workOf({ ...activation, codes: { ...activation.codes, next: firstCode } }, names);
  const taken = new Set([...input.tasks, ...input.duties].map((row) => row.id));
  const newIds = new Map<string, string>();
  const free = (id: string): string => {
    let candidate = id;
    for (let n = 2; taken.has(candidate); n += 1) candidate = `${id}~${n}`;
    taken.add(candidate);
    newIds.set(id, candidate);
    return candidate;
  };
  for (const task of work.tasks) {
    const id = free(task.id);
    outcome.puts.push(put('task', { ...task, id, planCode: task.planCode + id.slice(task.id.length) }));
  }
  const collector = names.agencyOf(collectorNameOf(plan));
  const reporting = reportingOf(activation, names, collector, work.nextCode);
  for (const duty of reporting.duties) outcome.puts.push(put('reportDuty', { ...duty, id: free(duty.id) }));
  for (const item of [...work.items, ...reporting.items]) {
    const id = (old: string | null): string | null => (old === null ? null : (newIds.get(old) ?? old));
    outcome.added.push({ ...item, taskId: id(item.taskId), dutyId: id(item.dutyId) });
  }
  return reporting.nextCode;
}

function outcomeOf(
  input: ActiveUpdateInput,
  plan: Plan,
  names: Resolver,
  { puts, kept, added }: Outcome,
  nextCode: number,
): ActiveUpdate {
  const { activation } = input;
  const beforeById = new Map(input.items.map((item) => [item.id, item]));
  const changed = [...kept.values()];
  const became = (item: Item): boolean =>
    item.hold === 'withdrawn' && beforeById.get(item.id)?.hold !== 'withdrawn';
  const agencies = names.seen();
  return {
    plan,
    added,
    withdrawn: changed.filter(became),
    moved: changed.flatMap((item) => {
      const before = beforeById.get(item.id);
      return before !== undefined && before.dueOn !== item.dueOn && isOpen(item) ? [{ item, before }] : [];
    }),
    agencies,
    change: {
      inboxId: input.inboxId,
      puts: [
        put('plan', plan),
        ...(nextCode === activation.codes.next
          ? []
          : [put('sequence', { ...activation.codes, next: nextCode })]),
        ...agencies
          .filter((agency) => !activation.storedAgencyIds.has(agency.id))
          .map((agency) => put('agency', agency)),
        ...puts,
        ...[...changed, ...added].map((item) => put('item', item)),
      ],
      events: [updateEvent(input, plan)],
      notices: [],
      replan: [...changed, ...added].map((item) => item.id),
    },
  };
}
