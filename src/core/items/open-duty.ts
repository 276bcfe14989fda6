// Opens the reporting periods of a duty ahead of time: one code per period, one item per period and agency.
import type { Calendar } from '../calendar/calendar.ts';
import { addDays, type PlainDate } from '../dates.ts';
import { type Occurrence, occurrencesOf } from '../due/occurrences.ts';
import type { AgencyRecord } from '../people/person.ts';
import type { Plan, ReportDuty } from '../plans/plan.ts';
import type { Item } from './item.ts';
import { newItem } from './new-item.ts';

/** A duty with its reporters, and what is open already. */
export interface OpenDutyInput {
  duty: ReportDuty;
  plan: Pick<Plan, 'periodFrom' | 'periodTo'>;
  reporters: readonly AgencyRecord[];
  today: PlainDate;
  calendar: Calendar;
  nextCode: number;
  openPeriods: ReadonlySet<string>;
}

const daysAhead = 400;

/** Items of the periods that fall due from today to 400 days ahead and are not open yet; none without a day. */
export function openDuty(input: OpenDutyInput): { items: Item[]; nextCode: number } {
  const { duty, plan, today, calendar } = input;
  const window = { from: today, to: addDays(today, daysAhead) };
  const periods = occurrencesOf(duty.due, { from: plan.periodFrom, to: plan.periodTo }, calendar, window);
  let nextCode = input.nextCode;
  const items: Item[] = [];
  for (const day of periods.filter((period) => !input.openPeriods.has(period.period))) {
    items.push(...itemsOf(input, day, nextCode));
    nextCode += 1;
  }
  return { items, nextCode };
}

const itemsOf = ({ duty, reporters, calendar }: OpenDutyInput, day: Occurrence, code: number): Item[] =>
  reporters.map((agency) =>
    newItem({ code, duty, agency, role: 'lead', day, requested: duty.requested, calendar }),
  );
