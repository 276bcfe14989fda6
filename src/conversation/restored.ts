// Rows as they are once something is taken back, before that is written: what an edited message is read upon.
import type { Put } from '../core/change.ts';
import type { Extension, Item, Obstacle, Submission } from '../core/items/item.ts';

/** Rows that stand in for the stored ones. */
export interface Restored {
  items: ReadonlyMap<string, Item>;
  /** By item. */
  submissions: ReadonlyMap<string, Submission>;
  obstacles: ReadonlyMap<string, Obstacle>;
  extensions: ReadonlyMap<string, Extension>;
  /** The items that the words are most likely about, where it is not what was last spoken of. */
  about?: readonly string[];
  /** What the sender typed, where the words that are read are a choice that he was offered for it. */
  typed?: string;
}

/** Nothing stands in. */
export const nothingRestored: Restored = {
  items: new Map(),
  submissions: new Map(),
  obstacles: new Map(),
  extensions: new Map(),
};

/** The rows of puts that are not written yet. */
export const restoredBy = (puts: readonly Put[], about?: readonly string[]): Restored => ({
  ...(about && { about }),
  items: new Map(puts.flatMap((put) => (put.table === 'item' ? [[put.row.id, put.row] as const] : []))),
  submissions: new Map(
    puts.flatMap((put) => (put.table === 'submission' ? [[put.row.itemId, put.row] as const] : [])),
  ),
  obstacles: new Map(
    puts.flatMap((put) => (put.table === 'obstacle' ? [[put.row.id, put.row] as const] : [])),
  ),
  extensions: new Map(
    puts.flatMap((put) => (put.table === 'extension' ? [[put.row.id, put.row] as const] : [])),
  ),
});

/** Open obstacles of an item: the stored ones as they will be, and those that are open again. */
export function obstaclesOf(
  itemId: string,
  stored: readonly Obstacle[],
  { obstacles }: Restored,
): Obstacle[] {
  const again = [...obstacles.values()].filter(
    (row) => row.itemId === itemId && stored.every(({ id }) => id !== row.id),
  );
  return [...stored.map((row) => obstacles.get(row.id) ?? row), ...again].filter(
    ({ state }) => state !== 'closed',
  );
}

/** Each row once, as it is in the end: what came later started from the stored version too. */
export const lastOfEach = (puts: readonly Put[]): Put[] => [
  ...new Map(puts.map((put) => [`${put.table}:${put.row.id}`, put])).values(),
];
