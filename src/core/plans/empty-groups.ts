// The groups that a plan gives work to and whose members nobody has named. Their work would be answered by the desk.
import { type ActivationInput, isOwnWork } from './activate-plan.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Names of such groups, each once, in the order of the plan; groups that only coordinate owe nothing and are left out. */
export function emptyGroupsOf(
  draft: Pick<PlanDraft, 'tasks' | 'reports'>,
  { agencyOf, membersOf }: Pick<ActivationInput, 'agencyOf' | 'membersOf'>,
): string[] {
  const owing = [
    ...draft.tasks.filter((task) => isOwnWork(task, draft.tasks, agencyOf)).flatMap((task) => task.lead),
    ...draft.reports.flatMap((report) => report.reporter),
  ].map(agencyOf);
  const empty = owing.filter((agency) => agency.isGroup && membersOf(agency).length === 0);
  return [...new Set(empty.map((agency) => agency.name))];
}
