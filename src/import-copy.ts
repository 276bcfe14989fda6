// A new copy of a stored plan (the signed one after the draft): what it would change, and the change itself.
import type { App } from './app.ts';
import { activationInput } from './conversation/activation.ts';
import { addressBookOf } from './core/address-book.ts';
import { localDateOf } from './core/dates.ts';
import type { Item } from './core/item.ts';
import type { Notice, NoticeFacts } from './core/notice.ts';
import type { AgencyRecord } from './core/person.ts';
import type { Plan } from './core/plan.ts';
import { remindersFor } from './core/plan-reminders.ts';
import { type Comparison, compareDrafts, planOfCopy } from './core/reimport.ts';
import { nextSendAt } from './core/sending-hours.ts';
import { type ActiveUpdate, updateActivePlan } from './core/update-active-plan.ts';
import { type UpdateInput, updateDraftPlan } from './core/update-plan.ts';
import { itemViewOf, planLabelOf } from './core/views.ts';
import { commitWorded, deskNotices, type ImportContext, type ReadFile } from './import-file.ts';

/** A stored plan and what a new copy of it says. */
export interface Copy {
  plan: Plan;
  comparison: Comparison;
}

/** The stored plan that a file is a new copy of, compared; undefined for a plan of its own. */
export async function copyOf(app: App, file: ReadFile): Promise<Copy | undefined> {
  const plan = planOfCopy(file.draft, await app.store.plans.list());
  return plan && { plan, comparison: compareDrafts(plan.draft, file.draft) };
}

/** Facts of what a copy changes, or has changed. */
export const differenceFacts = ({ plan, comparison }: Copy, applied: boolean): NoticeFacts => ({
  kind: 'plan-difference',
  planLabel: planLabelOf(plan),
  planCode: plan.code,
  difference: comparison.difference,
  applied,
  active: plan.state === 'active',
});

/** Puts the copy in the place of the plan, in one commit; the desk and whom it concerns are told. */
export async function applyCopy(app: App, file: ReadFile, copy: Copy, context: ImportContext): Promise<Plan> {
  const plans = await app.store.plans.list();
  const update: UpdateInput = {
    ...copy,
    fingerprint: file.fingerprint,
    sourceName: file.sourceName,
    codesInUse: new Set(plans.map((row) => row.code)),
    actor: 'administrator',
    at: context.clock.now(),
    inboxId: null,
  };
  const active = copy.plan.state === 'draft' ? undefined : await activeUpdate(app, update, context);
  const { plan, change } = active ?? updateDraftPlan(update);
  const notices = [
    ...(await deskNotices(app, `updated:${file.fingerprint}`, differenceFacts({ ...copy, plan }, true))),
    ...(active === undefined ? [] : await agencyNotices(app, active, context, file.fingerprint)),
  ];
  const calendar = await app.calendar();
  const today = localDateOf(update.at, context.zone);
  const reminders = change.puts.flatMap((put) =>
    put.table === 'item' ? remindersFor(put.row, { today, calendar, zone: context.zone }) : [],
  );
  await commitWorded(app, { ...change, notices }, reminders, context, file.sourceName);
  return plan;
}

async function activeUpdate(app: App, update: UpdateInput, { zone }: ImportContext): Promise<ActiveUpdate> {
  const { store, directory } = app;
  const { plan, at, actor, inboxId } = update;
  const today = localDateOf(at, zone);
  const calendar = await app.calendar();
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
  app: App,
  { plan, added, withdrawn, moved, agencies }: ActiveUpdate,
  { clock, zone }: ImportContext,
  key: string,
): Promise<Notice[]> {
  const at = clock.now();
  const calendar = await app.calendar();
  const today = localDateOf(at, zone);
  const [everyone, groups, stored] = await Promise.all([
    app.store.people.listAll(),
    app.store.people.listGroupChats(),
    app.store.agencies.list(),
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
