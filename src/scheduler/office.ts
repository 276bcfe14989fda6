// What jobs read before they decide: plans, agencies, people and the desk, as they are now.

import type { Calendar } from '../core/calendar/calendar.ts';
import type { Instant } from '../core/clock.ts';
import { localDateOf, type PlainDate } from '../core/dates.ts';
import type { Item } from '../core/items/item.ts';
import type { ItemView, Notice } from '../core/notice.ts';
import { type AddressBook, addressBookOf } from '../core/people/address-book.ts';
import type { AgencyRecord, Invite } from '../core/people/person.ts';
import type { Plan } from '../core/plans/plan.ts';
import { type OfficeRules, officeRulesOf } from '../core/rules/office-rules.ts';
import type { RuleChoice } from '../core/rules/rule-set.ts';
import { type ChannelRules, channelRulesOf } from '../core/sending/channel-rules.ts';
import type { OutboxDraft } from '../core/sending/outbox.ts';
import { itemViewOf } from '../core/views.ts';
import { messagesFor } from '../messages/messages-for.ts';
import type { SchedulerEnvironment } from './environment.ts';

export interface Office {
  at: Instant;
  today: PlainDate;
  /** The working days of the desk. */
  calendar: Calendar;
  /** The reminder rules and working days of every plan and agency. */
  officeRules: OfficeRules;
  plans: ReadonlyMap<string, Plan>;
  agencies: ReadonlyMap<string, AgencyRecord>;
  book: AddressBook;
  rules: ChannelRules;
  /** Invitations whose person waits for the desk's confirmation. */
  waiting: readonly Invite[];
  /** Agencies whose desk collects for an active plan. */
  deskIds: string[];
  nameOf(agencyId: string): string;
  viewOf(item: Item): ItemView;
  /** Words notices for their readers, ready for the outbox. */
  word(notices: readonly Notice[]): OutboxDraft[];
}

/** Reads the office once for a job or a round. */
export async function openOffice(environment: SchedulerEnvironment): Promise<Office> {
  const { store, clock, zone, texts, language, channels } = environment;
  const at = clock.now();
  const today = localDateOf(at, zone);
  const [plans, agencies, everyone, groups, calendar, stored, choice, waiting] = await Promise.all([
    store.plans.list(),
    store.agencies.list(),
    store.people.listAll(),
    store.people.listGroupChats(),
    environment.calendar(),
    store.channelRules.load(),
    store.settings.find<RuleChoice>('rules'),
    store.people.listWaiting(),
  ]);
  const rules = channelRulesOf(stored, plans, { calendar, zone });
  const officeRules = officeRulesOf({ calendar, office: choice, plans, agencies });
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const book = addressBookOf(everyone, groups, today, (channel) => channels.has(channel));
  const collectors = plans
    .filter((plan) => plan.state === 'active')
    .flatMap((plan) => plan.collectorId ?? []);
  return {
    at,
    today,
    calendar,
    officeRules,
    plans: planById,
    agencies: agencyById,
    book,
    waiting,
    rules,
    deskIds: [...new Set(collectors)],
    nameOf: (agencyId) => agencyById.get(agencyId)?.name ?? agencyId,
    viewOf: (item) =>
      itemViewOf(item, {
        plan: planById.get(item.planId) ?? { code: item.planId, number: null, title: item.planId },
        agency: agencyById.get(item.agencyId) ?? { name: item.agencyId, shortName: item.agencyId },
        today,
        calendar: officeRules.calendarFor(item.agencyId),
        zone,
      }),
    word: (notices) =>
      messagesFor(notices, {
        texts,
        zone,
        at,
        language,
        readersOf: (to) => book.readersOf(to),
        capabilitiesOf: (channel) => channels.get(channel)?.capabilities,
        rules,
      }),
  };
}
