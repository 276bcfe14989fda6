// Work that opens while its agency rests: it rests with the others, and goes on with them.
import type { Item } from './item.ts';

/**
 * The new items, paused where the agency has unfinished work that is paused in an active plan. A closed plan's items
 * rest for another reason.
 */
export function openedPaused(
  opened: readonly Item[],
  existing: readonly Item[],
  activePlanIds: ReadonlySet<string>,
): Item[] {
  const resting = new Set(
    existing
      .filter((item) => item.hold === 'paused' && item.execution !== 'done' && activePlanIds.has(item.planId))
      .map((item) => item.agencyId),
  );
  return opened.map((item) => (resting.has(item.agencyId) ? { ...item, hold: 'paused' } : item));
}
