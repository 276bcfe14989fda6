// People, their roles and addresses, invitations and group chats: reads. Writes go through commit.
import type { Address } from '../core/channel.ts';
import type { Away, GroupChat, Invite, Membership, Person, PersonAddress } from '../core/people/person.ts';
import { remembered } from '../core/reminding/remembered.ts';
import type { Database } from './database.ts';
import { findRow, listRows } from './rows.ts';
import type { Keep } from './stamps.ts';

/** Who writes from a chat, with everything he answers for. */
export interface KnownAddress {
  address: PersonAddress;
  person: Person;
  memberships: Membership[];
}

/** Everyone at once: a province has a few hundred people, and reminders need them all. */
export interface Directory {
  people: readonly Person[];
  memberships: readonly Membership[];
  addresses: readonly PersonAddress[];
  aways: readonly Away[];
}

const chatOf = ({ channel, chatId }: Address): string => `${channel}:${chatId}`;

/** Everyone who can write, by chat. */
const knownByChat = remembered(({ people, memberships, addresses }: Directory): Map<string, KnownAddress> => {
  const personById = new Map(people.map((person) => [person.id, person]));
  const membershipsOf = new Map<string, Membership[]>(people.map(({ id }) => [id, []]));
  for (const membership of memberships) membershipsOf.get(membership.personId)?.push(membership);
  return new Map(
    addresses.flatMap((address) => {
      const person = personById.get(address.personId);
      if (person === undefined) return [];
      return [[chatOf(address), { address, person, memberships: membershipsOf.get(person.id) ?? [] }]];
    }),
  );
});

/** People. */
export function peopleStore({ client }: Database, keep: Keep) {
  const find = (id: string): Promise<Person | undefined> => findRow<Person>(client, 'Person', { id });
  const listAll = keep(
    ['Person', 'Membership', 'PersonAddress', 'Away'],
    async (): Promise<Directory> => ({
      people: await listRows<Person>(client, 'Person'),
      memberships: await listRows<Membership>(client, 'Membership'),
      addresses: await listRows<PersonAddress>(client, 'PersonAddress', {}, '"position", "id"'),
      aways: await listRows<Away>(client, 'Away'),
    }),
  );
  return {
    find,

    async get(id: string): Promise<Person> {
      const person = await find(id);
      if (person === undefined) throw new Error(`There is no person ${id}.`);
      return person;
    },

    /** The person behind a chat, with memberships of all times; undefined when the chat is not linked. */
    findAddress: async (address: Address): Promise<KnownAddress | undefined> =>
      knownByChat(await listAll()).get(chatOf(address)),

    /** Addresses of a person in the order of trying. */
    listAddressesOf: (personId: string): Promise<PersonAddress[]> =>
      listRows<PersonAddress>(client, 'PersonAddress', { personId }, '"position", "id"'),

    listMembershipsOf: (agencyId: string): Promise<Membership[]> =>
      listRows<Membership>(client, 'Membership', { agencyId }),

    /** All people, memberships, addresses and times away. */
    listAll,

    findAway: (id: string): Promise<Away | undefined> => findRow<Away>(client, 'Away', { id }),

    findInvite: (id: string): Promise<Invite | undefined> => findRow<Invite>(client, 'Invite', { id }),

    findInviteByHash: (codeHash: string): Promise<Invite | undefined> =>
      findRow<Invite>(client, 'Invite', { codeHash }),

    /** Invitations, newest first; of one state when it is given. */
    listInvites: (state?: Invite['state']): Promise<Invite[]> =>
      listRows<Invite>(client, 'Invite', { state }, '"createdAt" DESC, "id"'),

    /** Codes that somebody holds and has not been linked by, newest first; those that have run out included. */
    listOpenInvites: (): Promise<Invite[]> =>
      listRows<Invite>(client, 'Invite', { state: ['open', 'claimed', 'waiting'] }, '"createdAt" DESC, "id"'),

    /** Invitations whose person waits for the desk, the one who has waited longest first. */
    listWaiting: keep(
      ['Invite'],
      (): Promise<readonly Invite[]> =>
        listRows<Invite>(client, 'Invite', { state: 'waiting' }, '"acceptedAt", "id"'),
    ),

    findGroupChat: ({ channel, chatId }: Address): Promise<GroupChat | undefined> =>
      findRow<GroupChat>(client, 'GroupChat', { channel, chatId }),

    /** Every linked group chat, gone ones included. */
    listGroupChats: keep(['GroupChat'], (): Promise<readonly GroupChat[]> => listRows(client, 'GroupChat')),
  };
}
