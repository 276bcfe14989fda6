// The day on which benchmarks play, and what planning needs to know of it.
import { readFileSync } from 'node:fs';
import { type CalendarDay, calendarOf } from '../../src/core/calendar/calendar.ts';
import type { PlanningContext } from '../../src/core/reminding/plan-reminders.ts';
import { officeRulesOf } from '../../src/core/rules/office-rules.ts';

const holidays = JSON.parse(
  readFileSync(new URL('../../data/holidays/vn.json', import.meta.url), 'utf8'),
) as CalendarDay[];

/** A Wednesday in the season of reports, with the holidays that ship with the program. */
export const day: PlanningContext = {
  today: '2026-10-14',
  rules: officeRulesOf({ calendar: calendarOf(holidays) }),
  zone: 'Asia/Ho_Chi_Minh',
};
