// The desk asks agencies once more, by hand. Changes no item: it is the message, and the event that it was sent.
import { may } from '../access.ts';
import { type Change, noChange } from '../change.ts';
import type { Decider } from '../items/decide-item.ts';
import type { Item } from '../items/item.ts';
import { ok, type Result, refused } from '../result.ts';

/** The events of asking about the items; only the desk may. */
export function urge(by: Decider, items: readonly Item[], inboxId: number): Result<Change, 'not-allowed'> {
  if (!may('decide', by.memberships)) return refused('not-allowed');
  return ok({
    ...noChange(inboxId),
    events: items.map((item) => ({
      at: by.at,
      actor: by.officer.id,
      action: 'asked-by-desk',
      subject: `item:${item.id}`,
      detail: {},
    })),
  });
}
