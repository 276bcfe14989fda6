// A person's own channels: a code of his own that adds one, and the order in which they are tried.
import { type Change, noChange, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { NoticeFacts } from '../notice.ts';
import type { ClaimInput } from '../people/invite.ts';
import type { Invite, Person, PersonAddress } from '../people/person.ts';

/** How long a code for one's own second channel holds: it is typed at once, on another telephone at most. */
export const ownCodeHours = 24;

/** A claimed code of a person who is linked elsewhere already. */
export interface AddChannelInput extends Omit<ClaimInput, 'agency' | 'planNumber'> {
  invite: Invite & { personId: string };
  person: Person;
  /** All addresses of that person. */
  addresses: readonly PersonAddress[];
  /** Who is behind the new chat already; undefined when nobody is. */
  behindChat: PersonAddress | undefined;
}

/** Adds the chat as the last address of the person; undefined when the chat is somebody else's. */
export function addChannel(input: AddChannelInput): Change | undefined {
  const { invite, chat, at, person, addresses, behindChat, inboxId, dialogVersion } = input;
  if (behindChat !== undefined && behindChat.personId !== person.id) return undefined;
  const address: PersonAddress = behindChat ?? {
    id: `${chat.channel}:${chat.chatId}`,
    personId: person.id,
    channel: chat.channel,
    chatId: chat.chatId,
    position: Math.max(0, ...addresses.map(({ position }) => position)) + 1,
    state: 'active',
    linkedAt: at,
    version: 0,
  };
  const others = addresses.filter(({ id }) => id !== address.id);
  return {
    ...noChange(inboxId),
    puts: [
      put('invite', { ...invite, state: 'used' }),
      put('personAddress', { ...address, state: 'active' }),
      put('dialog', {
        id: `${chat.channel}:${chat.chatId}`,
        step: null,
        expiresAt: at,
        version: dialogVersion,
      }),
    ],
    events: [
      {
        at,
        actor: person.id,
        action: 'channel-added',
        subject: `person:${person.id}`,
        detail: { channel: chat.channel },
      },
    ],
    notices: [
      {
        to: { chat },
        key: `reply:${inboxId}`,
        messageKind: 'reply',
        itemIds: [],
        facts: channelsFacts('added', [...others, { ...address, state: 'active' }]),
      },
    ],
  };
}

/** The addresses with those of one channel first, the others in their order; only rows that change. */
export function preferred(addresses: readonly PersonAddress[], channel: string): PersonAddress[] {
  const sorted = inOrder(addresses);
  const first = sorted.filter((address) => address.channel === channel);
  const rest = sorted.filter((address) => address.channel !== channel);
  return [...first, ...rest]
    .map((address, index) => ({ ...address, position: index + 1 }))
    .filter((address) => sorted.find(({ id }) => id === address.id)?.position !== address.position);
}

/** The channels of a person as facts, in the order of trying. */
export const channelsFacts = (
  what: Extract<NoticeFacts, { kind: 'channels' }>['what'],
  addresses: readonly PersonAddress[],
): NoticeFacts => ({
  kind: 'channels',
  what,
  channels: inOrder(addresses).map(({ channel, state }) => ({ channel, isGone: state === 'gone' })),
});

const inOrder = (addresses: readonly PersonAddress[]): PersonAddress[] =>
  [...addresses].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** When a person's own code ends. */
export const ownCodeEndsAt = (at: Instant): Instant => at + ownCodeHours * 3_600_000;
