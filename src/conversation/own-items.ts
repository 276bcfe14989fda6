// What agencies still have to do under the plans that are followed: what an answer may be about.
import type { Item } from '../core/items/item.ts';
import type { Session } from './session.ts';

/** More than any agency has; a limit only for the worst case. */
const itemsMax = 100_000;

/** Items that the agencies lead and have not finished, the nearest day first; also while reminders rest. */
export async function owedItems(session: Session, agencyIds: readonly string[]): Promise<Item[]> {
  const { items } = session.environment.store;
  const owed = await items.listNearest({ agencyIds, role: 'lead', owed: true }, itemsMax);
  // What a closed plan leaves open rests for good.
  return owed.filter(({ hold, planId }) => hold === 'none' || session.plans.get(planId)?.state === 'active');
}
