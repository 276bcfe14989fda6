// Those who linked themselves by a code and wait for the desk: how they are listed, asked about, and found by what is typed.
import { may } from '../core/access.ts';
import { type Put, put } from '../core/change.ts';
import type { Dialog } from '../core/dialog.ts';
import type { Notice } from '../core/notice.ts';
import type { Candidate } from '../core/people/confirm-links.ts';
import type { LinkFacts, LinkView } from '../core/people/link-facts.ts';
import { type LinkContext, linksWaiting, waitingInOrder } from '../core/people/links-waiting.ts';
import type { Invite, Membership } from '../core/people/person.ts';
import { agencyNamed } from './agencies-named.ts';
import { plainWords } from './plain-words.ts';
import type { Session } from './session.ts';

/** A list is long read, so that its numbers hold for some days unless another question follows. */
const dialogMs = 3 * 24 * 3_600_000;

/** Everyone who waits, in the order of a list. */
export const waitingIn = (session: Session): Invite[] => waitingInOrder(session.waiting, contextOf(session));

const contextOf = ({ agencies, book }: Session, memberships: readonly Membership[] = []): LinkContext => ({
  nameOf: (id) => agencies.get(id)?.name ?? id,
  rankOf: (id) => agencies.get(id)?.rank ?? Number.MAX_SAFE_INTEGER,
  memberName: (id) => book.find(memberships.find((row) => row.id === id)?.personId ?? '')?.name ?? null,
});

/** How a message names somebody behind a code. */
export const linkViewOf = (
  { agencies }: Session,
  { agencyId, personName, role }: Pick<Invite, 'agencyId' | 'personName' | 'role'>,
): LinkView => ({ agency: agencies.get(agencyId)?.name ?? agencyId, name: personName, role });

/** The list with its numbers; in this order a digit counts. */
export async function listFacts(
  session: Session,
  invites: readonly Invite[],
  numbered: boolean,
): Promise<LinkFacts> {
  const { memberships } = await session.environment.store.people.listAll();
  return linksWaiting(invites, contextOf(session, memberships), numbered);
}

/** The open question that keeps the order of a list. */
export const listQuestion = (
  { at }: Session,
  dialog: Pick<Dialog, 'id' | 'version'>,
  invites: readonly Invite[],
): Put =>
  put('dialog', {
    id: dialog.id,
    step: invites.length === 0 ? null : { kind: 'confirm-links', inviteIds: invites.map(({ id }) => id) },
    expiresAt: at + dialogMs,
    version: dialog.version,
  });

/**
 * Asks the desk about somebody who has just said that it is him. Alone he is told of at once; while others wait, a
 * list goes out once an hour, so that a hundred who join in a morning are a few messages. A desk that is being asked
 * something else reads the words to type instead of digits.
 */
export async function askDesk(session: Session, fresh: Invite): Promise<{ puts: Put[]; notices: Notice[] }> {
  const { environment, book, plans, desk, at } = session;
  const deskId = (fresh.planId === null ? null : plans.get(fresh.planId)?.collectorId) ?? desk.agencyId;
  if (deskId === null) return { puts: [], notices: [] };
  const invites = waitingInOrder([...session.waiting, fresh], contextOf(session));
  const isAlone = invites.length === 1;
  const hour = Math.floor(at / 3_600_000);
  const puts: Put[] = [];
  const notices: Notice[] = [];
  for (const officer of book.peopleAt(deskId, ['desk'])) {
    const address = book.addressOf(officer.id);
    const key = isAlone ? `link:${fresh.id}:${at}:${officer.id}` : `links:${hour}:${officer.id}`;
    if (address === undefined || (await environment.store.outbox.listKnownKeys([key])).size > 0) continue;
    const id = `${address.channel}:${address.chatId}`;
    const dialog = await environment.store.dialogs.find(address);
    const isFree = dialog?.step == null || dialog.expiresAt <= at || dialog.step.kind === 'confirm-links';
    if (isFree) puts.push(listQuestion(session, { id, version: dialog?.version ?? 0 }, invites));
    const facts = await listFacts(session, invites, isFree);
    notices.push({ to: { personId: officer.id }, key, messageKind: 'notice', itemIds: [], facts });
  }
  return { puts, notices };
}

/** Whether anyone in the office could confirm a link; before that the administrator's word has to do. */
export async function canBeConfirmed({ environment, book }: Session): Promise<boolean> {
  const { people } = await environment.store.people.listAll();
  return people.some(({ id }) => book.addressOf(id) !== undefined && may('invite', book.membershipsOf(id)));
}

/** The invitations with all that a decision on them needs. */
export async function candidatesOf(session: Session, invites: readonly Invite[]): Promise<Candidate[]> {
  const everyone = await session.environment.store.people.listAll();
  return invites.map((invite) => {
    const address = everyone.addresses.find(
      ({ channel, chatId }) => channel === invite.claimedChannel && chatId === invite.claimedChatId,
    );
    const memberOf = (id: string | null) => everyone.memberships.find((row) => row.id === id);
    const replaced = memberOf(invite.replacesId);
    const isSameService = (row: Membership): boolean =>
      row.personId === replaced?.personId &&
      row.agencyId === replaced.agencyId &&
      row.role === replaced.role &&
      row.fromOn <= session.today &&
      (row.untilOn === null || row.untilOn >= session.today);
    return {
      invite,
      known: everyone.people.find(({ id }) => id === address?.personId),
      earlier: memberOf(`member-${invite.id}`),
      replaced: everyone.memberships.filter(isSameService),
    };
  });
}

/**
 * Those who are meant by what was typed: a place in the list shown, an agency, or a name; `unknown` fits nobody.
 * Numbers mean nothing when no list is open.
 */
export function linksNamed(
  session: Session,
  typed: readonly string[],
  shown: readonly (Invite | undefined)[],
): { found: Invite[]; unknown: string[] } {
  const waiting = waitingIn(session);
  const agencies = waiting.flatMap(({ agencyId }) => session.agencies.get(agencyId) ?? []);
  const unknown: string[] = [];
  const found = typed.flatMap((part) => {
    const fitting = fittingOf(part);
    if (fitting.length === 0) unknown.push(part);
    return fitting;
  });
  return { found: [...new Set(found)], unknown };

  function fittingOf(part: string): Invite[] {
    if (/^\d+$/.test(part)) return [shown[Number(part) - 1] ?? []].flat();
    const key = plainWords(part).replace(/^(?:dong chi|d\/c|dc|ong|ba|anh|chi) /, '');
    const byName = waiting.filter(({ personName }) => plainWords(personName) === key);
    if (byName.length > 0) return byName;
    const agency = agencyNamed(session, part, agencies);
    return waiting.filter(({ agencyId }) => agencyId === agency?.id);
  }
}
