// "kích hoạt KH15": from now on the plan's items are chased. One commit; before it nobody hears anything.

import { nextSendAt } from '../../core/calendar/sending-hours.ts';
import type { Change } from '../../core/change.ts';
import type { Item } from '../../core/items/item.ts';
import type { Notice } from '../../core/notice.ts';
import { activatePlan } from '../../core/plans/activate-plan.ts';
import { emptyGroupsOf } from '../../core/plans/empty-groups.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { remindersFor } from '../../core/reminding/plan-reminders.ts';
import { planLabelOf } from '../../core/views.ts';
import { activationInput } from '../activation.ts';
import { justReply, partiesFor, replyWith, type Session, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `kích hoạt KH15`, `/kichhoat kh 15`, `activate KH15`; without a code the only draft there is. */
export const activate: Command = {
  pattern: /^\/?(?:kich hoat|kichhoat|activate)\b(.*)$/,
  permission: 'activate-plan',
  inGroups: false,
  undo: 'handed-out',
  async run(session, rest) {
    const plan = draftNamed([...session.plans.values()], rest);
    if (plan === undefined)
      return justReply(session, { kind: 'refused', reason: 'no-draft', detail: rest || null });
    const { store, directory } = session.environment;
    const { at, today, calendar, inboxId, speaker } = session;
    const actor = speaker?.person.id ?? 'administrator';
    const input = await activationInput(store, directory, { plan, at, today, actor, inboxId, calendar });
    const { change, items, agencies } = activatePlan(input);
    const named = {
      ...session,
      plans: new Map([...session.plans, [plan.id, plan]]),
      agencies: new Map([...session.agencies, ...agencies.map((agency) => [agency.id, agency] as const)]),
    };
    return {
      ...change,
      notices: [
        activated(named, plan, items, emptyGroupsOf(plan.draft, input)),
        ...newItemNotices(named, items),
      ],
    } satisfies Change;
  },
};

function draftNamed(plans: Plan[], rest: string): Plan | undefined {
  const drafts = plans.filter((plan) => plan.state === 'draft');
  const wanted = rest.replace(/\s/g, '').toUpperCase();
  if (wanted === '') return drafts.length === 1 ? drafts[0] : undefined;
  return drafts.find((plan) => plan.code.toUpperCase() === wanted);
}

function activated(session: Session, plan: Plan, items: Item[], emptyGroups: string[]): Notice {
  const { today, officeRules: rules, environment } = session;
  const days = items.flatMap(
    (item) => remindersFor(item, { today, rules, zone: environment.zone })[0]?.onDate ?? [],
  );
  return replyWith(session, {
    kind: 'plan-activated',
    planLabel: planLabelOf(plan),
    items: items.filter((item) => item.role === 'lead').length,
    agencies: new Set(items.map((item) => item.agencyId)).size,
    emptyGroups,
    firstReminderOn: days.sort()[0] ?? null,
  });
}

/** People who are linked already hear of the new work at once, all of it in one message. */
function newItemNotices(session: Session, items: Item[]): Notice[] {
  const notices: Notice[] = [];
  const lead = items.filter((item) => item.role === 'lead' && item.follow === 'followed' && !item.requested);
  for (const agencyId of new Set(lead.map((item) => item.agencyId))) {
    const mine = lead.filter((item) => item.agencyId === agencyId);
    for (const person of session.book.peopleAt(agencyId, ['focal-point'], mine[0]?.planId)) {
      notices.push({
        to: { personId: person.id },
        key: `new:${session.inboxId}:${person.id}`,
        messageKind: 'new',
        notBefore: nextSendAt(session.at, session.calendar, session.environment.zone),
        itemIds: mine.map((item) => item.id),
        facts: {
          kind: 'new-items',
          parties: partiesFor(session, agencyId, person.name),
          items: mine.map((item) => viewOf(session, item)),
        },
      });
    }
  }
  return notices;
}
