// The agency names somebody else in the place of one who serves; both are linked, so that it holds from today on.
import { may } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import { addDays, type PlainDate } from '../dates.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Membership, Person } from './person.ts';

/** Whose service passes to whom, and who of the desk confirms it. */
export interface ReplaceInput {
  /** All memberships of the role that the one who goes holds at the agency today. */
  ended: readonly Membership[];
  successor: Person;
  /** The successor's memberships of today. */
  held: readonly Membership[];
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  today: PlainDate;
  /** Makes the ids of new rows unique: the inbox row. */
  causeId: string;
}

/**
 * The rows: what ends, and the same for the successor, plan by plan. A stand-by who becomes the focal point is no
 * stand-by any more. Nobody replaces himself or is replaced by his own hand.
 */
export function replaceMember(
  input: ReplaceInput,
): Result<{ puts: Put[]; events: AuditDraft[] }, 'not-allowed' | 'own-request'> {
  const { ended, successor, held, officer, at, today } = input;
  if (!may('invite', input.memberships)) return refused('not-allowed');
  if (ended.some(({ personId }) => personId === officer.id || personId === successor.id))
    return refused('own-request');
  const begun = ended
    .filter(({ agencyId, role, planId }) => !holds(held, { agencyId, role, planId }))
    .map(
      (row, index): Membership => ({
        ...row,
        id: `member-${input.causeId}-${index + 1}`,
        personId: successor.id,
        fromOn: today,
        untilOn: null,
        version: 0,
      }),
    );
  const [first] = ended;
  const over = held.filter(
    ({ agencyId, role }) =>
      agencyId === first?.agencyId && first.role === 'focal-point' && role === 'stand-by',
  );
  const event = (action: string, { agencyId, personId, role }: Membership): AuditDraft => ({
    ...{ at, actor: officer.id, action, subject: `agency:${agencyId}`, detail: { personId, role } },
  });
  return ok({
    puts: [
      ...[...ended, ...over].map((row) => put('membership', { ...row, untilOn: addDays(today, -1) })),
      ...begun.map((row) => put('membership', row)),
    ],
    events: [
      ...[...ended, ...over].map((row) => event('membership-ended', row)),
      ...begun.map((row) => event('membership-begun', row)),
    ],
  });
}

const holds = (
  held: readonly Membership[],
  { agencyId, role, planId }: Pick<Membership, 'agencyId' | 'role' | 'planId'>,
): boolean =>
  held.some(
    (row) => row.agencyId === agencyId && row.role === role && (row.planId === null || row.planId === planId),
  );
