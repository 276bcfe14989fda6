// A typed invitation code: finds its invitation, asks one question, and links the chat on "yes".
import { type Change, noChange } from '../core/change.ts';
import type { Dialog } from '../core/dialog.ts';
import { claimInvite, confirmInvite, declineInvite } from '../core/invite.ts';
import type { NoticeFacts } from '../core/notice.ts';
import type { Invite } from '../core/person.ts';
import { addOwnChannel, ownChannelQuestion } from './own-channel.ts';
import { justReply, partiesFor, type Session } from './session.ts';

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
  const known = session.speaker;
  return confirmInvite({
    ...claim,
    today: session.today,
    language: environment.language,
    known,
    welcome: await welcomeOf(session, invite),
  });
}

function isUsable(invite: Invite, { at, inbound }: Session): boolean {
  if (invite.expiresAt <= at) return false;
  // The same chat may type its code again; another chat may not take over a claimed one.
  return invite.state === 'open' || (invite.state === 'claimed' && invite.claimedChatId === inbound.chat.id);
}

const claimOf = (session: Session, invite: Invite) => ({
  invite,
  planNumber: invite.planId === null ? null : (session.plans.get(invite.planId)?.number ?? null),
  chat: { channel: session.inbound.channel, chatId: session.inbound.chat.id },
  at: session.at,
  inboxId: session.inboxId,
  dialogVersion: session.dialog?.version ?? 0,
});

async function welcomeOf(session: Session, invite: Invite): Promise<NoticeFacts> {
  const parties = partiesFor(session, invite.agencyId, invite.personName);
  if (invite.role === 'desk' || invite.role === 'administrator') {
    return {
      kind: 'welcome-desk',
      parties: { ...parties, desk: parties.agency, deskOfficer: invite.personName },
    };
  }
  if (invite.role === 'leader' || invite.role === 'secretary') return { kind: 'welcome-leader', parties };
  const [plan] = [...session.plans.values()].filter(
    (p) => p.state === 'active' && (invite.planId ?? p.id) === p.id,
  );
  const items = await session.environment.store.items.list({ agencyIds: [invite.agencyId], open: true });
  return {
    kind: 'welcome-focal-point',
    parties,
    planNumber: plan?.number ?? null,
    exampleCode: items[0]?.code ?? 12,
  };
}
