// Five working days after the day: the desk is asked whether the heads are to hear of it. Nothing goes to a head by itself.
import { afterDue, type ReminderRule } from '../reminder.ts';

/** A proposal to the desk; the message to a head goes out only when the desk releases it. */
export const escalateHead: ReminderRule = {
  ...afterDue('escalate-head', 5, ['report']),
  kind: 'collector',
  to: 'desk',
};
