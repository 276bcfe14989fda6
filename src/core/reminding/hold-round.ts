// The desk stops an overdue round on its eve: who was to be asked tomorrow morning is not. Later rounds keep their days.
import { may } from '../access.ts';
import { type Change, noChange } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { Item } from '../items/item.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import { getRule } from './plan-reminders.ts';
import type { Reminder } from './reminder.ts';

/** A round that was announced: the items of one report, and what is still planned for them. */
export interface HoldInput {
  items: readonly Item[];
  reminders: readonly Reminder[];
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  inboxId: number;
  /** The day of the preview; what was to follow it is held, and nothing once it has been said. */
  announcedOn: PlainDate;
}

/** The change that drops the round's reminders, and how many; only the desk may, and only before they are sent. */
export function holdRound(
  input: HoldInput,
): Result<{ change: Change; held: Reminder[] }, 'not-allowed' | 'nothing-open'> {
  const { officer, at } = input;
  if (!may('hold-round', input.memberships)) return refused('not-allowed');
  const held = input.items.flatMap((item) => announcedRoundOf(item, input) ?? []);
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

/** The next question after the preview, as long as it is only planned. */
function announcedRoundOf({ id }: Item, { reminders, announcedOn }: HoldInput): Reminder | undefined {
  const [next] = reminders
    .filter((row) => row.itemId === id && row.onDate > announcedOn && getRule(row.rule).kind === 'overdue')
    .sort((a, b) => (a.onDate < b.onDate ? -1 : 1));
  return next?.state === 'planned' ? next : undefined;
}
