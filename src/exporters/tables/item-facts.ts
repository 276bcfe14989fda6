// An item with everything that a row of a file says of it: the plan's own words, the agency's letter, its state today.
import {
  type DeadlineState,
  deadlineStatesOn,
  type Item,
  lastDayOf,
  type Submission,
  wasInTime,
} from '../../core/items/item.ts';
import type { Plan, ReportDuty, Task } from '../../core/plans/plan.ts';
import { markOf } from '../../core/plans/sheet-key.ts';
import { agencyName, type OfficeRecords } from '../records.ts';

/** One row's facts. Names of agencies are as stored; coordinating agencies are those of the same number. */
export interface ItemFacts {
  item: Item;
  plan: Plan | undefined;
  task: Task | undefined;
  duty: ReportDuty | undefined;
  agency: string;
  coordinating: string;
  /** Tells whether they are still the same ones. */
  coordinatingMark: string;
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
  const coordinatingOf = coordinatingByCode(records, items);
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
        ...coordinatingOf(item.code),
        state,
        inTime: wasInTime(item),
        lateWorkingDays: state === 'overdue' && lastDay !== null ? lateDays(lastDay) : null,
        submission: records.submissionByItemId.get(item.id),
        words: records.updatesByItemId.get(item.id)?.at(-1)?.words ?? null,
      };
    });
}

type Coordinating = Pick<ItemFacts, 'coordinating' | 'coordinatingMark'>;

/** The agencies that coordinate in a number, worked out once for all who lead in it. */
function coordinatingByCode(records: OfficeRecords, items: readonly Item[]): (code: number) => Coordinating {
  const idsByCode = new Map<number, string[]>();
  for (const { role, hold, code, agencyId } of items) {
    if (role !== 'coordinating' || hold === 'withdrawn') continue;
    const ids = idsByCode.get(code);
    if (ids === undefined) idsByCode.set(code, [agencyId]);
    else ids.push(agencyId);
  }
  const of = (ids: readonly string[]): Coordinating => ({
    coordinating: ids.map((id) => agencyName(records, id)).join('; '),
    coordinatingMark: markOf(ids),
  });
  const none = of([]);
  const known = new Map([...idsByCode].map(([code, ids]) => [code, of(ids)]));
  return (code) => known.get(code) ?? none;
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
