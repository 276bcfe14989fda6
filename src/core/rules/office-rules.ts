// Which rules and which working days hold for an item: its agency's word before its plan's before the office's (decision 0019).
import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../dates.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { Plan } from '../plans/plan.ts';
import { type RuleChoice, type RuleSet, ruleSetOf } from './rule-set.ts';

/** Whose rules are asked for. */
export interface Whose {
  planId: string;
  agencyId: string;
}

/** Rules and calendars by plan and agency. */
export interface OfficeRules {
  /** The working days of the desk and of every agency without a week of its own. */
  calendar: Calendar;
  /** The working days of an agency. */
  calendarFor(agencyId: string): Calendar;
  rulesFor(whose: Whose): RuleSet;
  /** The time of a plan; null = open on that side. */
  periodOf(planId: string): { from: PlainDate | null; to: PlainDate | null };
}

/** What an office has chosen. */
export interface OfficeChoices {
  calendar: Calendar;
  office?: RuleChoice | null | undefined;
  plans?: readonly Pick<Plan, 'id' | 'rules' | 'periodFrom' | 'periodTo'>[];
  agencies?: readonly Pick<AgencyRecord, 'id' | 'week' | 'rules'>[];
}

/** Looks rules up; without choices the shipped ones hold everywhere. */
export function officeRulesOf({ calendar, office, plans = [], agencies = [] }: OfficeChoices): OfficeRules {
  const ofPlan = new Map(plans.flatMap(({ id, rules }) => (rules === null ? [] : [[id, rules] as const])));
  const ofAgency = new Map(agencies.map((agency) => [agency.id, agency]));
  const known = new Map<string, RuleSet>();
  return {
    calendar,
    calendarFor: (agencyId) => calendar.ofWeek(ofAgency.get(agencyId)?.week ?? 'weekdays'),
    periodOf(planId) {
      const plan = plans.find(({ id }) => id === planId);
      return { from: plan?.periodFrom ?? null, to: plan?.periodTo ?? null };
    },
    rulesFor({ planId, agencyId }) {
      const [plan, agency] = [ofPlan.get(planId) ?? null, ofAgency.get(agencyId)?.rules ?? null];
      const key = JSON.stringify([plan, agency]);
      const rules = known.get(key) ?? ruleSetOf(office ?? null, plan, agency);
      known.set(key, rules);
      return rules;
    },
  };
}
