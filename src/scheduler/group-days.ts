// The days of groups of items: each distinct schedule is planned once, whichever plans share it.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { addDays } from '../core/dates.ts';
import {
  feedDayFor,
  getRule,
  type PlannedDay,
  plannedDaysFor,
  type ScheduleContext,
} from '../core/reminding/plan-reminders.ts';
import type { Schedule } from '../core/reminding/reminder.ts';
import { type RuleChoice, ruleSetOf } from '../core/rules/rule-set.ts';
import type { Slot } from '../store/reminder-schedule.ts';
import type { ScheduleGroup } from '../store/schedule-groups.ts';
import type { Office } from './office.ts';

/** What a group gets from today on, what of earlier days still holds, and when its soft work is asked about with it. */
export interface GroupDays {
  ahead: Slot[];
  holds: Slot[];
  feed: Slot | undefined;
}

/** A reminder may have waited so long for its turn. */
const waitedDaysMax = 60;

/** Plans groups, and lets others go first between two schedules that it has not met. */
export function groupPlanner(
  office: Office,
  zone: string,
  choice: RuleChoice | undefined,
): (group: ScheduleGroup) => Promise<GroupDays> {
  const known = new Map<string, GroupDays>();
  return async (group) => {
    const { kind, role, dueOn, inclusive, targetOn, follow, requested, snoozedUntil } = group;
    const schedule: Schedule = { kind, role, dueOn, inclusive, targetOn, follow, requested, snoozedUntil };
    const planRules = office.plans.get(group.planId)?.rules ?? null;
    const period = office.officeRules.periodOf(group.planId);
    const key = JSON.stringify([...Object.values(schedule), planRules, period, group.agencyClass]);
    const before = known.get(key);
    if (before !== undefined) return before;
    await nextTurn();
    const days = daysOf(schedule, {
      today: office.today,
      zone,
      rules: ruleSetOf(choice ?? null, planRules, group.agencyClass?.rules ?? null),
      calendar: office.calendar.ofWeek(group.agencyClass?.week ?? 'weekdays'),
      desk: office.calendar,
      period,
    });
    known.set(key, days);
    return days;
  };
}

function daysOf(schedule: Schedule, context: ScheduleContext): GroupDays {
  const holds = plannedDaysFor(schedule, context, addDays(context.today, -waitedDaysMax)).map(slotFor);
  const feed = feedDayFor(schedule, context);
  return {
    holds,
    ahead: holds.filter((slot) => slot.onDate >= context.today),
    feed: feed && slotFor(feed),
  };
}

const slotFor = (day: PlannedDay): Slot => ({ ...day, isOnce: getRule(day.rule).isRepeated !== true });
