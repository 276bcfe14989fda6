// An item as messages need it: names instead of ids, and where it stands today. Holds no words.
import type { Calendar } from './calendar/calendar.ts';
import { addDays, localDateOf, type PlainDate } from './dates.ts';
import { deadlineStateOf, type Item, lastDayOf } from './items/item.ts';
import type { ItemView } from './notice.ts';
import type { AgencyRecord } from './people/person.ts';
import type { Plan } from './plans/plan.ts';

/** What names an item: its plan and agency, and the day it is looked at. */
export interface ViewContext {
  plan: Pick<Plan, 'code' | 'number' | 'title'>;
  agency: Pick<AgencyRecord, 'name' | 'shortName'>;
  today: PlainDate;
  calendar: Calendar;
  zone: string;
}

/** `KH15` as people read it: `KH 15`. */
export const planLabelOf = (plan: Pick<Plan, 'code'>): string => plan.code.replace(/^(\D+)(\d+)/, '$1 $2');

/** The facts of an item on a day. */
export function itemViewOf(item: Item, context: ViewContext): ItemView {
  const { plan, agency, today, calendar, zone } = context;
  const deadline = deadlineStateOf(item, today, calendar);
  const lastDay = lastDayOf(item);
  return {
    itemId: item.id,
    code: item.code,
    kind: item.kind,
    title: item.title,
    planLabel: planLabelOf(plan),
    planNumber: plan.number ?? plan.title,
    agency: agency.name,
    dueOn: item.dueOn,
    dueTime: item.dueTime,
    inclusive: item.inclusive,
    targetOn: item.targetOn,
    holidays: holidaysBetween(item.targetOn, item.dueOn, calendar),
    execution: item.execution,
    percent: item.percent,
    promisedOn: item.promisedOn,
    newsOn: item.newsAt === null ? null : localDateOf(item.newsAt, zone),
    acknowledgedOn: item.acknowledgedAt === null ? null : localDateOf(item.acknowledgedAt, zone),
    deadline,
    lateWorkingDays:
      deadline === 'overdue' && lastDay !== null ? calendar.workingDaysBetween(lastDay, today) : 0,
    requested: item.requested,
  };
}

function holidaysBetween(from: PlainDate | null, to: PlainDate | null, calendar: Calendar): PlainDate[] {
  const days: PlainDate[] = [];
  if (from === null || to === null) return days;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.holidayOn(day) !== undefined) days.push(day);
  }
  return days;
}
