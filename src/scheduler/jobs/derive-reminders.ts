// Every night the horizon moves a day: reminders of the next 60 days exist, whatever was missed before.
import { plannedDaysFor } from '../../core/plan-reminders.ts';
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
    const groups = await store.reminders.listGroups();
    await store.reminders.derive(
      groups.map((group) => ({ group, slots: plannedDaysFor(group, { today, calendar, zone }) })),
    );
  },
};
