// What still waits for somebody's word: requests for more time that nobody decided, and matters of work that goes on.
import type { Extension, Item } from './item.ts';

/** Undecided requests, one an item, oldest first. What was asked before is answered with the newest, or left behind by it. */
export function undecidedOf(extensions: readonly Extension[]): Extension[] {
  const newestByItem = new Map<string, Extension>();
  for (const row of extensions) {
    const known = newestByItem.get(row.itemId);
    const isOlder = known !== undefined && (row.at < known.at || (row.at === known.at && row.id < known.id));
    if (row.state !== 'withdrawn' && !isOlder) newestByItem.set(row.itemId, row);
  }
  return extensions.filter((row) => row.state === 'requested' && newestByItem.get(row.itemId) === row);
}

/** Whether anything is left to decide about an item: one that is done or withdrawn needs nobody's help. */
export const isUnfinished = ({ execution, hold }: Item): boolean =>
  execution !== 'done' && hold !== 'withdrawn';

/** Whether a request still asks for something: the item goes on, and its day was not moved that far meanwhile. */
export const asksForMore = ({ untilOn }: Extension, item: Item): boolean =>
  isUnfinished(item) && (item.dueOn === null || untilOn > item.dueOn);
