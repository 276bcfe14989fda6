// Work without a day is asked about once a quarter, in its last week, so that nobody quotes old news.
import { addDays, mondayOf, partsOf, plainDate } from '../dates.ts';
import type { ReminderRule } from '../reminder.ts';

/** A question in the last full week of each quarter about followed work without a day. */
export const checkIn: ReminderRule = {
  name: 'check-in',
  kind: 'check-in',
  to: 'focal-point',
  daysFor(schedule, calendar, window) {
    if (schedule.targetOn !== null || schedule.role !== 'lead') return [];
    if (schedule.follow !== 'followed' || schedule.requested) return [];
    const days: string[] = [];
    for (let year = partsOf(window.from).year; year <= partsOf(window.to).year; year++) {
      for (const month of [3, 6, 9, 12]) {
        const end = plainDate(year, month, month === 6 || month === 9 ? 30 : 31);
        if (end === undefined) continue;
        const monday = mondayOf(addDays(end, -6));
        days.push(calendar.isWorkingDay(monday) ? monday : calendar.addWorkingDays(monday, 1));
      }
    }
    return days.filter((day) => day >= window.from && day <= window.to);
  },
  isOfUse: () => true,
};
