// Five working days after the day: the desk is asked whether the heads are to hear of it. Nothing goes to a head by itself.
import { daysAfterDue, type ReminderRule } from '../reminding/reminder.ts';

/** A proposal to the desk; the message to a head goes out only when the desk releases it. */
export const escalateHead: ReminderRule = {
  name: 'escalate-head',
  kind: 'collector',
  to: 'desk',
  daysFor: (schedule, { desk, rules }) =>
    schedule.kind !== 'report' || rules.off.includes('escalate-head')
      ? []
      : daysAfterDue(schedule, [rules.escalateHead], desk).map((onDate) => ({
          rule: 'escalate-head',
          onDate,
        })),
  isOfUse: () => true,
};
