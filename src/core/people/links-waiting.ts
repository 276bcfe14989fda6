// Who waits for the desk, in the order in which a list names them, and as facts of a message. Pure.
import type { LinkFacts } from './link-facts.ts';
import type { Invite } from './person.ts';

/** What names agencies and people, and ranks agencies. */
export interface LinkContext {
  nameOf(agencyId: string): string;
  rankOf(agencyId: string): number;
  /** The name of whoever holds a membership; null when nobody does. */
  memberName(membershipId: string): string | null;
}

/** In the official order of their agencies, and there the one who has waited longest first. */
export const waitingInOrder = (
  waiting: readonly Invite[],
  { rankOf }: Pick<LinkContext, 'rankOf'>,
): Invite[] =>
  [...waiting].sort(
    (a, b) =>
      rankOf(a.agencyId) - rankOf(b.agencyId) ||
      (a.acceptedAt ?? 0) - (b.acceptedAt ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );

/** The list as it is said; `numbered` when digits count in this chat. */
export function linksWaiting(
  invites: readonly Invite[],
  { nameOf, memberName }: LinkContext,
  numbered: boolean,
): LinkFacts {
  if (invites.length === 0) return { kind: 'links-none' };
  return {
    kind: 'links-waiting',
    people: invites.map((invite) => ({
      agency: nameOf(invite.agencyId),
      name: invite.personName,
      role: invite.role,
      channel: invite.claimedChannel ?? '',
      at: invite.acceptedAt ?? invite.createdAt,
      replaces: invite.replacesId === null ? null : memberName(invite.replacesId),
    })),
    numbered,
  };
}
