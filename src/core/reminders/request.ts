// One courteous request to those who are asked and do not owe: press, Party bodies, central agencies. Never repeated by itself.
import type { ReminderRule } from '../reminding/reminder.ts';

/** A request ahead of the target day; it has no overdue round. */
export const request: ReminderRule = {
  name: 'request',
  kind: 'request',
  to: 'focal-point',
  daysFor(schedule, { calendar, rules }) {
    const { requested, role, follow, targetOn } = schedule;
    if (!requested || role !== 'lead' || follow !== 'followed' || targetOn === null) return [];
    if (rules.off.includes('request')) return [];
    return [{ rule: 'request', onDate: calendar.addWorkingDays(targetOn, -rules.request) }];
  },
  isOfUse: (schedule, today) => schedule.targetOn !== null && today <= schedule.targetOn,
};
