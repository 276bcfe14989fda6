// Which reminders an item gets: the rules applied to its schedule. Pure, so deriving again gives the same rows.
import type { Calendar } from '../calendar/calendar.ts';
import { slotTimeOf } from '../calendar/sending-hours.ts';
import { addDays, instantAt, type PlainDate } from '../dates.ts';
import { type Item, isOpen } from '../items/item.ts';
import { reminderRules } from '../reminders/index.ts';
import type { OfficeRules } from '../rules/office-rules.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { isChased, type Reminder, type ReminderRule, type Schedule } from './reminder.ts';

/** What planning needs to know of the installation and the day. */
export interface PlanningContext {
  today: PlainDate;
  zone: string;
  rules: OfficeRules;
}

/** The rules and working days of one agency under one plan, with those of its desk. */
export interface ScheduleContext {
  today: PlainDate;
  zone: string;
  rules: RuleSet;
  calendar: Calendar;
  desk: Calendar;
  /** The time of the plan; null = open on that side. */
  period: { from: PlainDate | null; to: PlainDate | null };
}

/** A reminder of a schedule, still without its item. */
export type PlannedDay = Pick<Reminder, 'rule' | 'onDate' | 'sendAt'>;

/** Reminders exist this many days ahead; a daily job derives the rest in time. */
export const horizonDays = 60;

/** The days on which items of a schedule are reminded from `from` (today) to the horizon, earliest first. */
export function plannedDaysFor(
  schedule: Schedule,
  context: ScheduleContext,
  from: PlainDate = context.today,
): PlannedDay[] {
  const { today, zone, desk, calendar } = context;
  const window = { from, to: addDays(today, horizonDays) };
  return Object.values(reminderRules)
    .flatMap((rule) =>
      rule
        .daysFor(schedule, { ...context, window })
        .filter(({ onDate }) => onDate >= window.from && onDate <= window.to)
        .map((day) => ({ ...day, sendAt: instantAt(day.onDate, timeOf(rule, day.onDate), zone) })),
    )
    .sort((a, b) => a.sendAt - b.sendAt);

  function timeOf(rule: ReminderRule, onDate: PlainDate): string {
    const { hours } = rule.to === 'desk' ? desk : calendar;
    return rule.atDeskTime === true ? hours.deskLists : slotTimeOf(onDate, hours);
  }
}

/**
 * The day on which an agency is asked about its work without a day because a report of it comes near; undefined when
 * the schedule is no report that it owes, or the day is outside of what is planned.
 */
export function feedDayFor(schedule: Schedule, context: ScheduleContext): PlannedDay | undefined {
  const { today, zone, calendar, rules } = context;
  const { kind, targetOn } = schedule;
  if (kind !== 'report' || !isChased(schedule) || targetOn === null || rules.off.includes('check-in'))
    return undefined;
  const onDate = calendar.addWorkingDays(targetOn, -rules.checkIn);
  if (onDate < today || onDate > addDays(today, horizonDays)) return undefined;
  return { rule: 'check-in', onDate, sendAt: instantAt(onDate, slotTimeOf(onDate, calendar.hours), zone) };
}

/** What planning knows of one agency under one plan. */
export const scheduleContextOf = (
  { today, zone, rules }: PlanningContext,
  item: Pick<Item, 'planId' | 'agencyId'>,
): ScheduleContext => ({
  today,
  zone,
  rules: rules.rulesFor(item),
  calendar: rules.calendarFor(item.agencyId),
  desk: rules.calendar,
  period: rules.periodOf(item.planId),
});

/** The reminders of one item from today on; none once it is closed or on hold. */
export function remindersFor(item: Item, context: PlanningContext): Reminder[] {
  if (!isOpen(item)) return [];
  return plannedDaysFor(item, scheduleContextOf(context, item)).map((day) => ({
    ...day,
    itemId: item.id,
    state: 'planned',
    reason: null,
  }));
}

/** `before-15` is stored of the rule `before`. */
const ruleNameOf = (name: string): string => name.replace(/^(before|overdue)-\d+$/, '$1');

// A round asks for the rule of each row several times, and there are a few dozen names.
const ruleByName = new Map<string, ReminderRule>();

/** The rule of a stored reminder; throws on a name that this version does not know. */
export function getRule(name: string): ReminderRule {
  const rule = ruleByName.get(name) ?? reminderRules[ruleNameOf(name)];
  if (rule === undefined) throw new Error(`unknown reminder rule ${name}`);
  ruleByName.set(name, rule);
  return rule;
}

/** The working days of a stored name, 15 of `before-15`; undefined for rules without. */
export const offsetOf = (name: string): number | undefined => {
  const digits = /^(?:before|overdue)-(\d+)$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
