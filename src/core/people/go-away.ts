// A focal point is away until a day; a colleague of the same agency stands in. The agency keeps its work.
import { may, mayAnswerFor } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Away, Membership, Person } from './person.ts';

/** Who goes, until when, and who is named to stand in. */
export interface GoAwayInput {
  person: Person;
  memberships: readonly Membership[];
  agencyId: string;
  untilOn: PlainDate;
  today: PlainDate;
  at: Instant;
  inboxId: number;
  /** The colleague with his memberships of today; undefined when none is named or he is not linked yet. */
  standIn: { person: Person; memberships: readonly Membership[] } | undefined;
  /** The time away that holds already, which the new one replaces. */
  current: Away | undefined;
}

/** The rows, or why not: only who answers for an agency may hand it over, and only to a colleague who answers for it too. */
export function goAway(
  input: GoAwayInput,
): Result<{ away: Away; puts: Put[]; events: AuditDraft[] }, 'not-allowed' | 'day-past'> {
  const { person, agencyId, standIn, untilOn, today, current } = input;
  const answersFor = (memberships: readonly Membership[]): boolean =>
    memberships.some((m) => mayAnswerFor(agencyId, m.planId ?? '', [m]));
  if (!may('answer', input.memberships) || !answersFor(input.memberships)) return refused('not-allowed');
  if (standIn !== undefined && !answersFor(standIn.memberships)) return refused('not-allowed');
  if (untilOn < today) return refused('day-past');
  const away: Away = {
    id: `away-${input.inboxId}`,
    personId: person.id,
    agencyId,
    fromOn: today,
    untilOn,
    standInId: standIn?.person.id ?? null,
    state: 'asked',
    version: 0,
  };
  return ok({
    away,
    puts: [
      ...(current === undefined ? [] : [put('away', { ...current, state: 'ended' })]),
      put('away', away),
    ],
    events: [
      {
        at: input.at,
        actor: person.id,
        action: 'away-noted',
        subject: `person:${person.id}`,
        detail: { untilOn, standInId: away.standInId },
      },
    ],
  });
}

/** Ends a time away, or records the stand-in's yes or no. */
export function settleAway(
  away: Away,
  state: 'accepted' | 'declined' | 'ended',
  actorId: string,
  at: Instant,
): Result<{ puts: Put[]; events: AuditDraft[] }, 'not-allowed'> {
  const mayDo = state === 'ended' ? actorId === away.personId : actorId === away.standInId;
  if (!mayDo) return refused('not-allowed');
  return ok({
    puts: [put('away', { ...away, state })],
    events: [{ at, actor: actorId, action: `away-${state}`, subject: `person:${away.personId}`, detail: {} }],
  });
}
