// What pausing and going on share: the open items of the agencies named, one change, one message to each agency.
import type { Change } from '../core/change.ts';
import { setPaused } from '../core/items/decide-item.ts';
import type { AgencyRecord } from '../core/people/person.ts';
import { agenciesNamed } from './agencies-named.ts';
import { deciderOf, toldOf } from './item-meant.ts';
import { justReply, replyWith, type Session } from './session.ts';

/** Rests or resumes the reminders of agencies; a group stands for its members. */
export async function pauseAgencies(session: Session, names: string, paused: boolean): Promise<Change> {
  const { speaker, environment, agencies } = session;
  const { found, unknown } = agenciesNamed(session, names, [...agencies.values()]);
  if (unknown.length > 0 || found.length === 0)
    return justReply(session, {
      kind: 'refused',
      reason: 'unknown-agency',
      detail: unknown.join(', ') || names,
    });
  const members = await environment.store.agencies.listGroupMembers();
  const ids = new Set(found.flatMap((agency) => [agency.id, ...membersOf(agency, members)]));
  const items = await environment.store.items.list({ agencyIds: [...ids] });
  if (speaker === undefined)
    return justReply(session, { kind: 'refused', reason: 'not-allowed', detail: null });
  const result = setPaused(
    deciderOf(session, speaker),
    // What a closed plan leaves open rests for good.
    items.filter((item) => item.role === 'lead' && session.plans.get(item.planId)?.state === 'active'),
    paused,
  );
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { items: changed, puts, events } = result.value;
  const detail = found.map((agency) => agency.name).join('; ');
  if (changed.length === 0)
    return justReply(session, { kind: 'refused', reason: 'nothing-to-pause', detail });
  const what = paused ? ('paused' as const) : ('resumed' as const);
  const namesFor = (agencyId: string): string =>
    found
      .filter((agency) => [agency.id, ...membersOf(agency, members)].includes(agencyId))
      .map(({ name }) => name)
      .join('; ');
  const readers = new Map(
    changed.flatMap((item) =>
      session.book
        .servingAt(item.agencyId, ['focal-point', 'stand-by'], item.planId)
        .map((person) => [person.id, item] as const),
    ),
  );
  return {
    inboxId: session.inboxId,
    puts,
    events,
    notices: [
      replyWith(session, {
        kind: 'noted',
        what,
        item: null,
        detail,
        on: null,
        count: changed.length,
      }),
      ...[...readers].map(([personId, item]) => ({
        to: { personId },
        key: `${what}:${session.inboxId}:${personId}`,
        messageKind: 'notice' as const,
        itemIds: [],
        // Each reads of his own agency, or of the group that it belongs to.
        facts: toldOf(session, item, { what, detail: namesFor(item.agencyId) }),
      })),
    ],
    replan: changed.map((item) => item.id),
  };
}

const membersOf = (
  agency: AgencyRecord,
  members: readonly { groupId: string; agencyId: string }[],
): string[] => members.filter((row) => row.groupId === agency.id).map((row) => row.agencyId);
