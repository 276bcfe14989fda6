// The collector's list of a report: who has sent, who has not, who promised a day, whom nobody can reach.
import type { Instant } from '../clock.ts';
import type { ItemView, NoticeFacts } from '../notice.ts';
import type { Item } from './item.ts';

/** What names agencies and tells who is reached. */
export interface ListContext {
  at: Instant;
  nameOf(agencyId: string): string;
  rankOf(agencyId: string): number;
  isReached(item: Item): boolean;
  /** Whether somebody of the agency waits for the desk's confirmation. */
  isAwaited(item: Item): boolean;
  viewOf(item: Item): ItemView;
}

/** The list for the items of one report, which share a code; requested agencies are counted apart. */
export function missingFactsOf(
  items: readonly Item[],
  context: ListContext,
): Extract<NoticeFacts, { kind: 'missing-reports' }> | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const owed = items
    .filter((item) => !item.requested && item.hold !== 'withdrawn')
    .sort((a, b) => context.rankOf(a.agencyId) - context.rankOf(b.agencyId));
  const requested = items.filter((item) => item.requested);
  const sent = owed.filter((item) => item.execution === 'done');
  const missing = owed.filter((item) => item.execution !== 'done');
  const unreached = missing.filter((item) => !context.isReached(item));
  const nameOf = (item: Item): string => context.nameOf(item.agencyId);
  return {
    kind: 'missing-reports',
    item: context.viewOf(first),
    at: context.at,
    sent: sent.length,
    received: sent.filter((item) => item.check === 'confirmed').length,
    of: owed.length,
    missing: missing.map((item) => ({ agency: nameOf(item), promisedOn: item.promisedOn })),
    unreachable: unreached.filter((item) => !context.isAwaited(item)).map(nameOf),
    awaited: unreached.filter(context.isAwaited).map(nameOf),
    requestedSent: requested.filter((item) => item.execution === 'done').length,
    requestedOf: requested.length,
  };
}
