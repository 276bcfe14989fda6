// Loads what activating a plan needs: how its names resolve, who is in its groups, and the free short numbers.

import type { AgencyDirectory } from '../core/agencies/agency.ts';
import { agencyRecordOf } from '../core/agencies/agency-record.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Instant } from '../core/clock.ts';
import type { PlainDate } from '../core/dates.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { ActivationInput } from '../core/plans/activate-plan.ts';
import { emptyGroupsOf } from '../core/plans/empty-groups.ts';
import type { Plan } from '../core/plans/plan.ts';
import type { PlanDraft } from '../core/plans/plan-draft.ts';
import type { Store } from '../store/open.ts';

/** Single digits are always choices, so codes begin here. */
const firstCode = 10;

/** What is known at the moment of activation. */
export interface ActivationMoment {
  plan: Plan;
  at: Instant;
  today: PlainDate;
  actor: string;
  inboxId: number | null;
  calendar: Calendar;
}

/** The input of `activatePlan`. Groups have the members that the desk set, or none. */
export async function activationInput(
  store: Store,
  directory: AgencyDirectory,
  moment: ActivationMoment,
): Promise<ActivationInput> {
  const codes = await store.plans.sequenceOf('code', firstCode);
  return { ...moment, codes, ...(await namesAndGroups(store, directory)) };
}

/** The groups that a draft gives work to and that have no members yet. */
export async function emptyGroupsIn(
  store: Store,
  directory: AgencyDirectory,
  draft: PlanDraft,
): Promise<string[]> {
  return emptyGroupsOf(draft, await namesAndGroups(store, directory));
}

/** How names resolve, and who is in the groups. */
async function namesAndGroups(
  store: Store,
  directory: AgencyDirectory,
): Promise<Pick<ActivationInput, 'agencyOf' | 'membersOf' | 'storedAgencyIds'>> {
  const [agencies, members] = await Promise.all([store.agencies.list(), store.agencies.listGroupMembers()]);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return {
    agencyOf: (name) => {
      const record = agencyRecordOf(directory, name);
      return byId.get(record.id) ?? record;
    },
    membersOf: (group: AgencyRecord) =>
      members.filter((row) => row.groupId === group.id).flatMap((row) => byId.get(row.agencyId) ?? []),
    storedAgencyIds: new Set(byId.keys()),
  };
}
