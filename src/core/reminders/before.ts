// Ahead of the last working day in time, as many working days as the office has chosen.
import { lastDayOf } from '../items/item.ts';
import { isChased, type ReminderRule } from '../reminding/reminder.ts';
import { beforeDaysOf } from '../rules/rule-set.ts';

/** `before-15`, `before-5`, `before-2` for reports, `before-10`, `before-2` for tasks, unless chosen otherwise. */
export const before: ReminderRule = {
  name: 'before',
  kind: 'reminder',
  to: 'focal-point',
  daysFor(schedule, { calendar, rules }) {
    const { targetOn, kind } = schedule;
    if (!isChased(schedule) || targetOn === null) return [];
    return beforeDaysOf(rules, kind)
      .filter((days) => days > 0)
      .map((days) => ({ rule: `before-${days}`, onDate: calendar.addWorkingDays(targetOn, -days) }));
  },
  isOfUse: (schedule, today) => today <= (lastDayOf(schedule) ?? ''),
};
