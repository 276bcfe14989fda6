// Some working days after a plan's work was announced, usually three: the desk hears which agencies have not answered at all.
import { noChange } from '../../core/change.ts';
import { localDateOf, type PlainDate } from '../../core/dates.ts';
import type { Item } from '../../core/items/item.ts';
import type { Notice } from '../../core/notice.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { planLabelOf } from '../../core/views.ts';
import { type Office, openOffice } from '../office.ts';
import type { Job } from './job.ts';

/** On working days at 16:00, for plans activated so many working days before. */
export const unacknowledged: Job = {
  timeOn: (date, calendar) => (calendar.isWorkingDay(date) ? calendar.hours.deskLists : undefined),
  catchUp: 'all',
  graceDays: 5,
  async run(environment, scheduledFor) {
    const { store, zone } = environment;
    const today = localDateOf(scheduledFor, zone);
    const office = await openOffice(environment);
    const notices: Notice[] = [];
    for (const plan of office.plans.values()) {
      if (plan.state !== 'active' || plan.activatedAt === null) continue;
      const since = localDateOf(plan.activatedAt, zone);
      const { unacknowledged: days } = office.officeRules.rulesFor({ planId: plan.id, agencyId: '' });
      if (office.calendar.addWorkingDays(since, days) !== today) continue;
      notices.push(...noticeOf(office, plan, since, await store.items.list({ planId: plan.id })));
    }
    if (notices.length > 0) await store.commit({ ...noChange(null), notices }, office.word(notices));
  },
};

/** Any answer of an agency ends it for the whole plan. */
function noticeOf(office: Office, plan: Plan, since: PlainDate, all: readonly Item[]): Notice[] {
  const told = all.filter((item) => item.role === 'lead' && item.follow === 'followed' && !item.requested);
  const answered = new Set(told.filter((item) => item.acknowledgedAt !== null).map((item) => item.agencyId));
  const open = told.filter((item) => !answered.has(item.agencyId) && item.hold === 'none');
  if (open.length === 0 || plan.collectorId === null) return [];
  const ids = [...new Set(open.map((item) => item.agencyId))].sort(
    (a, b) => (office.agencies.get(a)?.rank ?? 0) - (office.agencies.get(b)?.rank ?? 0),
  );
  return [
    {
      to: { deskOf: plan.collectorId },
      key: `unacknowledged:${plan.id}:${since}`,
      messageKind: 'collector',
      itemIds: open.map((item) => item.id),
      facts: {
        kind: 'unacknowledged',
        planLabel: planLabelOf(plan),
        since,
        agencies: ids.map(office.nameOf),
      },
    },
  ];
}
