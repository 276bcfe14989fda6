// Linking a person to an agency by a one-time code: claimed by typing it, confirmed by one question, then by the desk.
import { type Change, noChange, put } from '../change.ts';
import type { Address } from '../channel.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { Notice, NoticeFacts } from '../notice.ts';
import { linkPerson } from './link-person.ts';
import type { AgencyRecord, Invite, Membership, Person, Role } from './person.ts';

/** Letters and digits that nobody confuses on paper: no 0, O, 1, I, L. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Characters of an invitation code. */
export const codeLength = 8;

/** Days for which a code may be used. */
export const inviteDays = 30;

const minuteMs = 60_000;
const dialogMinutes = 60;

/**
 * The code in a message, upper-case and without the word before it: `MA 7K2P94QX`, `mã 7k2p 94qx`,
 * `/start 7K2P94QX`, on a line of its own as letters have it, or the bare code alone. Undefined when there is none.
 */
export function codeIn(text: string): string | undefined {
  const upper = text.normalize('NFC').toUpperCase().trim();
  const typed =
    upper.match(/^(?:\/START|MA|MÃ)\s*:?[^\S\n]*([A-Z0-9 -]{8,10})\s*$/m)?.[1] ??
    upper.match(/^[A-Z0-9]{8}$/)?.[0];
  const code = typed?.replace(/[ -]/g, '');
  return code?.length === codeLength && [...code].every((letter) => codeAlphabet.includes(letter))
    ? code
    : undefined;
}

/** Who is asked to confirm, and where. */
export interface ClaimInput {
  invite: Invite;
  /** Asked instead of the usual question when the code adds a channel to a person. */
  question?: NoticeFacts;
  agency: AgencyRecord;
  planNumber: string | null;
  chat: Address;
  at: Instant;
  inboxId: number;
  dialogVersion: number;
}

/** Asks the chat whether it is the invited person; nothing is linked yet. */
export function claimInvite(input: ClaimInput): Change {
  const { invite, chat, at } = input;
  const facts: NoticeFacts = input.question ?? {
    kind: 'confirm-invite',
    name: invite.personName,
    role: invite.role,
    agency: input.agency.name,
    planNumber: input.planNumber,
    requested: input.agency.standing === 'requested',
  };
  return {
    ...noChange(input.inboxId),
    puts: [
      put('invite', {
        ...invite,
        state: 'claimed',
        claimedChannel: chat.channel,
        claimedChatId: chat.chatId,
      }),
      put('dialog', {
        id: `${chat.channel}:${chat.chatId}`,
        step: { kind: 'confirm-invite', inviteId: invite.id },
        expiresAt: at + dialogMinutes * minuteMs,
        version: input.dialogVersion,
      }),
    ],
    notices: [replyTo(chat, input.inboxId, facts)],
  };
}

/** A claimed invitation with the answer to its question. */
export interface ConfirmInput extends ClaimInput {
  today: PlainDate;
  language: 'vi' | 'en';
  /** The person behind this chat when it is linked already: a second role, not a second person. */
  known: { person: Person; memberships: Membership[] } | undefined;
  /** The service that passes to this person, plan by plan. */
  replaced: readonly Membership[];
  welcome: NoticeFacts;
}

/** Links the chat at once, because the office stands for the code already; the code is used up. */
export function confirmInvite(input: ConfirmInput): Change {
  const { invite, chat, at, today, language, known, replaced } = input;
  const { puts, events } = linkPerson({
    ...{ invite, chat, at, today, language, replaced },
    known: known?.person,
  });
  return {
    ...noChange(input.inboxId),
    puts: [...puts, closeDialog(chat, input.dialogVersion, at)],
    events,
    notices: [replyTo(chat, input.inboxId, input.welcome)],
  };
}

/** The person said that it is him; nothing is shown and nothing linked before the desk has confirmed it. */
export function acceptInvite(input: ClaimInput & { facts: NoticeFacts }): Change {
  const { invite, chat, at } = input;
  return {
    ...noChange(input.inboxId),
    puts: [
      put('invite', { ...invite, state: 'waiting', acceptedAt: at }),
      closeDialog(chat, input.dialogVersion, at),
    ],
    events: [
      {
        at,
        actor: 'unlinked',
        action: 'link-asked',
        subject: `agency:${invite.agencyId}`,
        detail: { role: invite.role, channel: chat.channel },
      },
    ],
    notices: [replyTo(chat, input.inboxId, input.facts)],
  };
}

/** The person said that it is not him: the code is free again for the right one. */
export function declineInvite(input: ClaimInput & { desk: string }): Change {
  const { invite, chat } = input;
  return {
    ...noChange(input.inboxId),
    puts: [
      put('invite', { ...invite, state: 'open', claimedChannel: null, claimedChatId: null }),
      closeDialog(chat, input.dialogVersion, input.at),
    ],
    notices: [replyTo(chat, input.inboxId, { kind: 'invite-declined', desk: input.desk })],
  };
}

/** A new invitation; the caller hashes the code and shows it once. */
export function newInvite(values: {
  codeHash: string;
  role: Role;
  agencyId: string;
  planId: string | null;
  personName: string;
  personId?: string;
  /** Who of the office stands for the person already; absent = the desk is asked. */
  confirmedById?: string | null;
  replacesId?: string | null;
  at: Instant;
}): Invite {
  const { at, personId = null, confirmedById = null, replacesId = null, ...rest } = values;
  return {
    ...rest,
    ...{ personId, confirmedById, replacesId },
    id: values.codeHash.slice(0, 16),
    createdAt: at,
    expiresAt: at + inviteDays * 24 * 60 * minuteMs,
    state: 'open',
    claimedChannel: null,
    claimedChatId: null,
    acceptedAt: null,
    version: 0,
  };
}

const closeDialog = (chat: Address, version: number, at: Instant) =>
  put('dialog', { id: `${chat.channel}:${chat.chatId}`, step: null, expiresAt: at, version });

const replyTo = (chat: Address, inboxId: number, facts: NoticeFacts): Notice => ({
  to: { chat },
  key: `reply:${inboxId}`,
  messageKind: 'reply',
  itemIds: [],
  facts,
});
