// Work without a day is asked about once a quarter, in its last week, so that nobody quotes old news. The question
// with the report that it feeds is planned beside the report (plan-reminders.ts), because it hangs on the report's day.
import type { Calendar } from '../calendar/calendar.ts';
import { mondayOf, type PlainDate, partsOf, plainDate } from '../dates.ts';
import type { ReminderRule } from '../reminding/reminder.ts';

/** A question in the last week of each quarter of the plan's time about followed work without a day. */
export const checkIn: ReminderRule = {
  name: 'check-in',
  kind: 'check-in',
  to: 'focal-point',
  isRepeated: true,
  daysFor(schedule, { calendar, rules, window, period }) {
    if (schedule.targetOn !== null || schedule.role !== 'lead') return [];
    if (schedule.follow !== 'followed' || schedule.requested || rules.off.includes('check-in')) return [];
    const days: PlainDate[] = [];
    for (let year = partsOf(window.from).year; year <= partsOf(window.to).year; year++)
      for (const month of [3, 6, 9, 12]) days.push(lastWeekOf(year, month, calendar));
    return (
      days
        .filter((day) => day >= window.from && day <= window.to)
        // Nobody is asked about a year that has not begun, or that is over.
        .filter((day) => day >= (period.from ?? day) && day <= (period.to ?? day))
        .map((onDate) => ({ rule: 'check-in', onDate }))
    );
  },
  isOfUse: () => true,
};

/** The first working day of the week in which the quarter's last working day lies. */
function lastWeekOf(year: number, month: number, calendar: Calendar): PlainDate {
  const end = plainDate(year, month, month === 6 || month === 9 ? 30 : 31) ?? `${year}-12-31`;
  return calendar.addWorkingDays(mondayOf(calendar.lastWorkingDayUpTo(end)), 0);
}
