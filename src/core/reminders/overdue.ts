// The first working day after the printed day and again some days later: has it been sent and not seen?
import { daysAfterDue, type ReminderRule } from '../reminding/reminder.ts';
import { afterDaysOf } from '../rules/rule-set.ts';

/** `overdue-1` and `overdue-3` for reports, `overdue-1` and `overdue-5` for tasks, unless chosen otherwise. */
export const overdue: ReminderRule = {
  name: 'overdue',
  kind: 'overdue',
  to: 'focal-point',
  daysFor: (schedule, { calendar, rules }) =>
    afterDaysOf(rules, schedule.kind).flatMap((days) =>
      daysAfterDue(schedule, [days], calendar).map((onDate) => ({ rule: `overdue-${days}`, onDate })),
    ),
  isOfUse: () => true,
};
