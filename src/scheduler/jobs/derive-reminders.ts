// Every night the horizon moves a day: reminders of the next 60 days exist, whatever was missed before.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type PlannedDay, type PlanningContext, plannedDaysFor } from '../../core/plan-reminders.ts';
import type { Schedule } from '../../core/reminder.ts';
import { openOffice } from '../office.ts';
import type { Job } from './job.ts';

/** Derives by groups of items that share a schedule; existing reminders are left alone. */
export const deriveReminders: Job = {
  timeOn: () => '00:30',
  catchUp: 'latest',
  graceDays: 30,
  async run(environment) {
    const { store, zone } = environment;
    const { today, calendar } = await openOffice(environment);
    const slotsOf = planner({ today, calendar, zone });
    const schedules = [];
    for (const group of await store.reminders.listGroups())
      schedules.push({ group, slots: await slotsOf(group) });
    await store.reminders.derive(schedules);
  },
};

/** Plans each distinct schedule once, whichever plans share it, and lets others go first between two. */
function planner(context: PlanningContext): (schedule: Schedule) => Promise<PlannedDay[]> {
  const known = new Map<string, PlannedDay[]>();
  return async (schedule) => {
    const { kind, role, dueOn, inclusive, targetOn, follow, requested, snoozedUntil } = schedule;
    const key = JSON.stringify([kind, role, dueOn, inclusive, targetOn, follow, requested, snoozedUntil]);
    const before = known.get(key);
    if (before !== undefined) return before;
    await nextTurn();
    const days = plannedDaysFor(schedule, context);
    known.set(key, days);
    return days;
  };
}
