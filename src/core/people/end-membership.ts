// Somebody no longer serves for an agency, as the agency decided: the agency keeps its work and its history.
import { may } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import { addDays, type PlainDate } from '../dates.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Membership, Person } from './person.ts';

/** Whose service ends, and who says so. */
export interface EndMembershipInput {
  ended: readonly Membership[];
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  today: PlainDate;
}

/** The memberships without today and all later days; nobody ends his own, so that a desk never locks itself out. */
export function endMembership(
  input: EndMembershipInput,
): Result<{ puts: Put[]; events: AuditDraft[] }, 'not-allowed' | 'own-request'> {
  const { ended, officer, at, today } = input;
  if (!may('invite', input.memberships)) return refused('not-allowed');
  if (ended.some(({ personId }) => personId === officer.id)) return refused('own-request');
  return ok({
    puts: ended.map((row) => put('membership', { ...row, untilOn: addDays(today, -1) })),
    events: ended.map(({ agencyId, personId, role }) => ({
      at,
      actor: officer.id,
      action: 'membership-ended',
      subject: `agency:${agencyId}`,
      detail: { personId, role },
    })),
  });
}
