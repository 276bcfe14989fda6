// Four working days after the day, writing has not helped: the desk gets the list of whom to telephone.
import { afterDue, type ReminderRule } from '../reminder.ts';

/** To the desk, with the focal point of each agency that is still missing. */
export const callList: ReminderRule = {
  ...afterDue('call-list', 4, ['report']),
  kind: 'collector',
  to: 'desk',
};
