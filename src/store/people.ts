// People, their roles and addresses, invitations and group chats: reads. Writes go through commit.
import type { Address } from '../core/channel.ts';
import type { Away, GroupChat, Invite, Membership, Person, PersonAddress } from '../core/person.ts';
import { recordOf, recordsOf } from './codec.ts';
import type { Database } from './database.ts';

/** Who writes from a chat, with everything he answers for. */
export interface KnownAddress {
  address: PersonAddress;
  person: Person;
  memberships: Membership[];
}

/** Everyone at once: a province has a few hundred people, and reminders need them all. */
export interface Directory {
  people: Person[];
  memberships: Membership[];
  addresses: PersonAddress[];
  aways: Away[];
}

/** People. */
export function peopleStore({ client }: Database) {
  const find = async (id: string): Promise<Person | undefined> => {
    const row = await client.person.findUnique({ where: { id } });
    return row ? recordOf<Person>(row) : undefined;
  };
  return {
    find,

    async get(id: string): Promise<Person> {
      const person = await find(id);
      if (person === undefined) throw new Error(`There is no person ${id}.`);
      return person;
    },

    /** The person behind a chat, with memberships of all times; undefined when the chat is not linked. */
    async findAddress({ channel, chatId }: Address): Promise<KnownAddress | undefined> {
      const address = await client.personAddress.findUnique({
        where: { channel_chatId: { channel, chatId } },
      });
      if (address === null) return undefined;
      const person = await client.person.findUnique({ where: { id: address.personId } });
      if (person === null) return undefined;
      const memberships = await client.membership.findMany({
        where: { personId: person.id },
        orderBy: { id: 'asc' },
      });
      return {
        address: recordOf<PersonAddress>(address),
        person: recordOf<Person>(person),
        memberships: recordsOf<Membership>(memberships),
      };
    },

    /** Addresses of a person in the order of trying. */
    async listAddressesOf(personId: string): Promise<PersonAddress[]> {
      const rows = await client.personAddress.findMany({
        where: { personId },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });
      return recordsOf<PersonAddress>(rows);
    },

    async listMembershipsOf(agencyId: string): Promise<Membership[]> {
      const rows = await client.membership.findMany({ where: { agencyId }, orderBy: { id: 'asc' } });
      return recordsOf<Membership>(rows);
    },

    /** All people, memberships and addresses. */
    async listAll(): Promise<Directory> {
      const people = await client.person.findMany({ orderBy: { id: 'asc' } });
      const memberships = await client.membership.findMany({ orderBy: { id: 'asc' } });
      const addresses = await client.personAddress.findMany({
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      });
      return {
        people: recordsOf<Person>(people),
        memberships: recordsOf<Membership>(memberships),
        addresses: recordsOf<PersonAddress>(addresses),
        aways: recordsOf<Away>(await client.away.findMany({ orderBy: { id: 'asc' } })),
      };
    },

    async findAway(id: string): Promise<Away | undefined> {
      const row = await client.away.findUnique({ where: { id } });
      return row ? recordOf<Away>(row) : undefined;
    },

    async findInvite(id: string): Promise<Invite | undefined> {
      const row = await client.invite.findUnique({ where: { id } });
      return row ? recordOf<Invite>(row) : undefined;
    },

    async findInviteByHash(codeHash: string): Promise<Invite | undefined> {
      const row = await client.invite.findUnique({ where: { codeHash } });
      return row ? recordOf<Invite>(row) : undefined;
    },

    /** Invitations, newest first; of one state when it is given. */
    async listInvites(state?: Invite['state']): Promise<Invite[]> {
      const rows = await client.invite.findMany({
        ...(state && { where: { state } }),
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return recordsOf<Invite>(rows);
    },

    async findGroupChat({ channel, chatId }: Address): Promise<GroupChat | undefined> {
      const row = await client.groupChat.findUnique({ where: { channel_chatId: { channel, chatId } } });
      return row ? recordOf<GroupChat>(row) : undefined;
    },

    /** Every linked group chat, gone ones included. */
    async listGroupChats(): Promise<GroupChat[]> {
      return recordsOf<GroupChat>(await client.groupChat.findMany({ orderBy: { id: 'asc' } }));
    },
  };
}
