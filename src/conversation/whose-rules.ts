// Whose reminder rules are meant by a few words: a plan's, some agencies', or everyone's; and what holds for them now.
import type { AgencyRecord } from '../core/people/person.ts';
import type { Plan } from '../core/plans/plan.ts';
import { type RuleChoice, type RuleSet, ruleSetOf } from '../core/rules/rule-set.ts';
import { planLabelOf } from '../core/views.ts';
import { agenciesNamed } from './agencies-named.ts';
import { planNamed } from './plan-meant.ts';
import type { Session } from './session.ts';

/** One set of rules that has an owner. */
export interface RuleOwner {
  /** Absent for everyone. */
  plan?: Plan;
  agency?: AgencyRecord;
  /** As people read it; null for everyone. */
  name: string | null;
  /** What is typed to mean it. */
  typed: string;
  choice: RuleChoice | null;
}

/** The owners that words mean, or the words that nobody recognised. */
export async function ownersOf(
  session: Session,
  words: string,
): Promise<{ owners: RuleOwner[] } | { unknown: string }> {
  if (words === '') {
    const choice = (await session.environment.store.settings.find<RuleChoice>('rules')) ?? null;
    return { owners: [{ name: null, typed: '', choice }] };
  }
  const plan = planNamed(session, words.replace(/^ke hoach /, ''));
  if (plan !== undefined)
    return { owners: [{ plan, name: planLabelOf(plan), typed: plan.code, choice: plan.rules }] };
  const { found, unknown } = agenciesNamed(session, words, [...session.agencies.values()]);
  if (unknown.length > 0 || found.length === 0) return { unknown: unknown.join(', ') || words };
  const typed = found.length === 1 ? words : '';
  return {
    owners: found.map((agency) => ({
      agency,
      name: agency.name,
      typed: typed === '' ? agency.shortName : typed,
      choice: agency.rules,
    })),
  };
}

/** The set that holds for an owner with a choice of its own. */
export async function setWith(
  { environment }: Session,
  { plan, agency }: RuleOwner,
  choice: RuleChoice | null,
): Promise<RuleSet> {
  if (plan === undefined && agency === undefined) return ruleSetOf(choice);
  return ruleSetOf((await environment.store.settings.find<RuleChoice>('rules')) ?? null, choice);
}
