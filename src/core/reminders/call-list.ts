// Four working days after the day, writing has not helped: the desk gets the list of whom to telephone.
import { daysAfterDue, type ReminderRule } from '../reminding/reminder.ts';

/** To the desk, with the focal point of each agency that is still missing. */
export const callList: ReminderRule = {
  name: 'call-list',
  kind: 'collector',
  to: 'desk',
  daysFor: (schedule, { desk, rules }) =>
    schedule.kind !== 'report' || rules.off.includes('call-list')
      ? []
      : daysAfterDue(schedule, [rules.callList], desk).map((onDate) => ({ rule: 'call-list', onDate })),
  isOfUse: () => true,
};
