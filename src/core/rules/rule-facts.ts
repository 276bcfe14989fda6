// Facts of what an office changes while it runs: rules, hours, weeks and days, and what that moved; by kind of notice.
import type { CalendarDay, WorkingWeek } from '../calendar/calendar.ts';
import type { Hours } from '../calendar/hours.ts';
import type { PlainDate } from '../dates.ts';
import type { RuleSet } from './rule-set.ts';

/** The kinds that belong to the rules of an office. */
export type RuleFacts =
  /** The rules in force for a plan, an agency or everyone (`whose` null), with those before when they were changed. */
  | {
      kind: 'rules';
      whose: string | null;
      /** What is typed to mean them: `KH15`, `stc`, '' for everyone. */
      typed: string;
      rules: RuleSet;
      before: RuleSet | null;
      /** Whether anything differs from the next wider set. */
      isOwn: boolean;
    }
  | { kind: 'hours'; hours: Hours; before: Hours | null }
  | { kind: 'working-week'; agencies: string[]; week: WorkingWeek }
  | { kind: 'calendar-days'; year: number; days: CalendarDay[] }
  | { kind: 'calendar-changed'; days: CalendarDay[]; forgotten: PlainDate[] }
  | { kind: 'calendar-missing'; year: number }
  /** What was not sent yet and was put right. */
  | {
      kind: 'replanned';
      added: number;
      dropped: number;
      moved: { dueOn: PlainDate; from: PlainDate; to: PlainDate; items: number }[];
    };

/** Why a reader is told of an item, and what comes next: its focal point since when, and the next reminder. */
export interface WhyTold {
  /** Null for readers who are not its focal point. */
  since: PlainDate | null;
  /** Null when nothing is planned within sight; undefined when the item is not reminded of at all. */
  next?: { on: PlainDate; rule: string } | null;
}
