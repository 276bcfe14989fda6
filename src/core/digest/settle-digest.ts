// The desk releases or holds the week's draft. An untouched draft goes out by itself; a held one does not.
import { may } from '../access.ts';
import { type Change, noChange, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Digest } from './digest.ts';

/** The digest released or held, with the audit event; only the desk may. */
export function settleDigest(
  digest: Digest,
  state: 'released' | 'held',
  officer: Person,
  memberships: readonly Membership[],
  at: Instant,
  inboxId: number,
): Result<Change, 'not-allowed'> {
  if (!may('release-digest', memberships)) return refused('not-allowed');
  return ok({
    ...noChange(inboxId),
    puts: [put('digest', { ...digest, state })],
    events: [{ at, actor: officer.id, action: `digest-${state}`, subject: digest.id, detail: {} }],
  });
}
