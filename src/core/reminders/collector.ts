// The collector's live list of a report: before its day, on it, daily for some days after it, then once a week.
import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../dates.ts';
import { isChased, type ReminderRule } from '../reminding/reminder.ts';

const weekDays = 5;
const weeksMax = 53;

/** To the desk, as long as someone who owes the report has not sent it. */
export const collector: ReminderRule = {
  name: 'collector',
  kind: 'collector',
  to: 'desk',
  atDeskTime: true,
  isRepeated: true,
  daysFor(schedule, { desk, rules, window }) {
    const { kind, targetOn, dueOn } = schedule;
    if (!isChased(schedule) || kind !== 'report' || targetOn === null || dueOn === null) return [];
    if (rules.off.includes('collector')) return [];
    const days = [
      desk.addWorkingDays(targetOn, -rules.collectorBefore),
      desk.lastWorkingDayUpTo(targetOn),
      ...daysAfter(dueOn, rules.collectorDaily, desk, window.to),
    ];
    return [...new Set(days)].map((onDate) => ({ rule: 'collector', onDate }));
  },
  isOfUse: () => true,
};

/** From one day to the next, because counting each from the printed day would walk the same year again and again. */
function daysAfter(dueOn: PlainDate, dailyUntil: number, calendar: Calendar, until: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = dueOn; days.length < dailyUntil + weeksMax; ) {
    day = calendar.addWorkingDays(day, days.length < dailyUntil ? 1 : weekDays);
    if (day > until) break;
    days.push(day);
  }
  return days;
}
