// A typed invitation code: finds its invitation, asks one question, and on "yes" the desk, whose word links the chat.
import { may } from '../core/access.ts';
import { type Change, noChange } from '../core/change.ts';
import type { Dialog } from '../core/dialog.ts';
import type { NoticeFacts } from '../core/notice.ts';
import { acceptInvite, claimInvite, confirmInvite, declineInvite } from '../core/people/invite.ts';
import type { Invite } from '../core/people/person.ts';
import { addOwnChannel, ownChannelQuestion } from './own-channel.ts';
import { owedItems } from './own-items.ts';
import { justReply, partiesFor, type Session } from './session.ts';
import { askDesk, canBeConfirmed, candidatesOf } from './waiting-links.ts';

const wrongTriesMax = 5;
const hourMs = 3_600_000;

/** Claims the invitation of a code; wrong codes are counted, and after five in an hour nothing is tried. */
export async function claimByCode(session: Session, code: string): Promise<Change> {
  const { environment, inbound, at } = session;
  const { store } = environment;
  const sender = `chat:${inbound.channel}:${inbound.chat.id}`;
  const wrongTries = await store.audit.countSince(sender, 'invite-wrong', at - hourMs);
  if (wrongTries >= wrongTriesMax)
    return justReply(session, { kind: 'refused', reason: 'invite-locked', detail: null });
  const invite = await store.people.findInviteByHash(environment.hashOf(code));
  const agency = invite === undefined ? undefined : session.agencies.get(invite.agencyId);
  if (invite?.state === 'waiting' && isOfThisChat(invite, session))
    return justReply(session, linkWaiting(session));
  if (invite === undefined || agency === undefined || !isUsable(invite, session)) {
    const change = justReply(session, { kind: 'refused', reason: 'invite-wrong', detail: null });
    change.events.push({ at, actor: 'unlinked', action: 'invite-wrong', subject: sender, detail: {} });
    return change;
  }
  const question = ownChannelQuestion(session, invite, agency.name);
  return claimInvite({
    ...claimOf(session, invite),
    agency,
    ...(question === undefined ? {} : { question }),
  });
}

/** The answer to "is that you?": links, or frees the code. */
export async function answerClaim(session: Session, dialog: Dialog, yes: boolean): Promise<Change> {
  const { environment, at } = session;
  if (dialog.step?.kind !== 'confirm-invite') return noChange(session.inboxId);
  const invite = await environment.store.people.findInvite(dialog.step.inviteId);
  const agency = invite === undefined ? undefined : session.agencies.get(invite.agencyId);
  if (invite === undefined || agency === undefined || invite.state !== 'claimed' || invite.expiresAt <= at) {
    return justReply(session, { kind: 'refused', reason: 'invite-wrong', detail: null });
  }
  const claim = { ...claimOf(session, invite), agency };
  if (!yes) return declineInvite({ ...claim, desk: session.desk.name });
  if (invite.personId !== null) return await addOwnChannel(session, { ...invite, personId: invite.personId });
  if (!(await isConfirmed(session, invite))) {
    const waiting = { ...invite, state: 'waiting' as const, acceptedAt: at };
    const asked = await askDesk(session, waiting);
    const change = acceptInvite({ ...claim, facts: linkWaiting(session) });
    return {
      ...change,
      puts: [...change.puts, ...asked.puts],
      notices: [...change.notices, ...asked.notices],
    };
  }
  const [candidate] = await candidatesOf(session, [invite]);
  return confirmInvite({
    ...claim,
    today: session.today,
    language: environment.language,
    known: session.speaker,
    replaced: candidate?.replaced ?? [],
    welcome: await welcomeOf(session, invite),
  });
}

/**
 * Whether the office stands for the code already: it was said when the code was made, the chat is that of an officer
 * who could confirm it himself, or it is for the desk of an office that has none to ask yet.
 */
async function isConfirmed(session: Session, invite: Invite): Promise<boolean> {
  const { speaker } = session;
  if (invite.confirmedById !== null) return true;
  if (speaker !== undefined && may('invite', speaker.memberships)) return true;
  const isForDesk = invite.role === 'desk' || invite.role === 'administrator';
  return isForDesk && !(await canBeConfirmed(session));
}

/** Whether somebody said in this chat that a code is his, and the desk has not spoken yet. */
export const isWaitingHere = (session: Session): boolean =>
  session.waiting.some((invite) => isOfThisChat(invite, session));

const isOfThisChat = ({ claimedChannel, claimedChatId }: Invite, { inbound }: Session): boolean =>
  claimedChannel === inbound.channel && claimedChatId === inbound.chat.id;

/** What he hears until then. */
export const linkWaiting = ({ desk }: Session): NoticeFacts => ({
  kind: 'link-waiting',
  desk: desk.name,
  deskOfficer: desk.officer,
});

function isUsable(invite: Invite, session: Session): boolean {
  if (invite.expiresAt <= session.at) return false;
  // The same chat may type its code again; another chat may not take over a claimed one.
  return invite.state === 'open' || (invite.state === 'claimed' && isOfThisChat(invite, session));
}

const claimOf = (session: Session, invite: Invite) => ({
  invite,
  planNumber: invite.planId === null ? null : (session.plans.get(invite.planId)?.number ?? null),
  chat: { channel: session.inbound.channel, chatId: session.inbound.chat.id },
  at: session.at,
  inboxId: session.inboxId,
  dialogVersion: session.dialog?.version ?? 0,
});

/** The first words to somebody who is linked, by his role. */
export async function welcomeOf(
  session: Session,
  invite: Pick<Invite, 'role' | 'agencyId' | 'planId' | 'personName'>,
): Promise<NoticeFacts> {
  const parties = partiesFor(session, invite.agencyId, invite.personName);
  if (invite.role === 'desk' || invite.role === 'administrator') {
    return {
      kind: 'welcome-desk',
      parties: { ...parties, desk: parties.agency, deskOfficer: invite.personName },
    };
  }
  if (invite.role === 'leader' || invite.role === 'secretary') return { kind: 'welcome-leader', parties };
  if (invite.role === 'head') return { kind: 'welcome-head', parties };
  const [plan] = [...session.plans.values()].filter(
    (p) => p.state === 'active' && (invite.planId ?? p.id) === p.id,
  );
  const [first] = await owedItems(session, [invite.agencyId]);
  return {
    kind: 'welcome-focal-point',
    parties,
    planNumber: plan?.number ?? null,
    exampleCode: first?.code ?? 12,
    requested: session.agencies.get(invite.agencyId)?.standing === 'requested',
  };
}
