// The rows of a plan in force against its new copy: which items move, gain a title, are withdrawn or begin.

import { type Put, put } from '../change.ts';
import { addDays } from '../dates.ts';
import { type Occurrence, occurrencesOf } from '../due/occurrences.ts';
import type { AgencyRecord } from '../people/person.ts';
import {
  type ActivationInput,
  collectorNameOf,
  dutyOf,
  type Resolver,
  taskOf,
} from '../plans/activate-plan.ts';
import type { Plan, ReportDuty, Task } from '../plans/plan.ts';
import type { DraftReport, DraftTask } from '../plans/plan-draft.ts';
import type { Matched } from '../plans/reimport.ts';
import { type Item, isOpen } from './item.ts';
import { newItem, taskDayOf } from './new-item.ts';

/** Rows gathered while the rows of the plan are compared. */
export interface Outcome {
  puts: Put[];
  kept: Map<string, Item>;
  added: Item[];
}

/** What every row is compared with. */
export interface UpdateContext {
  input: { items: readonly Item[]; activation: ActivationInput };
  plan: Plan;
  names: Resolver;
  outcome: Outcome;
}

const daysAhead = 400;

/** Brings a task and its items up to date. */
export function updateTask(
  { input, plan, names, outcome }: UpdateContext,
  { before, after }: Matched<DraftTask>,
  row: Task,
): void {
  const { id, code, planCode, version } = row;
  const task: Task = { ...taskOf(after, plan, code), id, planCode, version };
  if (JSON.stringify(task) !== JSON.stringify(row)) outcome.puts.push(put('task', task));
  const { calendar, today } = input.activation;
  const day = taskDayOf(after.due, after.time.text ?? after.title, plan, calendar, today);
  const [was, now] = [partsOf(before, names), partsOf(after, names)];
  const movedDay = JSON.stringify(before.due) !== JSON.stringify(after.due);
  const existing = input.items.filter((item) => item.taskId === row.id);
  for (const item of existing) {
    const role = now.get(item.agencyId)?.role;
    // Who never stood in the plan was given the work by the desk: that stays the desk's.
    if (role === undefined) {
      if (was.has(item.agencyId)) keep(outcome, withdrawn(item), item);
      continue;
    }
    const next: Item = {
      ...item,
      role,
      title: before.title === after.title ? item.title : task.title,
      follow: before.follow === after.follow ? item.follow : task.follow,
      hold: isBack(item, was) ? 'none' : item.hold,
    };
    keep(outcome, movedDay && item.execution !== 'done' ? { ...next, ...daysOf(day) } : next, item);
  }
  const there = new Set(existing.map((item) => item.agencyId));
  for (const { agency, role } of now.values())
    if (!there.has(agency.id))
      outcome.added.push(newItem({ code, task, agency, role, day, requested: after.request, calendar }));
}

/** Withdrawn by an earlier copy, and named again by this one. */
const isBack = (item: Item, was: ReadonlyMap<string, unknown>): boolean =>
  item.hold === 'withdrawn' && !was.has(item.agencyId);

/** Each agency of a task with its role; who leads does not also coordinate. */
function partsOf(task: DraftTask, names: Resolver) {
  const role: Item['role'] = task.role === 'coordinate' ? 'coordinating' : 'lead';
  const parts = new Map<string, { agency: AgencyRecord; role: Item['role'] }>();
  for (const agency of names.expand(task.coordinating))
    parts.set(agency.id, { agency, role: 'coordinating' });
  for (const agency of names.expand(task.lead)) parts.set(agency.id, { agency, role });
  return parts;
}

/** Brings a duty and its open periods up to date; the next free code comes back. */
export function updateDuty(
  { input, plan, names, outcome }: UpdateContext,
  pair: Matched<DraftReport>,
  row: ReportDuty,
  index: number,
  firstCode: number,
): number {
  const { today, calendar } = input.activation;
  const collector = names.agencyOf(pair.after.via ?? pair.after.to ?? collectorNameOf(plan));
  const others = (list: readonly string[]): AgencyRecord[] =>
    names.expand(list).filter((agency) => agency.id !== collector.id);
  const [was, now] = [others(pair.before.reporter), others(pair.after.reporter)];
  const duty: ReportDuty = {
    ...dutyOf(pair.after, plan, index, collector, now),
    id: row.id,
    version: row.version,
  };
  if (JSON.stringify(duty) !== JSON.stringify(row)) outcome.puts.push(put('reportDuty', duty));
  const period = { from: plan.periodFrom, to: plan.periodTo };
  const window = { from: today, to: addDays(today, daysAhead) };
  const days = new Map(
    occurrencesOf(duty.due, period, calendar, window).map((day) => [day.period, day] as const),
  );
  const { text: oldText, ...oldDue } = pair.before.due;
  const movedDay = JSON.stringify(oldDue) !== JSON.stringify(duty.due) && oldText !== null;
  const existing = input.items.filter((item) => item.dutyId === row.id);
  const gone = new Set(was.map(({ id }) => id).filter((id) => now.every((agency) => agency.id !== id)));
  const codes = new Map(existing.map((item) => [item.period ?? '', item.code]));
  for (const item of existing) {
    const day = days.get(item.period ?? '');
    const lapsed = movedDay && day === undefined && (item.dueOn ?? '') >= today;
    const next = gone.has(item.agencyId) || lapsed ? withdrawn(item) : item;
    keep(
      outcome,
      movedDay && day !== undefined && next === item && isOpen(item) ? { ...item, ...daysOf(day) } : next,
      item,
    );
  }
  let nextCode = firstCode;
  for (const day of days.values()) {
    const there = new Set(existing.filter((item) => item.period === day.period).map((item) => item.agencyId));
    const known = codes.get(day.period);
    const code = known ?? nextCode;
    // An old period only gains who is new to the duty: whom the desk left out stays out.
    const missing = now.filter(
      (agency) => !there.has(agency.id) && (known === undefined || was.every((one) => one.id !== agency.id)),
    );
    if (known === undefined && missing.length > 0) nextCode += 1;
    for (const agency of missing)
      outcome.added.push(
        newItem({ code, duty, agency, role: 'lead', day, requested: duty.requested, calendar }),
      );
  }
  return nextCode;
}

const daysOf = (day: Occurrence | undefined): Partial<Item> =>
  day === undefined
    ? { dueOn: null, originalDueOn: null, dueTime: null, targetOn: null, inclusive: false }
    : {
        dueOn: day.dueOn,
        originalDueOn: day.dueOn,
        dueTime: day.dueTime,
        targetOn: day.targetOn,
        inclusive: day.inclusive,
      };

/** What is done stays done. */
const withdrawn = (item: Item): Item =>
  item.execution === 'done' || item.hold === 'withdrawn' ? item : { ...item, hold: 'withdrawn' };

/** Takes back every item of a task that the plan no longer gives. */
export function withdrawTask({ input, outcome }: UpdateContext, row: Task | undefined): void {
  if (row !== undefined) withdrawAll(input.items, outcome, (item) => item.taskId === row.id);
}

/** Takes back the items of a test; what is done stays done. */
export function withdrawAll(items: readonly Item[], outcome: Outcome, isGone: (item: Item) => boolean): void {
  for (const item of items.filter(isGone)) keep(outcome, withdrawn(item), item);
}

/** Notes an item that changed. */
function keep(outcome: Outcome, next: Item, item: Item): void {
  if (JSON.stringify(next) !== JSON.stringify(item)) outcome.kept.set(item.id, next);
}
