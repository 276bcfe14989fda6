// What the desk does to a plan as a whole: one more task by hand, and closing the year.
import { may } from '../access.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Change, noChange, put, type Sequence } from '../change.ts';
import type { DueRule } from '../due/due-rule.ts';
import type { Decider } from '../items/decide-item.ts';
import type { Item } from '../items/item.ts';
import { newItem, taskDayOf } from '../items/new-item.ts';
import type { AgencyRecord } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Plan, Task } from './plan.ts';

/** A task typed in one line. */
export interface TaskByHand {
  plan: Plan;
  leads: readonly AgencyRecord[];
  title: string;
  due: DueRule | null;
  timeText: string | null;
  codes: Sequence;
  calendar: Calendar;
  inboxId: number;
}

/** The task with one item per lead; followed, because somebody took the trouble to type it. */
export function addTask(
  by: Decider,
  hand: TaskByHand,
): Result<{ change: Change; items: Item[] }, 'not-allowed' | 'no-draft' | 'no-text'> {
  const { plan, codes, title } = hand;
  if (!may('decide', by.memberships)) return refused('not-allowed');
  if (plan.state !== 'active') return refused('no-draft');
  if (title.trim() === '' || hand.leads.length === 0) return refused('no-text');
  const ref = `thêm-${codes.next}`;
  const task: Task = {
    id: `${plan.id}.${ref}`,
    planId: plan.id,
    code: codes.next,
    planCode: `${plan.code}-${ref}`,
    ref,
    section: null,
    title: title.trim(),
    origin: 'body',
    follow: 'followed',
    due: hand.due,
    timeText: hand.timeText,
    deliverable: null,
    budgetVnd: null,
    sourceText: null,
    sourceLine: null,
    version: 0,
  };
  const day = taskDayOf(hand.due, hand.timeText ?? '', plan, hand.calendar, by.today);
  const items = hand.leads.map((agency) =>
    newItem({
      code: task.code,
      task,
      agency,
      role: 'lead',
      day,
      requested: false,
      calendar: hand.calendar,
    }),
  );
  return ok({
    items,
    change: {
      ...noChange(hand.inboxId),
      puts: [
        put('sequence', { ...codes, next: codes.next + 1 }),
        put('task', task),
        ...items.map((item) => put('item', item)),
      ],
      events: [
        {
          at: by.at,
          actor: by.officer.id,
          action: 'task-added',
          subject: `plan:${plan.id}`,
          detail: { code: task.code, leads: items.map((item) => item.agencyId) },
        },
      ],
      replan: items.map((item) => item.id),
    },
  });
}

/** Closes a plan: what is still open is no longer chased, and stays as it is in the figures of its year. */
export function closePlan(
  by: Decider,
  plan: Plan,
  items: readonly Item[],
  inboxId: number,
): Result<Change, 'not-allowed' | 'no-draft'> {
  if (!may('decide', by.memberships)) return refused('not-allowed');
  if (plan.state !== 'active') return refused('no-draft');
  const open = items.filter((item) => item.execution !== 'done' && item.hold === 'none');
  const rested = open.map((item): Item => ({ ...item, hold: 'paused' }));
  return ok({
    ...noChange(inboxId),
    puts: [put('plan', { ...plan, state: 'closed' }), ...rested.map((item) => put('item', item))],
    events: [
      {
        at: by.at,
        actor: by.officer.id,
        action: 'plan-closed',
        subject: `plan:${plan.id}`,
        detail: { open: open.length },
      },
    ],
    replan: rested.map((item) => item.id),
  });
}
