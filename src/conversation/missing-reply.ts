// The collector's list of a report: who has sent, who has not, who promised a day, whom nobody can reach.
import type { Change } from '../core/change.ts';
import type { Item } from '../core/item.ts';
import { justReply, type Session, viewOf } from './session.ts';

/** The list for the items of one report; they share a code. Requested agencies are counted apart; `all` names everyone. */
export function missingReply(
  session: Session,
  items: readonly Item[],
  { all = false }: { all?: boolean } = {},
): Change {
  const [first] = items;
  if (first === undefined)
    return justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null });
  const rank = (item: Item): number => session.agencies.get(item.agencyId)?.rank ?? 0;
  const owed = items
    .filter((item) => !item.requested && item.hold !== 'withdrawn')
    .sort((a, b) => rank(a) - rank(b));
  const requested = items.filter((item) => item.requested);
  const sent = owed.filter((item) => item.execution === 'done');
  const missing = owed.filter((item) => item.execution !== 'done');
  const isReached = (item: Item): boolean =>
    session.book
      .peopleAt(item.agencyId, ['focal-point', 'stand-by'], item.planId)
      .some((person) => session.book.addressOf(person.id));
  const nameOf = (item: Item): string => session.agencies.get(item.agencyId)?.name ?? item.agencyId;
  return justReply(
    session,
    {
      kind: 'missing-reports',
      item: viewOf(session, first),
      at: session.at,
      sent: sent.length,
      received: sent.filter((item) => item.check === 'confirmed').length,
      of: owed.length,
      missing: missing.map((item) => ({ agency: nameOf(item), promisedOn: item.promisedOn })),
      unreachable: missing.filter((item) => !isReached(item)).map(nameOf),
      requestedSent: requested.filter((item) => item.execution === 'done').length,
      requestedOf: requested.length,
      all,
    },
    items.map((item) => item.id),
  );
}
