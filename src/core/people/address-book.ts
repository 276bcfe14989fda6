// Who is reached where: people by role and plan, at their first working address. Pure look-ups over what the store lists.
import { currentMemberships } from '../access.ts';
import type { Address } from '../channel.ts';
import type { PlainDate } from '../dates.ts';
import type { Recipient } from '../notice.ts';
import type { Away, GroupChat, Membership, Person, PersonAddress, Role } from './person.ts';

/** Everyone at once; a province has a few hundred people. */
export interface People {
  people: readonly Person[];
  memberships: readonly Membership[];
  addresses: readonly PersonAddress[];
  aways?: readonly Away[];
}

/** A reader of a notice; no person for groups. */
export interface ReachedAt {
  address: Address;
  person: Person | undefined;
}

export interface AddressBook {
  find(personId: string): Person | undefined;
  /** People with one of the roles at an agency (under a plan), those named for the plan first; linked or not. */
  peopleAt(agencyId: string, roles: readonly Role[], planId?: string): Person[];
  /** Today's memberships of a person. */
  membershipsOf(personId: string): Membership[];
  /** The time away that holds today; undefined while the person is there. */
  awayOf(personId: string): Away | undefined;
  /** As `peopleAt`, but whoever is away today is replaced by his stand-in, or left out when nobody stands in. */
  servingAt(agencyId: string, roles: readonly Role[], planId?: string): Person[];
  /** Where a person is reached now; undefined when nowhere. */
  addressOf(personId: string): Address | undefined;
  /** Whether there were linked groups and the bot is in none of them any more. */
  hasLostGroups: boolean;
  /** The readers of a recipient; empty when nobody is reached. */
  readersOf(to: Recipient): ReachedAt[];
}

/** The address book of a day, over channels that are running. */
export function addressBookOf(
  all: People,
  groups: readonly GroupChat[],
  today: PlainDate,
  isRunning: (channel: string) => boolean = () => true,
): AddressBook {
  const personById = new Map(all.people.map((person) => [person.id, person]));
  const current = currentMemberships(all.memberships, today);
  const addresses = all.addresses
    .filter((address) => address.state === 'active' && isRunning(address.channel))
    .sort((a, b) => a.position - b.position);

  const peopleAt: AddressBook['peopleAt'] = (agencyId, roles, planId) => {
    const serving = current.filter(
      (m) =>
        m.agencyId === agencyId &&
        roles.includes(m.role) &&
        (m.planId === null || planId === undefined || m.planId === planId),
    );
    const named = serving.filter((m) => m.planId !== null);
    const ids = new Set((named.length > 0 && planId !== undefined ? named : serving).map((m) => m.personId));
    return [...ids].flatMap((id) => personById.get(id) ?? []);
  };
  const awayOf = (personId: string): Away | undefined =>
    all.aways?.find(
      (away) =>
        away.personId === personId && away.state !== 'ended' && away.fromOn <= today && today <= away.untilOn,
    );
  /** Follows stand-ins who are away themselves; each person once, so that two who stand in for each other end it. */
  const whoServes = (person: Person, seen: readonly string[] = []): Person[] => {
    const away = awayOf(person.id);
    if (away === undefined) return [person];
    const standIn = away.state === 'declined' ? undefined : personById.get(away.standInId ?? '');
    if (standIn === undefined || seen.includes(standIn.id)) return [];
    return whoServes(standIn, [...seen, person.id]);
  };
  const addressOf = (personId: string): Address | undefined => addresses.find((a) => a.personId === personId);
  const reached = (person: Person): ReachedAt[] => {
    const address = addressOf(person.id);
    return address === undefined
      ? []
      : [{ address: { channel: address.channel, chatId: address.chatId }, person }];
  };

  return {
    find: (personId) => personById.get(personId),
    peopleAt,
    membershipsOf: (personId) => current.filter((m) => m.personId === personId),
    awayOf,
    servingAt: (agencyId, roles, planId) => [
      ...new Map(
        peopleAt(agencyId, roles, planId)
          .flatMap((person) => whoServes(person))
          .map((person) => [person.id, person]),
      ).values(),
    ],
    addressOf,
    hasLostGroups: groups.length > 0 && groups.every((group) => group.state === 'gone'),
    readersOf(to) {
      if ('chat' in to) return [{ address: to.chat, person: undefined }];
      if ('personId' in to) {
        const person = personById.get(to.personId);
        return person === undefined ? [] : reached(person);
      }
      if ('deskOf' in to) return peopleAt(to.deskOf, ['desk']).flatMap(reached);
      return groups
        .filter((group) => group.state === 'active' && isRunning(group.channel))
        .map(({ channel, chatId }) => ({ address: { channel, chatId }, person: undefined }));
    },
  };
}
