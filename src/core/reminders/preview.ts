// The desk's look at who will be asked tomorrow: an agency whose report lies in the document system must not be chased.
import type { ReminderRule } from '../reminding/reminder.ts';
import { overdue } from './overdue.ts';

/** To the desk on the eve of each overdue round of a report. */
export const preview: ReminderRule = {
  name: 'preview',
  kind: 'collector',
  to: 'desk',
  atDeskTime: true,
  isRepeated: true,
  daysFor: (schedule, context) =>
    schedule.kind !== 'report' || context.rules.off.includes('preview')
      ? []
      : overdue.daysFor(schedule, context).map(({ onDate }) => ({
          rule: 'preview',
          onDate: context.desk.lastWorkingDayBefore(onDate),
        })),
  // On any later day the round that it announces is under way.
  isOfUse: (_schedule, today, onDate) => today === onDate,
};
