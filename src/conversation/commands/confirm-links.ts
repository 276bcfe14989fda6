// "xác nhận hết", "xác nhận stc, snv", "không đúng 2": the desk's word on those who linked themselves by a code.
import { type Change, noChange } from '../../core/change.ts';
import type { Notice } from '../../core/notice.ts';
import { type Linked, confirmLinks as linkAll, refuseLinks } from '../../core/people/confirm-links.ts';
import type { Invite } from '../../core/people/person.ts';
import { welcomeOf } from '../link.ts';
import { type LinkWish, linkWishIn } from '../link-wish.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import {
  candidatesOf,
  linksNamed,
  linkViewOf,
  listFacts,
  listQuestion,
  waitingIn,
} from '../waiting-links.ts';
import type { Command } from './command.ts';

/** `chờ xác nhận`, `xác nhận hết trừ 3`, `xác nhận stc, snv`, `không đúng 2`. */
export const confirmLinks: Command = {
  // “xác nhận 13 stc” is about a report that arrived.
  pattern:
    /^(\/?(?:xac nhan|xacnhan|confirm|reject|khong xac nhan|khong dung(?= (?:\d|[a-z]{2,}[^:]*$)))(?! \d{2,} [a-z])(?: .*)?|\/?(?:(?:ai |danh sach )?(?:dang )?cho xac nhan|choxacnhan|waiting)\??)$/,
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const wish = linkWishIn(rest);
    if (wish === undefined || wish === 'list') return await shown(session);
    const open = session.dialog?.step;
    const shownIds = open?.kind === 'confirm-links' ? open.inviteIds : [];
    const byId = new Map(session.waiting.map((invite) => [invite.id, invite]));
    const list = shownIds.flatMap((id) => byId.get(id) ?? []);
    // "All" is what the desk has read; who came after that is shown first.
    if (wish.all && list.length === 0) return await shown(session);
    // A place whose person was decided on meanwhile keeps its number.
    const places = shownIds.map((id) => byId.get(id));
    const chosen = chosenOf(session, wish, list, places);
    if ('unknown' in chosen)
      return justReply(session, { kind: 'refused', reason: 'no-such-link', detail: chosen.unknown });
    return await decided(session, wish.confirm, chosen.invites);
  },
};

async function shown(session: Session): Promise<Change> {
  const invites = waitingIn(session);
  const change = justReply(session, await listFacts(session, invites, true));
  return invites.length === 0 ? change : { ...change, puts: [questionOf(session, invites)] };
}

const questionOf = (session: Session, invites: readonly Invite[]) =>
  listQuestion(
    session,
    {
      id: `${session.inbound.channel}:${session.inbound.chat.id}`,
      version: session.dialog?.version ?? 0,
    },
    invites,
  );

function chosenOf(
  session: Session,
  wish: LinkWish,
  list: readonly Invite[],
  places: readonly (Invite | undefined)[],
): { invites: Invite[] } | { unknown: string } {
  const named = linksNamed(session, wish.all ? wish.except : wish.names, places);
  if (named.unknown.length > 0) return { unknown: named.unknown.join(', ') };
  return { invites: wish.all ? list.filter((invite) => !named.found.includes(invite)) : named.found };
}

async function decided(session: Session, confirm: boolean, invites: readonly Invite[]): Promise<Change> {
  const { speaker, at, today, inboxId, environment } = session;
  if (speaker === undefined) return noChange(inboxId);
  const candidates = await candidatesOf(session, invites);
  const input = {
    ...{ candidates, at, today, language: environment.language },
    ...{ officer: speaker.person, memberships: speaker.memberships },
  };
  const result = confirm ? linkAll(input) : refuseLinks(input);
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const rest = waitingIn(session).filter((invite) => !invites.includes(invite));
  // Each person once, however many plans he served.
  const replaced = confirm ? candidates.flatMap((one) => one.replaced.slice(0, 1)) : [];
  const reply = replyWith(session, {
    kind: 'links-decided',
    confirmed: confirm,
    people: invites.map((invite) => linkViewOf(session, invite)),
    replaced: replaced.map((row) =>
      linkViewOf(session, { ...row, personName: session.book.find(row.personId)?.name ?? '' }),
    ),
  });
  const told = confirm
    ? [...(await welcomes(session, result.value.linked)), ...thanksTo(session, replaced)]
    : refusals(session, invites);
  return {
    ...noChange(inboxId),
    puts: [...result.value.puts, questionOf(session, rest)],
    events: result.value.events,
    notices: [
      reply,
      ...(rest.length === 0 ? [] : [replyWith(session, await listFacts(session, rest, true))]),
      ...told,
    ],
  };
}

async function welcomes(session: Session, linked: readonly Linked[]): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const { invite, person } of linked)
    notices.push({
      to: { personId: person.id, at: chatOf(invite) },
      key: `linked:${invite.id}:${session.inboxId}`,
      messageKind: 'notice',
      itemIds: [],
      facts: await welcomeOf(session, invite),
    });
  return notices;
}

/** Whoever no longer serves is thanked. */
function thanksTo(
  session: Session,
  replaced: readonly { personId: string; agencyId: string; role: Invite['role'] }[],
): Notice[] {
  return replaced.map(({ personId, agencyId, role }) => ({
    to: { personId },
    key: `replaced:${session.inboxId}:${personId}`,
    messageKind: 'notice',
    itemIds: [],
    facts: {
      kind: 'told-service-ended',
      ...linkViewOf(session, { agencyId, role, personName: session.book.find(personId)?.name ?? '' }),
      desk: session.desk.name,
    },
  }));
}

const refusals = (session: Session, invites: readonly Invite[]): Notice[] =>
  invites.map((invite) => ({
    to: { chat: chatOf(invite) },
    key: `link-refused:${invite.id}:${session.inboxId}`,
    messageKind: 'notice',
    itemIds: [],
    facts: { kind: 'link-refused', desk: session.desk.name, deskOfficer: session.desk.officer },
  }));

const chatOf = ({ claimedChannel, claimedChatId }: Invite) => ({
  channel: claimedChannel ?? '',
  chatId: claimedChatId ?? '',
});
