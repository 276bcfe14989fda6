// An item as it stood at an earlier moment, as far as its row tells: what was done since was open then.
import type { Instant } from '../clock.ts';
import type { Item } from './item.ts';

/** Items at `at`; their day, agency and hold are those of today, because the row keeps no earlier ones. */
export const itemAt =
  (at: Instant) =>
  (item: Item): Item =>
    item.execution === 'done' && item.doneAt !== null && item.doneAt > at
      ? { ...item, execution: 'in-progress', check: 'none', closedOn: null, doneAt: null }
      : item;
