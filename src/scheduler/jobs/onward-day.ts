// Some working days, usually five, before the collector itself has to report: the live list of what it still waits for.
import { noChange } from '../../core/change.ts';
import { localDateOf } from '../../core/dates.ts';
import { type OnwardDay, onwardDaysOf } from '../../core/due/onward-days.ts';
import type { Item } from '../../core/items/item.ts';
import type { Notice } from '../../core/notice.ts';
import { missingIn } from '../desk-notices.ts';
import { openOffice } from '../office.ts';
import type { Job } from './job.ts';

/** On working days at 16:00, for duties whose onward day is so many working days ahead. */
export const onwardDay: Job = {
  timeOn: (date, calendar) => (calendar.isWorkingDay(date) ? calendar.hours.deskLists : undefined),
  catchUp: 'all',
  graceDays: 5,
  async run(environment, scheduledFor) {
    const { store, zone } = environment;
    const today = localDateOf(scheduledFor, zone);
    const office = await openOffice(environment);
    const notices: Notice[] = [];
    for (const duty of await store.plans.listDuties()) {
      if (duty.onwardOn === null || office.plans.get(duty.planId)?.state !== 'active') continue;
      const { onward } = office.officeRules.rulesFor({ planId: duty.planId, agencyId: '' });
      const day = onwardDaysOf(duty.due, duty.onwardOn, today).find(
        ({ onwardOn }) => office.calendar.addWorkingDays(onwardOn, -onward) === today,
      );
      if (day === undefined) continue;
      const items = itemsOf(day, await store.items.list({ dutyId: duty.id }));
      const facts = missingIn(office, items);
      if (facts === undefined || items.every((item) => item.execution === 'done')) continue;
      notices.push({
        to: { deskOf: duty.collectorId },
        key: `onward:${duty.id}:${day.onwardOn}`,
        messageKind: 'collector',
        itemIds: items.map((item) => item.id),
        facts,
      });
    }
    if (notices.length > 0) await store.commit({ ...noChange(null), notices }, office.word(notices));
  },
};

/** The items of the period; without periods those that fell due last before the day. */
function itemsOf({ period, onwardOn }: OnwardDay, items: readonly Item[]): Item[] {
  const leads = items.filter((item) => item.role === 'lead');
  if (period !== null) return leads.filter((item) => item.period === period);
  const due = leads.map((item) => item.dueOn ?? '').filter((day) => day <= onwardOn);
  const last = due.sort().at(-1);
  return leads.filter((item) => (item.dueOn ?? '') === last);
}
