// How an item begins: its id, its day and its standing. Nothing has been said about it yet.
import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../dates.ts';
import type { DueRule } from '../due/due-rule.ts';
import { isSharp, type Occurrence, occurrencesOf, targetOf } from '../due/occurrences.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { Plan, ReportDuty, Task } from '../plans/plan.ts';
import type { Item } from './item.ts';

/** Where an item comes from: a task, or one period of a report duty. */
export type ItemSource =
  | {
      code: number;
      task: Task;
      agency: AgencyRecord;
      role: Item['role'];
      day: Occurrence | undefined;
      requested: boolean;
      calendar: Calendar;
    }
  | {
      code: number;
      duty: ReportDuty;
      agency: AgencyRecord;
      role: 'lead';
      day: Occurrence;
      requested: boolean;
      calendar: Calendar;
    };

/** What an item is of which nobody has said anything yet. */
export const untouched = {
  execution: 'not-started',
  check: 'none',
  hold: 'none',
  percent: null,
  promisedOn: null,
  snoozedUntil: null,
  acknowledgedAt: null,
  newsAt: null,
  closedOn: null,
  doneAt: null,
} as const;

/** A fresh item; requested when the plan asks (đề nghị) or the agency is no subordinate of the issuer. */
export function newItem(source: ItemSource): Item {
  const { code, agency, role, day } = source;
  const isTask = 'task' in source;
  return {
    id: `${code}.${agency.id}`,
    code,
    kind: isTask ? 'task' : 'report',
    planId: isTask ? source.task.planId : source.duty.planId,
    taskId: isTask ? source.task.id : null,
    dutyId: isTask ? null : source.duty.id,
    period: isTask || day === undefined ? null : day.period,
    agencyId: agency.id,
    role,
    title: isTask ? source.task.title : titleOf(source.duty, day),
    dueOn: day?.dueOn ?? null,
    originalDueOn: day?.dueOn ?? null,
    dueTime: day?.dueTime ?? null,
    inclusive: day?.inclusive ?? false,
    // An agency that works on Saturdays aims at another day than the others.
    targetOn: day === undefined ? null : targetOf(day, source.calendar.ofWeek(agency.week)),
    follow: isTask ? source.task.follow : 'followed',
    requested: source.requested || agency.standing === 'requested',
    ...untouched,
    version: 0,
  };
}

/** The day of a task when its rule is sharp: the first that is not past, else the last; undefined for soft work. */
export function taskDayOf(
  due: DueRule | null,
  words: string,
  plan: Pick<Plan, 'periodFrom' | 'periodTo'>,
  calendar: Calendar,
  today: PlainDate,
): Occurrence | undefined {
  if (due === null || !isSharp(due, words)) return undefined;
  const period = { from: plan.periodFrom, to: plan.periodTo };
  const days = occurrencesOf(due, period, calendar, { from: '1990-01-01', to: '2099-12-31' });
  return days.find((day) => day.dueOn >= today) ?? days.at(-1);
}

/** "báo cáo kết quả thực hiện" -> "Báo cáo kết quả thực hiện năm 2026". */
function titleOf(duty: ReportDuty, day: Occurrence | undefined): string {
  const about = /^báo cáo/i.test(duty.about) ? duty.about : `báo cáo ${duty.about}`;
  const title = about.charAt(0).toUpperCase() + about.slice(1);
  const year = day?.period.match(/^(\d{4})$/)?.[1];
  return year === undefined || title.includes(year) ? title : `${title} năm ${year}`;
}
