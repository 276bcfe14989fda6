// The parameters of the reminder rules: what ships, and what an office, an agency or a plan chooses instead.
import type { Item } from '../items/item.ts';

/** Rules that may be switched off; the days of the others are emptied instead. */
export const switchableRules = [
  'preview',
  'call-list',
  'escalate-head',
  'collector',
  'check-in',
  'request',
] as const;

/** A rule that may be switched off. */
export type SwitchableRule = (typeof switchableRules)[number];

/** Working days of every rule. `before` counts back from the target day (0 = that day), `after` on from the printed day. */
export interface RuleSet {
  beforeTask: readonly number[];
  beforeReport: readonly number[];
  afterTask: readonly number[];
  afterReport: readonly number[];
  /** After the printed day: whom to call, and whether heads are to hear of it. */
  callList: number;
  escalateHead: number;
  /** The request to those who do not owe, before the target day. */
  request: number;
  /** The question about work without a day, before the target day of the report that it feeds. */
  checkIn: number;
  /** The collector's list before the target day, and for how many days after the printed day it comes daily. */
  collectorBefore: number;
  collectorDaily: number;
  /** Working days without any answer after which the desk hears of it. */
  unacknowledged: number;
  /** The collector's list before the day on which it has to report itself. */
  onward: number;
  off: readonly SwitchableRule[];
}

/** What differs from the next wider set. */
export type RuleChoice = Partial<RuleSet>;

/** The table of DESIGN 5. */
export const shippedRules: RuleSet = {
  beforeTask: [10, 2, 0],
  beforeReport: [15, 5, 2, 0],
  afterTask: [1, 5],
  afterReport: [1, 3],
  callList: 4,
  escalateHead: 5,
  request: 10,
  checkIn: 15,
  collectorBefore: 5,
  collectorDaily: 3,
  unacknowledged: 3,
  onward: 5,
  off: [],
};

/** No office reminds further ahead than the horizon of planning reaches. */
export const offsetMax = 40;

/** The set that results from choices, the widest first: a later one wins. */
export const ruleSetOf = (...choices: readonly (RuleChoice | null)[]): RuleSet =>
  Object.assign({}, shippedRules, ...choices) as RuleSet;

/** Days before the target on which an item of a kind is reminded, the earliest first. */
export const beforeDaysOf = (rules: RuleSet, kind: Item['kind']): readonly number[] =>
  kind === 'task' ? rules.beforeTask : rules.beforeReport;

/** Days after the printed day on which an overdue item of a kind is asked about, the first one first. */
export const afterDaysOf = (rules: RuleSet, kind: Item['kind']): readonly number[] =>
  kind === 'task' ? rules.afterTask : rules.afterReport;
