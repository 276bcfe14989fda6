// The last working day in time.
import { lastDayOf } from '../items/item.ts';
import { isChased, type ReminderRule } from '../reminding/reminder.ts';
import { beforeDaysOf } from '../rules/rule-set.ts';

/** The last working day in time. */
export const onTarget: ReminderRule = {
  name: 'on-target',
  kind: 'reminder',
  to: 'focal-point',
  daysFor(schedule, { rules }) {
    const { targetOn, kind } = schedule;
    if (!isChased(schedule) || targetOn === null || !beforeDaysOf(rules, kind).includes(0)) return [];
    return [{ rule: 'on-target', onDate: targetOn }];
  },
  isOfUse: (schedule, today) => today <= (lastDayOf(schedule) ?? ''),
};
