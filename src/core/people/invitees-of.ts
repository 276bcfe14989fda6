// Rows of a list of people against the agencies and plans that are known: who is meant, and which rows are not clear.
import { type AgencyDirectory, findAgency } from '../agencies/agency.ts';
import { agencyRecordOf, slugOf } from '../agencies/agency-record.ts';
import type { Plan } from '../plans/plan.ts';
import type { Invitee } from './invite-many.ts';
import type { AgencyRecord, Role } from './person.ts';

/** One person of a list, as written; what a list does not say is ''. `role` undefined = words that name none. */
export interface ListedPerson {
  /** The row's place, counted from 1 without the heading. */
  line: number;
  agency: string;
  name: string;
  role: Role | undefined;
  plan: string;
}

/** A row that is not clear; `detail` is what it says. */
export interface UnclearRow {
  line: number;
  what: 'agency' | 'role' | 'plan';
  detail: string;
}

/** The people meant; nothing should be done before `unclear` is empty. */
export function inviteesOf(
  rows: readonly ListedPerson[],
  known: {
    directory: AgencyDirectory;
    agencies: ReadonlyMap<string, AgencyRecord>;
    plans: Iterable<Pick<Plan, 'id' | 'code' | 'number'>>;
  },
): { invitees: Invitee[]; unclear: UnclearRow[] } {
  const plans = [...known.plans];
  const invitees: Invitee[] = [];
  const unclear: UnclearRow[] = [];
  for (const { line, name, role, ...row } of rows) {
    const agency = agencyOf(row.agency, known);
    const plan = everyPlan.test(row.plan) ? null : plans.find((one) => isPlan(one, row.plan));
    if (agency === undefined) unclear.push({ line, what: 'agency', detail: row.agency });
    else if (plan === undefined) unclear.push({ line, what: 'plan', detail: row.plan });
    else if (role === undefined) unclear.push({ line, what: 'role', detail: name });
    else invitees.push({ name, role, agency, planId: plan?.id ?? null });
  }
  return { invitees, unclear };
}

const everyPlan = /^(?:|tất cả.*|các kế hoạch|mọi kế hoạch|all)$/iu;

const isPlan = ({ code, number }: Pick<Plan, 'code' | 'number'>, typed: string): boolean => {
  const key = typed.toUpperCase().replace(/\s+/g, '');
  return key === code || key === number?.toUpperCase().replace(/\s+/g, '');
};

function agencyOf(
  name: string,
  { directory, agencies }: { directory: AgencyDirectory; agencies: ReadonlyMap<string, AgencyRecord> },
): AgencyRecord | undefined {
  const found = findAgency(directory, name);
  const stored = agencies.get(slugOf(found?.name ?? name));
  return stored ?? (found === undefined ? undefined : agencyRecordOf(directory, found.name));
}
