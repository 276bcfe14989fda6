// One inbound message with everything its handling needs: who speaks, since when, about what. Loaded fresh for each attempt.
import { currentMemberships } from '../core/access.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Change } from '../core/change.ts';
import { noChange } from '../core/change.ts';
import type { Inbound } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import { localDateOf, type PlainDate } from '../core/dates.ts';
import type { Dialog } from '../core/dialog.ts';
import type { Item } from '../core/items/item.ts';
import type { ItemView, Notice, NoticeFacts, Parties } from '../core/notice.ts';
import { type AddressBook, addressBookOf, type People } from '../core/people/address-book.ts';
import type {
  AgencyRecord,
  GroupChat,
  Invite,
  Membership,
  Person,
  PersonAddress,
  Role,
} from '../core/people/person.ts';
import type { Plan } from '../core/plans/plan.ts';
import { remembered } from '../core/reminding/remembered.ts';
import { type OfficeRules, officeRulesOf } from '../core/rules/office-rules.ts';
import type { RuleChoice } from '../core/rules/rule-set.ts';
import { type ChannelRules, channelRulesOf } from '../core/sending/channel-rules.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import { itemViewOf } from '../core/views.ts';
import type { ConversationEnvironment } from './environment.ts';

/** A linked person speaking; `memberships` are those of today. */
export interface Speaker {
  person: Person;
  memberships: Membership[];
  /** Where he speaks from; `gone` when he had blocked the bot. */
  address: PersonAddress;
}

export interface Session {
  environment: ConversationEnvironment;
  inboxId: number;
  inbound: Inbound;
  at: Instant;
  today: PlainDate;
  /** The working days of the desk. */
  calendar: Calendar;
  /** The reminder rules and working days of every plan and agency. */
  officeRules: OfficeRules;
  speaker: Speaker | undefined;
  dialog: Dialog | undefined;
  /** What the message reads whose button was tapped. */
  pressed: OutboxMessage | undefined;
  plans: ReadonlyMap<string, Plan>;
  agencies: ReadonlyMap<string, AgencyRecord>;
  book: AddressBook;
  /** Invitations whose person waits for the desk's confirmation. */
  waiting: readonly Invite[];
  /** What the office has laid down for each channel. */
  rules: ChannelRules;
  /** The agency whose desk this is, by name; what people read as the sender. */
  desk: { agencyId: string | null; name: string; officer: string | null };
}

// The store gives the same lists again until something in them changed; what is built from them is kept as long.
const byId = remembered((plans: readonly Plan[]) => new Map(plans.map((plan) => [plan.id, plan])));
const agenciesById = remembered(
  (agencies: readonly AgencyRecord[]) => new Map(agencies.map((agency) => [agency.id, agency])),
);
const bookOf = remembered(
  (
    everyone: People,
    groups: readonly GroupChat[],
    today: PlainDate,
    channels: ConversationEnvironment['channels'],
  ): AddressBook => addressBookOf(everyone, groups, today, (channel) => channels.has(channel)),
);

/** `office` as JSON, so that the same choice is the same argument. */
const rulesOf = remembered(
  (calendar: Calendar, office: string, plans: readonly Plan[], agencies: readonly AgencyRecord[]) =>
    officeRulesOf({ calendar, office: JSON.parse(office) as RuleChoice | null, plans, agencies }),
);

/** Reads the state that a message meets. */
export async function openSession(
  environment: ConversationEnvironment,
  inboxId: number,
  inbound: Inbound,
): Promise<Session> {
  const { store, clock, zone } = environment;
  const at = clock.now();
  const today = localDateOf(at, zone);
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  const [linked, dialog, pressed, plans, agencies, everyone, groups, calendar, stored, office, waiting] =
    await Promise.all([
      inbound.sender === null
        ? undefined
        : store.people.findAddress({ channel: inbound.channel, chatId: inbound.sender.id }),
      store.dialogs.find(chat),
      inbound.kind === 'action' && inbound.replyTo !== null
        ? store.outbox.findByReceipt(chat, inbound.replyTo)
        : undefined,
      store.plans.list(),
      store.agencies.list(),
      store.people.listAll(),
      store.people.listGroupChats(),
      environment.calendar(),
      store.channelRules.load(),
      store.settings.find<RuleChoice>('rules'),
      store.people.listWaiting(),
    ]);
  const planById = byId(plans);
  const agencyById = agenciesById(agencies);
  const book = bookOf(everyone, groups, today, environment.channels);
  return {
    environment,
    inboxId,
    inbound,
    at,
    today,
    calendar,
    officeRules: rulesOf(calendar, JSON.stringify(office ?? null), plans, agencies),
    speaker: linked && {
      person: linked.person,
      memberships: currentMemberships(linked.memberships, today),
      address: linked.address,
    },
    // A question that has waited too long is no longer asked; its row stays for the version.
    dialog: dialog && (dialog.expiresAt > at ? dialog : { ...dialog, step: null }),
    pressed,
    plans: planById,
    agencies: agencyById,
    book,
    waiting,
    rules: channelRulesOf(stored, plans, { calendar, zone }),
    desk: deskOf(environment, plans, agencyById, everyone.memberships, book),
  };
}

