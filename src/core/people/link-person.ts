// What linking somebody writes: person, address and membership, the code used up, and whoever is replaced out of service.
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Address } from '../channel.ts';
import type { Instant } from '../clock.ts';
import { addDays, type PlainDate } from '../dates.ts';
import type { Invite, Membership, Person, PersonAddress } from './person.ts';

/** An invitation whose person is to be linked now. */
export interface Linking {
  invite: Invite;
  chat: Address;
  /** Who is behind the chat already: a second role, not a second person. */
  known: Person | undefined;
  /** The membership of an earlier link that was taken back; undefined = none. */
  earlier?: Membership | undefined;
  /** The service that passes to this person, plan by plan; empty or left out = nobody is replaced. */
  replaced?: readonly Membership[];
  language: 'vi' | 'en';
  at: Instant;
  today: PlainDate;
  /** Who decided it: an officer, or the person whose code was confirmed beforehand. */
  actor?: string;
}

/** The rows and events of a link; `person` is who is behind the chat from now on. */
export function linkPerson(input: Linking): { person: Person; puts: Put[]; events: AuditDraft[] } {
  const { invite, chat, at, today, known, earlier } = input;
  const person: Person = known ?? {
    id: `person-${invite.id}`,
    name: invite.personName,
    language: input.language,
    version: 0,
  };
  const membership: Membership = {
    id: `member-${invite.id}`,
    personId: person.id,
    agencyId: invite.agencyId,
    role: invite.role,
    planId: invite.planId,
    fromOn: today,
    untilOn: null,
    version: earlier?.version ?? 0,
  };
  const address: PersonAddress = {
    id: `${chat.channel}:${chat.chatId}`,
    personId: person.id,
    channel: chat.channel,
    chatId: chat.chatId,
    position: 1,
    state: 'active',
    linkedAt: at,
    version: 0,
  };
  const { replaced = [] } = input;
  // Who served several plans passes on those plans, not all the others.
  const memberships = (replaced.length < 2 ? [invite.planId] : replaced.map(({ planId }) => planId)).map(
    (planId, index): Membership =>
      index === 0
        ? { ...membership, planId }
        : { ...membership, planId, id: `${membership.id}-${index + 1}`, version: 0 },
  );
  const actor = input.actor ?? person.id;
  return {
    person,
    puts: [
      put('invite', { ...invite, state: 'used', confirmedById: invite.confirmedById ?? actor }),
      ...(known === undefined ? [put('person', person), put('personAddress', address)] : []),
      ...memberships.map((row) => put('membership', row)),
      ...replaced.map((row) => endedPut(row, today)),
    ],
    events: [
      {
        at,
        actor,
        action: 'person-linked',
        subject: `agency:${invite.agencyId}`,
        detail: { personId: person.id, role: invite.role, channel: chat.channel },
      },
      ...replaced.map((row) => endedEvent(row, actor, at)),
    ],
  };
}

/** The membership without today and all later days. */
const endedPut = (row: Membership, today: PlainDate): Put =>
  put('membership', { ...row, untilOn: addDays(today, -1) });

const endedEvent = ({ agencyId, personId, role }: Membership, actor: string, at: Instant): AuditDraft => ({
  at,
  actor,
  action: 'membership-ended',
  subject: `agency:${agencyId}`,
  detail: { personId, role },
});
