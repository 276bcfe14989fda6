// One courteous request to those who are asked and do not owe: press, Party bodies, central agencies. Never repeated by itself.
import type { ReminderRule } from '../reminder.ts';

const daysAhead = 10;

/** A request ten working days before the target day; it has no overdue round. */
export const request: ReminderRule = {
  name: 'request',
  kind: 'request',
  to: 'focal-point',
  daysFor: (schedule, calendar) =>
    schedule.requested &&
    schedule.role === 'lead' &&
    schedule.follow === 'followed' &&
    schedule.targetOn !== null
      ? [calendar.addWorkingDays(schedule.targetOn, -daysAhead)]
      : [],
  isOfUse: (schedule, today) => schedule.targetOn !== null && today <= schedule.targetOn,
};
