// Who gets which edition of the weekly digest. The jobs send them at their hours, the desk's release what is then late.

import type { Notice, Recipient } from '../notice.ts';
import type { AddressBook } from '../people/address-book.ts';
import type { Digest } from './digest.ts';

/** What addressing an edition needs. */
export interface EditionContext {
  digest: Digest;
  agencyIds: readonly string[];
  /** Agencies whose desk collects for an active plan. */
  deskIds: readonly string[];
  book: AddressBook;
  /** Whether a running channel has groups. */
  hasGroups: boolean;
}

/** One message to each secretary, or to the leader where no secretary is linked. */
export function leadersEdition({ digest, agencyIds, book }: EditionContext): Notice[] {
  const secretaries = agencyIds.flatMap((id) => book.peopleAt(id, ['secretary']));
  const leaders = agencyIds.flatMap((id) => book.peopleAt(id, ['leader']));
  return (secretaries.length > 0 ? secretaries : leaders).map((person) => ({
    to: { personId: person.id },
    key: `${leadersKeyOf(digest)}:${person.id}`,
    messageKind: 'digest',
    itemIds: [],
    facts: { kind: 'digest-leaders', facts: digest.facts, leader: leaders[0]?.name ?? '' },
  }));
}

/**
 * One post in each linked group. Where no running channel has groups, or the bot was removed from every one, the desk
 * gets the same text, to pass it on into a group by hand.
 */
export function groupEdition({ digest, deskIds, hasGroups, book }: EditionContext): Notice[] {
  return isPosted({ hasGroups, book }) ? [groupPost(digest, { groups: true })] : deskEdition(digest, deskIds);
}

/** Whether the group's edition is posted by the program; else the desk passes it on. */
export const isPosted = ({ hasGroups, book }: Pick<EditionContext, 'hasGroups' | 'book'>): boolean =>
  hasGroups && !book.hasLostGroups;

/** The group's post for each desk, to pass it on by hand. */
export const deskEdition = (digest: Digest, deskIds: readonly string[]): Notice[] =>
  deskIds.map((deskId) => groupPost(digest, { deskOf: deskId }));

/** What the keys of the leaders' edition begin with. */
export const leadersKeyOf = ({ id }: Pick<Digest, 'id'>): string => `digest-leaders:${id}`;

/** What the keys of the group's post begin with. */
export const groupKeyOf = ({ id }: Pick<Digest, 'id'>): string => `digest-group:${id}`;

const groupPost = (digest: Digest, to: Recipient): Notice => ({
  to,
  key: groupKeyOf(digest),
  messageKind: 'digest',
  itemIds: [],
  facts: { kind: 'digest-group', facts: digest.facts },
});

/** The digest's picture after its words, to the same readers, where their channel carries files. */
export const picturesOf = (digest: Digest, notices: readonly Notice[], fileId: string): Notice[] =>
  notices.map(({ to, key }) => ({
    to,
    key: `${key}:picture`,
    messageKind: 'digest',
    itemIds: [],
    facts: { kind: 'file', what: 'chart', at: digest.computedAt, command: 'dondoc export --what chart' },
    fileId,
    onlyAsFile: true,
  }));
