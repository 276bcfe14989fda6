// An item with everything that a row of a file says of it: the plan's own words, the agency's letter, its state today.
import {
  type DeadlineState,
  deadlineStatesOn,
  type Item,
  lastDayOf,
  type Submission,
  wasInTime,
} from '../../core/item.ts';
import type { Plan, ReportDuty, Task } from '../../core/plan.ts';
import { agencyName, type OfficeRecords } from '../records.ts';

/** One row's facts. Names of agencies are as stored; coordinating agencies are those of the same number. */
export interface ItemFacts {
  item: Item;
  plan: Plan | undefined;
  task: Task | undefined;
  duty: ReportDuty | undefined;
  agency: string;
  coordinating: string;
  state: DeadlineState;
  /** Of a finished item; undefined while it is open. */
  inTime: boolean | undefined;
  lateWorkingDays: number | null;
  submission: Submission | undefined;
  /** The last words that the agency sent. */
  words: string | null;
}

/** Facts of items, in their order. Rows are owed by leads; coordinating agencies are named in them. */
export function itemFactsOf(records: OfficeRecords, items: readonly Item[] = records.items): ItemFacts[] {
  const { today, calendar } = records;
  const planById = new Map(records.plans.map((plan) => [plan.id, plan]));
  const stateOf = deadlineStatesOn(today, calendar);
  const coordinatingByCode = new Map<number, string[]>();
  for (const item of items) {
    if (item.role !== 'coordinating') continue;
    const names = coordinatingByCode.get(item.code) ?? [];
    names.push(agencyName(records, item.agencyId));
    coordinatingByCode.set(item.code, names);
  }
  const lateDays = lateDaysUntil(records);
  return items
    .filter((item) => item.role === 'lead')
    .map((item) => {
      const state = stateOf(item);
      const lastDay = lastDayOf(item);
      return {
        item,
        plan: planById.get(item.planId),
        task: item.taskId === null ? undefined : records.taskById.get(item.taskId),
        duty: item.dutyId === null ? undefined : records.dutyById.get(item.dutyId),
        agency: agencyName(records, item.agencyId),
        coordinating: (coordinatingByCode.get(item.code) ?? []).join('; '),
        state,
        inTime: wasInTime(item),
        lateWorkingDays: state === 'overdue' && lastDay !== null ? lateDays(lastDay) : null,
        submission: records.submissionByItemId.get(item.id),
        words: records.updatesByItemId.get(item.id)?.at(-1)?.words ?? null,
      };
    });
}

/** Working days from a printed day to today; every day is counted once, however many items share it. */
function lateDaysUntil({ today, calendar }: OfficeRecords): (dueOn: string) => number {
  const known = new Map<string, number>();
  return (dueOn) => {
    const days = known.get(dueOn) ?? calendar.workingDaysBetween(dueOn, today);
    known.set(dueOn, days);
    return days;
  };
}

/** How an item stands, in words that a filter can use. */
export function standingOf({ item, state, inTime }: ItemFacts, { voice }: OfficeRecords): string {
  if (item.hold === 'withdrawn') return voice.say('file-standing-withdrawn');
  if (item.requested && state !== 'done') return voice.say('file-standing-requested');
  if (state === 'done') return voice.say(inTime === false ? 'file-standing-late' : 'file-standing-done');
  if (state === 'overdue') return voice.say('file-standing-overdue');
  if (state === 'due-soon') return voice.say('file-standing-due-soon');
  return voice.say(state === 'in-time' ? 'file-standing-in-time' : 'file-standing-no-date');
}
