// A new copy of a stored plan put in its place, in one change: the plan's rows, and what focal points are told of it.

import type { AgencyDirectory } from '../core/agencies/agency.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import { nextSendAt } from '../core/calendar/sending-hours.ts';
import type { Change } from '../core/change.ts';
import { localDateOf } from '../core/dates.ts';
import type { Item } from '../core/items/item.ts';
import type { Notice, NoticeFacts } from '../core/notice.ts';
import { addressBookOf } from '../core/people/address-book.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import type { Plan } from '../core/plans/plan.ts';
import { type Comparison, compareDrafts } from '../core/plans/reimport.ts';
import { type ActiveUpdate, updateActivePlan } from '../core/plans/update-active-plan.ts';
import { type UpdateInput, updateDraftPlan } from '../core/plans/update-plan.ts';
import { itemViewOf, planLabelOf } from '../core/views.ts';
import type { Store } from '../store/open.ts';
import { activationInput } from './activation.ts';

/** What the change is worked out with. */
export interface CopyContext {
  store: Store;
  directory: AgencyDirectory;
  calendar: Calendar;
  zone: string;
}

/** The copy, who puts it in place, and when. */
export type CopyInput = Pick<
  UpdateInput,
  'plan' | 'fingerprint' | 'sourceName' | 'actor' | 'at' | 'inboxId'
> & {
  draft: Plan['draft'];
};

/** Facts of what a copy changes, or has changed. */
export const differenceFacts = (plan: Plan, comparison: Comparison, applied: boolean): NoticeFacts => ({
  kind: 'plan-difference',
  planLabel: planLabelOf(plan),
  planCode: plan.code,
  difference: comparison.difference,
  applied,
  active: plan.state === 'active',
});

/** The change, the plan as it is then, and the facts of it; the caller adds whom else to tell. */
export async function copyChange(
  context: CopyContext,
  input: CopyInput,
): Promise<{ plan: Plan; change: Change; facts: NoticeFacts }> {
  const plans = await context.store.plans.list();
  const comparison = compareDrafts(context.directory, input.plan.draft, input.draft);
  const update: UpdateInput = { ...input, comparison, codesInUse: new Set(plans.map((row) => row.code)) };
  const active = input.plan.state === 'draft' ? undefined : await activeUpdate(context, update);
  const { plan, change } = active ?? updateDraftPlan(update);
  const notices = active === undefined ? [] : await agencyNotices(context, active, input);
  return { plan, change: { ...change, notices }, facts: differenceFacts(plan, comparison, true) };
}

async function activeUpdate(context: CopyContext, update: UpdateInput): Promise<ActiveUpdate> {
  const { store, directory, calendar, zone } = context;
  const { plan, at, actor, inboxId } = update;
  const today = localDateOf(at, zone);
  const [activation, tasks, duties, items] = await Promise.all([
    activationInput(store, directory, { plan, at, today, actor, inboxId, calendar }),
    store.plans.listTasks(plan.id),
    store.plans.listDuties(plan.id),
    store.items.list({ planId: plan.id }),
  ]);
  return updateActivePlan({ ...update, activation, tasks, duties, items });
}

/** Focal points hear of new work, of a day that moved and of work that was taken back. */
async function agencyNotices(
  { store, calendar, zone }: CopyContext,
  { plan, added, withdrawn, moved, agencies }: ActiveUpdate,
  { at, fingerprint: key }: CopyInput,
): Promise<Notice[]> {
  const today = localDateOf(at, zone);
  const [everyone, groups, stored] = await Promise.all([
    store.people.listAll(),
    store.people.listGroupChats(),
    store.agencies.list(),
  ]);
  const book = addressBookOf(everyone, groups, today);
  const byId = new Map<string, AgencyRecord>([...agencies, ...stored].map((agency) => [agency.id, agency]));
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  const view = (item: Item) =>
    itemViewOf(item, {
      plan,
      agency: byId.get(item.agencyId) ?? { name: item.agencyId, shortName: item.agencyId },
      today,
      calendar,
      zone,
    });
  const desk = nameOf(plan.collectorId ?? '');
  const [officer] = plan.collectorId === null ? [] : book.peopleAt(plan.collectorId, ['desk']);
  const isChased = (item: Item): boolean =>
    item.role === 'lead' && item.follow === 'followed' && !item.requested;
  const toAgency = (
    agencyId: string,
    items: Item[],
    n: string,
    factsFor: (reader: string) => NoticeFacts,
  ): Notice[] =>
    book.peopleAt(agencyId, ['focal-point'], plan.id).map((person) => ({
      to: { personId: person.id },
      key: `updated:${key}:${n}:${person.id}`,
      messageKind: 'new',
      notBefore: nextSendAt(at, calendar, zone),
      itemIds: items.map((item) => item.id),
      facts: factsFor(person.name),
    }));
  const fresh = added.filter(isChased);
  const told = (item: Item, what: 'withdrawn' | 'day-moved', before: string | null): Notice[] =>
    toAgency(item.agencyId, [item], `${what}:${item.id}`, () => ({
      kind: 'told',
      what,
      desk,
      item: view(item),
      on: what === 'day-moved' ? item.dueOn : null,
      before,
      nextOn: null,
      detail: null,
      document: plan.number,
    }));
  return [
    ...[...new Set(fresh.map((item) => item.agencyId))].flatMap((agencyId) => {
      const items = fresh.filter((item) => item.agencyId === agencyId);
      return toAgency(agencyId, items, 'new', (reader) => ({
        kind: 'new-items',
        parties: { desk, deskOfficer: officer?.name ?? null, agency: nameOf(agencyId), reader },
        items: items.map(view),
      }));
    }),
    ...moved
      .filter(({ item }) => isChased(item) && item.dueOn !== null)
      .flatMap(({ item, before }) => told(item, 'day-moved', before.dueOn)),
    ...withdrawn.filter(isChased).flatMap((item) => told(item, 'withdrawn', null)),
  ];
}
