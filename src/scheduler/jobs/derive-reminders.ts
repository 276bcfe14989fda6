// Every night the horizon moves a day: reminders of the next 60 days exist, whatever was missed before.
import type { RuleChoice } from '../../core/rules/rule-set.ts';
import { groupPlanner } from '../group-days.ts';
import { openOffice } from '../office.ts';
import type { Job } from './job.ts';

/** Derives by groups of items that share a schedule; existing reminders are left alone. */
export const deriveReminders: Job = {
  timeOn: () => '00:30',
  catchUp: 'latest',
  graceDays: 30,
  async run(environment) {
    const { store, zone } = environment;
    const office = await openOffice(environment);
    const daysOf = groupPlanner(office, zone, await store.settings.find<RuleChoice>('rules'));
    const schedules = [];
    const feeds = [];
    for (const group of await store.reminders.listGroups()) {
      const { ahead, feed } = await daysOf(group);
      schedules.push({ group, slots: ahead });
      if (feed !== undefined) feeds.push({ group, feed });
    }
    await store.reminders.derive(schedules);
    for (const { group, feed } of feeds) await store.reminders.putFeed({ group }, feed);
  },
};
