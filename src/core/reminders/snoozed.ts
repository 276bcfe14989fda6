// The day a person asked to be reminded again; the other rules go on as before.
import type { ReminderRule } from '../reminding/reminder.ts';

/** On the asked day, or the next working day. */
export const snoozed: ReminderRule = {
  name: 'snoozed',
  kind: 'reminder',
  to: 'focal-point',
  isRepeated: true,
  daysFor: ({ snoozedUntil }, { calendar }) =>
    snoozedUntil === null ? [] : [{ rule: 'snoozed', onDate: calendar.addWorkingDays(snoozedUntil, 0) }],
  isOfUse: () => true,
};
