// "thay đầu mối stc: Nguyễn Văn A bằng Phạm Thị D": the agency's decision, confirmed by the desk in one line.
import { type Change, noChange, put } from '../../core/change.ts';
import { newInvite } from '../../core/people/invite.ts';
import type { AgencyRecord, Membership, Person, Role } from '../../core/people/person.ts';
import { replaceMember } from '../../core/people/replace-member.ts';
import { roleIn } from '../../core/people/role-words.ts';
import { agencyNamed } from '../agencies-named.ts';
import { welcomeOf } from '../link.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

const roleWords =
  '(?:dau moi|du phong|thu truong|chuyen vien|bo phan|thu ky|lanh dao|focal|stand|head|desk|leader|secretary)';

/** `thay đầu mối stc [: họ tên] bằng <họ tên>`; the roles are those of `/moi`. */
export const replace: Command = {
  pattern: new RegExp(`^/?(?:thay|doi|replace) (${roleWords}\\b.+ (?:bang|sang|thanh|by|with) .+)$`),
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const { speaker, agencies, book } = session;
    const role = roleIn(rest);
    const typed = namesIn(session.inbound.text);
    const [agencyText = ''] = (role?.rest ?? '').split(/:| (?:bang|sang|thanh|by|with) /);
    const agency = agencyNamed(session, agencyText, [...agencies.values()]);
    if (role === undefined || agency === undefined || speaker === undefined || typed === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: agencyText || rest });
    const serving = book
      .peopleAt(agency.id, [role.role])
      .filter(({ name }) => typed.from === '' || plainWords(name) === plainWords(typed.from));
    const [from] = serving;
    if (from === undefined || serving.length > 1)
      return justReply(session, { kind: 'refused', reason: 'who-is-replaced', detail: typed.from || null });
    const all = await session.environment.store.people.listMembershipsOf(agency.id);
    const ended = all.filter(
      (row) => row.personId === from.id && row.role === role.role && isCurrent(row, session.today),
    );
    const successor = linkedAt(session, agency.id, typed.to, from);
    const who = { from, to: typed.to, role: role.role, agency };
    return successor === undefined
      ? invited(session, who, ended)
      : await replaced(session, { ...who, successor }, ended, speaker);
  },
};

/** The names before and after "bằng"; a name that holds the word itself is written with a capital. */
function namesIn(text: string): { from: string; to: string } | undefined {
  const words = text.normalize('NFC');
  const parts =
    words.match(/^(.*)\s(?:bằng|bang|sang|thành|thanh|by|with)\s+(.+)$/s) ??
    words.match(/^(.*)\s(?:bằng|bang|sang|thành|thanh|by|with)\s+(.+)$/is);
  if (parts === null) return undefined;
  const clean = (name: string): string =>
    name
      .replace(/^\s*(?:đồng chí|đ\/c|đc|ông|bà)\s+/iu, '')
      .trim()
      .replace(/[.]$/, '');
  const [, head = '', to = ''] = parts;
  return { from: clean(head.includes(':') ? head.slice(head.indexOf(':') + 1) : ''), to: clean(to) };
}

const isCurrent = ({ fromOn, untilOn }: Membership, today: string): boolean =>
  fromOn <= today && (untilOn === null || untilOn >= today);

/** The one person of the agency, linked and reached, whose name is or ends as typed. */
function linkedAt({ book }: Session, agencyId: string, typed: string, from: Person): Person | undefined {
  const key = plainWords(typed);
  const everyRole: Role[] = ['focal-point', 'stand-by', 'head', 'desk', 'leader', 'secretary'];
  const fitting = book
    .peopleAt(agencyId, everyRole)
    .filter(
      ({ id, name }) => id !== from.id && book.addressOf(id) !== undefined && plainWords(name).endsWith(key),
    );
  return fitting.length === 1 ? fitting[0] : undefined;
}

interface Who {
  from: Person;
  to: string;
  role: Role;
  agency: AgencyRecord;
}

/** Both are linked: it holds from now on, and both hear of it. */
async function replaced(
  session: Session,
  { from, role, agency, successor }: Who & { successor: Person },
  ended: readonly Membership[],
  speaker: NonNullable<Session['speaker']>,
): Promise<Change> {
  const { book, at, today, inboxId, desk } = session;
  const result = replaceMember({
    ...{ ended, successor, at, today, held: book.membershipsOf(successor.id) },
    ...{ officer: speaker.person, memberships: speaker.memberships, causeId: String(inboxId) },
  });
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const facts = { role, agency: agency.name };
  const planId = ended.length === 1 ? (ended[0]?.planId ?? null) : null;
  const told = (personId: string) => ({
    to: { personId },
    key: `replaced:${inboxId}:${personId}`,
    messageKind: 'notice' as const,
    itemIds: [],
  });
  return {
    ...noChange(inboxId),
    ...result.value,
    notices: [
      replyWith(session, {
        kind: 'replacement-made',
        ...{ ...facts, from: from.name, to: successor.name, code: null, link: null },
      }),
      {
        ...told(from.id),
        facts: { kind: 'told-service-ended', ...facts, name: from.name, desk: desk.name },
      },
      {
        ...told(successor.id),
        facts: await welcomeOf(session, { role, agencyId: agency.id, planId, personName: successor.name }),
      },
    ],
  };
}

/** The new one is not linked yet: he gets a code, and until he is confirmed the old one goes on serving. */
function invited(session: Session, { from, to, role, agency }: Who, ended: readonly Membership[]): Change {
  const { environment, at, inboxId, inbound, speaker } = session;
  const code = environment.newCode();
  const [first] = ended;
  const invite = newInvite({
    ...{ codeHash: environment.hashOf(code), role, agencyId: agency.id, personName: to, at },
    planId: ended.length === 1 ? (first?.planId ?? null) : null,
    replacesId: first?.id ?? null,
  });
  return {
    ...noChange(inboxId),
    puts: [put('invite', invite)],
    events: [
      {
        at,
        actor: speaker?.person.id ?? 'administrator',
        action: 'invite-made',
        subject: `agency:${agency.id}`,
        detail: { role, replaces: from.id },
      },
    ],
    notices: [
      replyWith(session, {
        kind: 'replacement-made',
        ...{ role, agency: agency.name, from: from.name, to, code },
        link: environment.channels.get(inbound.channel)?.inviteLink?.(code) ?? null,
      }),
    ],
  };
}
