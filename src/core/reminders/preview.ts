// The desk's look at who will be asked tomorrow: an agency whose report lies in the document system must not be chased.
import type { ReminderRule } from '../reminder.ts';
import { overdue1 } from './overdue-1.ts';

/** To the desk at 16:00 on the eve of the first overdue round of a report. */
export const preview: ReminderRule = {
  name: 'preview',
  kind: 'collector',
  to: 'desk',
  time: '16:00',
  daysFor: (schedule, calendar, window) =>
    schedule.kind === 'report'
      ? overdue1.daysFor(schedule, calendar, window).map((day) => calendar.lastWorkingDayBefore(day))
      : [],
  isOfUse: (schedule, today) => schedule.dueOn !== null && today <= schedule.dueOn,
};
