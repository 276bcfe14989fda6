// The desk's word on who linked himself by a code: until it is given the person is a stranger. Decides; writes nothing.
import { may } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import { ok, type Result, refused } from '../result.ts';
import { linkPerson } from './link-person.ts';
import type { Invite, Membership, Person } from './person.ts';

/** Somebody who typed his code and said that it is him. */
export interface Candidate {
  invite: Invite;
  /** Who is behind that chat already. */
  known: Person | undefined;
  /** The membership of an earlier link that was taken back. */
  earlier: Membership | undefined;
  /** The service that passes to him, plan by plan; empty for one who replaces nobody. */
  replaced: readonly Membership[];
}

/** Who decides on whom. */
export interface LinksInput {
  candidates: readonly Candidate[];
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  today: PlainDate;
  language: 'vi' | 'en';
}

/** One who is linked now, with the person behind his chat. */
export interface Linked {
  invite: Invite;
  person: Person;
}

/** What is written, and who is linked by it: nobody when the desk said no. */
export interface LinksDecided {
  puts: Put[];
  events: AuditDraft[];
  linked: Linked[];
}

type Refused = 'not-allowed' | 'own-request';

/** Links the candidates; two codes typed in one chat become one person. Nobody confirms himself. */
export function confirmLinks(input: LinksInput): Result<LinksDecided, Refused> {
  const { candidates, officer, at, today, language } = input;
  const problem = whyNot(input);
  if (problem !== undefined) return refused(problem);
  const behind = new Map<string, Person>();
  const linked: Linked[] = [];
  const puts: Put[] = [];
  const events: AuditDraft[] = [];
  for (const { invite, known, earlier, replaced } of candidates) {
    const { claimedChannel: channel, claimedChatId: chatId } = invite;
    if (invite.state !== 'waiting' || channel === null || chatId === null) continue;
    const chat = { channel, chatId };
    const made = linkPerson({
      ...{ invite, chat, earlier, replaced, language, at, today },
      known: known ?? behind.get(`${channel}:${chatId}`),
      actor: officer.id,
    });
    behind.set(`${channel}:${chatId}`, made.person);
    linked.push({ invite, person: made.person });
    puts.push(...made.puts);
    events.push(...made.events);
  }
  return ok({ puts, events, linked });
}

/** The codes of candidates whom the desk does not know are burnt; whoever is meant gets a new one. */
export function refuseLinks(input: LinksInput): Result<LinksDecided, Refused> {
  const problem = whyNot(input);
  if (problem !== undefined) return refused(problem);
  const waiting = input.candidates.filter(({ invite }) => invite.state === 'waiting');
  return ok({
    puts: waiting.map(({ invite }) => put('invite', { ...invite, state: 'revoked' })),
    events: waiting.map(({ invite }) => ({
      at: input.at,
      actor: input.officer.id,
      action: 'link-refused',
      subject: `agency:${invite.agencyId}`,
      detail: { role: invite.role, channel: invite.claimedChannel },
    })),
    linked: [],
  });
}

function whyNot({ candidates, officer, memberships }: LinksInput): Refused | undefined {
  if (!may('invite', memberships)) return 'not-allowed';
  return candidates.some(({ known }) => known?.id === officer.id) ? 'own-request' : undefined;
}
