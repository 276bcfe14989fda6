// The day a person asked to be reminded again; the other rules go on as before.
import type { ReminderRule } from '../reminder.ts';

/** On the asked day, or the next working day. */
export const snoozed: ReminderRule = {
  name: 'snoozed',
  kind: 'reminder',
  to: 'focal-point',
  daysFor: (schedule, calendar) =>
    schedule.snoozedUntil === null ? [] : [calendar.addWorkingDays(schedule.snoozedUntil, 0)],
  isOfUse: () => true,
};
