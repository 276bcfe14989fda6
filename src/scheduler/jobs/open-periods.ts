// Opens the reporting periods that came within sight, so that "hằng năm" goes on year after year while the plan runs.
import { type Put, put } from '../../core/change.ts';
import type { Item } from '../../core/items/item.ts';
import { openDuty } from '../../core/items/open-duty.ts';
import { openedPaused } from '../../core/items/opened-paused.ts';
import { remindersFor } from '../../core/reminding/plan-reminders.ts';
import type { SchedulerEnvironment } from '../environment.ts';
import { type Office, openOffice } from '../office.ts';
import type { Job } from './job.ts';

const firstCode = 10;
const decisionsMax = 3;

/** Nightly, before reminders are derived. */
export const openPeriods: Job = {
  timeOn: () => '00:10',
  catchUp: 'latest',
  graceDays: 30,
  async run(environment) {
    for (let round = 1; round <= decisionsMax; round++) {
      const office = await openOffice(environment);
      const { puts, items } = await newPeriods(environment, office);
      if (items.length === 0) return;
      const context = { today: office.today, rules: office.officeRules, zone: environment.zone };
      const change = { inboxId: null, puts, events: [], notices: [], replan: items.map((item) => item.id) };
      const outcome = await environment.store.commit(
        change,
        [],
        items.flatMap((item) => remindersFor(item, context)),
      );
      if (outcome === 'ok') return;
    }
    throw new Error('new periods could not be stored');
  },
};

async function newPeriods(
  { store }: SchedulerEnvironment,
  office: Office,
): Promise<{ puts: Put[]; items: Item[] }> {
  const codes = await store.plans.sequenceOf('code', firstCode);
  let nextCode = codes.next;
  const items: Item[] = [];
  for (const duty of await store.plans.listDuties()) {
    const plan = office.plans.get(duty.planId);
    if (plan?.state !== 'active') continue;
    const open = await store.items.list({ dutyId: duty.id });
    const openPeriods = new Set(open.flatMap((item) => item.period ?? []));
    const reporters = duty.reporterIds.flatMap((id) => office.agencies.get(id) ?? []);
    const opened = openDuty({
      duty,
      plan,
      reporters,
      today: office.today,
      calendar: office.calendar,
      nextCode,
      openPeriods,
    });
    items.push(...opened.items);
    nextCode = opened.nextCode;
  }
  if (items.length === 0) return { puts: [], items };
  const existing = await store.items.list({ agencyIds: [...new Set(items.map((item) => item.agencyId))] });
  const active = [...office.plans.values()].filter((plan) => plan.state === 'active').map((plan) => plan.id);
  const opened = openedPaused(items, existing, new Set(active));
  return {
    puts: [put('sequence', { ...codes, next: nextCode }), ...opened.map((item) => put('item', item))],
    items: opened,
  };
}
