// The desk stops an overdue round on its eve: who was to be asked tomorrow morning is not. Later rounds keep their days.
import { may } from './access.ts';
import { type Change, noChange } from './change.ts';
import type { Instant } from './clock.ts';
import type { Item } from './item.ts';
import type { Membership, Person } from './person.ts';
import type { Reminder } from './reminder.ts';
import { ok, type Result, refused } from './result.ts';

/** The first question after the printed day, which the preview announces. */
const heldRule = 'overdue-1';

/** A round that was announced: the items of one report, and what is still planned for them. */
export interface HoldInput {
  items: readonly Item[];
  reminders: readonly Reminder[];
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  inboxId: number;
}

/** The change that drops the round's reminders, and how many; only the desk may, and only before they are sent. */
export function holdRound(
  input: HoldInput,
): Result<{ change: Change; held: Reminder[] }, 'not-allowed' | 'nothing-open'> {
  const { officer, at } = input;
  if (!may('hold-round', input.memberships)) return refused('not-allowed');
  const ids = new Set(input.items.map((item) => item.id));
  const held = input.reminders.filter(
    (row) => ids.has(row.itemId) && row.rule === heldRule && row.state === 'planned',
  );
  if (held.length === 0) return refused('nothing-open');
  const change: Change = {
    ...noChange(input.inboxId),
    drops: held.map(({ itemId, rule, onDate }) => ({ itemId, rule, onDate, reason: 'held' })),
    events: held.map(({ itemId, rule, onDate }) => ({
      at,
      actor: officer.id,
      action: 'round-held',
      subject: `item:${itemId}`,
      detail: { rule, onDate },
    })),
  };
  return ok({ change, held });
}