function deskOf(
  { texts, language }: ConversationEnvironment,
  plans: readonly Plan[],
  agencies: ReadonlyMap<string, AgencyRecord>,
  memberships: readonly Membership[],
  book: AddressBook,
): Session['desk'] {
  const agencyId =
    plans.find((plan) => plan.state === 'active')?.collectorId ??
    memberships.find((membership) => membership.role === 'desk')?.agencyId ??
    null;
  const name = agencyId === null ? undefined : agencies.get(agencyId)?.name;
  const [officer] = agencyId === null ? [] : book.peopleAt(agencyId, ['desk']);
  return { agencyId, name: name ?? texts.say(language, 'desk-unnamed'), officer: officer?.name ?? null };
}

/** A reply in the chat that spoke. Several replies to one message become one message. */
export const replyWith = (session: Session, facts: NoticeFacts, itemIds: string[] = []): Notice => ({
  to: { chat: { channel: session.inbound.channel, chatId: session.inbound.chat.id } },
  key: `reply:${session.inboxId}`,
  messageKind: 'reply',
  itemIds,
  facts,
});

/** A change that only replies. */
export const justReply = (session: Session, facts: NoticeFacts, itemIds: string[] = []): Change => ({
  ...noChange(session.inboxId),
  notices: [replyWith(session, facts, itemIds)],
});

/** Facts for the desk of an item's plan. */
export const tellDesk = (
  session: Session,
  agencyId: string,
  facts: NoticeFacts,
  itemIds: string[],
  n: number,
): Notice => ({
  to: { deskOf: agencyId },
  key: `desk:${session.inboxId}:${n}`,
  messageKind: 'notice',
  itemIds,
  facts,
});

/** How messages see an item today. */
export function viewOf(session: Session, item: Item): ItemView {
  const plan = session.plans.get(item.planId);
  const agency = session.agencies.get(item.agencyId);
  return itemViewOf(item, {
    plan: plan ?? { code: item.planId, number: null, title: item.planId },
    agency: agency ?? { name: item.agencyId, shortName: item.agencyId },
    today: session.today,
    calendar: session.officeRules.calendarFor(item.agencyId),
    zone: session.environment.zone,
  });
}

/** Who signs and who reads, for an agency. */
export const partiesFor = (session: Session, agencyId: string, reader: string): Parties => ({
  desk: session.desk.name,
  deskOfficer: session.desk.officer,
  agency: session.agencies.get(agencyId)?.name ?? agencyId,
  reader,
});

/** The desk that collects for a plan; the installation's desk when the plan names none. */
export const collectorOf = (session: Session, planId: string): string =>
  session.plans.get(planId)?.collectorId ?? session.desk.agencyId ?? '';

const agencyIdsOf = (speaker: Speaker, roles: readonly Role[]): string[] => [
  ...new Set(speaker.memberships.filter(({ role }) => roles.includes(role)).map(({ agencyId }) => agencyId)),
];

/** Agencies for which the speaker answers, by today's memberships. */
export const ownAgencyIds = (speaker: Speaker): string[] => agencyIdsOf(speaker, ['focal-point', 'stand-by']);

/** Agencies whose items the speaker may read: those that he answers for, and the one that he heads. */
export const readAgencyIds = (speaker: Speaker): string[] =>
  agencyIdsOf(speaker, ['focal-point', 'stand-by', 'head']);
