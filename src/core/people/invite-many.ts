// Invitations for a whole list of people at once: one change, one code each; a person who is invited already is left out.
import { may } from '../access.ts';
import { type Change, noChange, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import { ok, type Result, refused } from '../result.ts';
import { newInvite } from './invite.ts';
import type { AgencyRecord, Invite, Membership, Role } from './person.ts';

/** A person of the list, with the agency and plan that the list means. */
export interface Invitee {
  name: string;
  role: Role;
  agency: AgencyRecord;
  planId: string | null;
}

/** One who gets a code, which is shown once and kept only as a hash. */
export interface Invited extends Invitee {
  code: string;
  expiresAt: Instant;
}

/** Who invites, and whom; the caller makes codes and hashes them. */
export interface InviteManyInput {
  invitees: readonly Invitee[];
  /** A fresh code and its hash for each invitee. */
  codes: readonly { code: string; codeHash: string }[];
  /** Invitations that can still be used. */
  open: readonly Invite[];
  /** Names and memberships of those who are linked. */
  linked: readonly { name: string; memberships: readonly Membership[] }[];
  knownAgencyIds: ReadonlySet<string>;
  actor: { id: string; memberships: readonly Membership[] | 'administrator' };
  /** The office stands for everyone on the list already; absent = the desk confirms each who comes. */
  isConfirmed?: boolean;
  at: Instant;
  inboxId: number | null;
}

/** The invitations as one change, and who was invited or linked before. */
export function inviteMany(
  input: InviteManyInput,
): Result<{ change: Change; invited: Invited[]; already: Invitee[] }, 'not-allowed'> {
  const { actor, at, codes } = input;
  if (actor.memberships !== 'administrator' && !may('invite', actor.memberships))
    return refused('not-allowed');
  const already: Invitee[] = [];
  const invited: Invited[] = [];
  const invites: Invite[] = [];
  const seen = new Set<string>();
  for (const [index, invitee] of input.invitees.entries()) {
    const fresh = codes[index];
    const key = JSON.stringify([invitee.name, invitee.role, invitee.agency.id, invitee.planId]);
    if (fresh === undefined || seen.has(key) || isKnown(invitee, input)) {
      already.push(invitee);
      continue;
    }
    seen.add(key);
    const { name, role, agency, planId } = invitee;
    const invite = newInvite({
      codeHash: fresh.codeHash,
      role,
      agencyId: agency.id,
      planId,
      personName: name,
      confirmedById: input.isConfirmed === true ? actor.id : null,
      at,
    });
    invites.push(invite);
    invited.push({ ...invitee, code: fresh.code, expiresAt: invite.expiresAt });
  }
  return ok({ change: changeOf(input, invites, invited), invited, already });
}

function changeOf(
  { actor, at, inboxId, knownAgencyIds }: InviteManyInput,
  invites: Invite[],
  invited: Invited[],
): Change {
  const agencies = new Map(
    invited.filter(({ agency }) => !knownAgencyIds.has(agency.id)).map(({ agency }) => [agency.id, agency]),
  );
  return {
    ...noChange(inboxId),
    puts: [
      ...[...agencies.values()].map((agency) => put('agency', { ...agency, version: 0 })),
      ...invites.map((invite) => put('invite', invite)),
    ],
    events: invited.map(({ agency, role }) => ({
      at,
      actor: actor.id,
      action: 'invite-made',
      subject: `agency:${agency.id}`,
      detail: { role },
    })),
  };
}

/** The same person for the same agency and role: linked, or holding a code that still counts. */
function isKnown({ name, role, agency, planId }: Invitee, { open, linked, at }: InviteManyInput): boolean {
  const holds = open.some(
    (invite) =>
      invite.personName === name &&
      invite.role === role &&
      invite.agencyId === agency.id &&
      invite.planId === planId &&
      (invite.expiresAt > at || invite.state === 'waiting'),
  );
  return (
    holds ||
    linked.some(
      (person) =>
        person.name === name &&
        person.memberships.some(
          (m) => m.agencyId === agency.id && m.role === role && (m.planId === null || m.planId === planId),
        ),
    )
  );
}
