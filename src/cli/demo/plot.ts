// What of a plan makes a story: its nearest deadline, the agencies that owe it, and groups that need members.

import { type AgencyDirectory, findAgency } from '../../core/agencies/agency.ts';
import type { PlainDate } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import { collectorNameOf } from '../../core/plans/activate-plan.ts';
import type { PlanDraft } from '../../core/plans/plan-draft.ts';

/** The deadline that the demo runs towards; no day when the plan has none at all. */
export interface Deadline {
  code: number | undefined;
  kind: Item['kind'];
  targetOn: PlainDate | undefined;
  dueOn: PlainDate | undefined;
  agencyId: string;
  otherAgencyIds: string[];
}

const membersMax = 6;
const othersMax = 10;

/** The report that most agencies owe, else the nearest dated task; the first agency that owes it plays. */
export function deadlineOf(items: readonly Item[], today: PlainDate): Deadline {
  const dated = items.filter(
    (item) =>
      item.role === 'lead' && item.follow === 'followed' && item.targetOn !== null && item.targetOn > today,
  );
  const owed = dated.filter((item) => !item.requested);
  const candidates = owed.length > 0 ? owed : dated;
  const size = (item: Item): number => candidates.filter((other) => other.code === item.code).length;
  const [key] = [...candidates].sort(
    (a, b) =>
      Number(b.kind === 'report') - Number(a.kind === 'report') ||
      size(b) - size(a) ||
      (a.targetOn ?? '').localeCompare(b.targetOn ?? '') ||
      a.code - b.code,
  );
  const sharing = candidates.filter((item) => item.code === key?.code).map((item) => item.agencyId);
  const everyone = [...new Set([...sharing, ...owed.map((item) => item.agencyId)])];
  // Somebody other than the finance department waits for it, so that the answer makes sense.
  const lead =
    sharing.find((id) => id !== 'so-tai-chinh') ??
    sharing[0] ??
    items.find((item) => item.role === 'lead')?.agencyId ??
    '';
  return {
    code: key?.code,
    kind: key?.kind ?? 'task',
    targetOn: key?.targetOn ?? undefined,
    dueOn: key?.dueOn ?? undefined,
    agencyId: lead,
    otherAgencyIds: everyone.filter((id) => id !== lead).slice(0, othersMax),
  };
}

/** Groups that report but name no members, with the departments of the plan that the desk would put there. */
export function groupsToFill(
  draft: PlanDraft,
  directory: AgencyDirectory,
): { group: string; members: string[] }[] {
  const collector = collectorNameOf({ draft });
  const departments = draft.agencies
    .map((agency) => agency.name)
    .filter((name) => {
      const known = findAgency(directory, name);
      return (
        known !== undefined &&
        known.standing === 'owes' &&
        known.kind === 'department' &&
        known.name !== collector
      );
    })
    .slice(0, membersMax);
  const undated = ['adhoc', 'unspecified', 'byLetter', 'continuous'];
  const dated = draft.reports.filter((report) => !undated.includes(report.due.kind));
  const groups = new Set(
    dated.flatMap((report) => report.reporter).filter((name) => /^các (cơ quan|sở)/i.test(name)),
  );
  return departments.length === 0 ? [] : [...groups].map((group) => ({ group, members: departments }));
}
