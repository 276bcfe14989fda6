// The collector's list of a report, as an answer in chat.
import type { Change } from '../core/change.ts';
import { isAwaited } from '../core/items/is-awaited.ts';
import type { Item } from '../core/items/item.ts';
import { missingFactsOf } from '../core/items/missing-list.ts';
import { justReply, type Session, viewOf } from './session.ts';

/** The list for the items of one report; they share a code. Requested agencies are counted apart; `all` names everyone. */
export function missingReply(
  session: Session,
  items: readonly Item[],
  { all = false }: { all?: boolean } = {},
): Change {
  const facts = missingFactsOf(items, {
    at: session.at,
    nameOf: (agencyId) => session.agencies.get(agencyId)?.name ?? agencyId,
    rankOf: (agencyId) => session.agencies.get(agencyId)?.rank ?? 0,
    isReached: (item) =>
      session.book
        .peopleAt(item.agencyId, ['focal-point', 'stand-by'], item.planId)
        .some((person) => session.book.addressOf(person.id)),
    isAwaited: (item) => isAwaited(session.waiting, item.agencyId, item.planId),
    viewOf: (item) => viewOf(session, item),
  });
  if (facts === undefined)
    return justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null });
  return justReply(
    session,
    { ...facts, all },
    items.map((item) => item.id),
  );
}
