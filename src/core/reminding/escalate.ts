// The desk releases the message to the heads of agencies whose report is still missing: once for each item, never by itself.
import { may } from '../access.ts';
import type { AuditDraft } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import { type Item, isOpen } from '../items/item.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import { getRule } from './plan-reminders.ts';
import type { Reminder } from './reminder.ts';

/** The items that the desk names, and what was sent about them. */
export interface EscalationInput {
  items: readonly Item[];
  reminders: readonly Reminder[];
  officer: Person;
  memberships: readonly Membership[];
  today: PlainDate;
  at: Instant;
}

/** An item whose head will hear of it, with the days on which its focal point was asked. */
export interface Escalation {
  item: Item;
  remindedOn: PlainDate[];
}

/**
 * The escalations and their audit events. Only overdue work of which the focal point was asked goes to a head;
 * requested agencies never do.
 */
export function escalate(
  input: EscalationInput,
): Result<{ escalations: Escalation[]; events: AuditDraft[] }, 'not-allowed' | 'nobody-to-escalate'> {
  if (!may('release-escalation', input.memberships)) return refused('not-allowed');
  const escalations = input.items.flatMap((item) => {
    const isLate = item.dueOn !== null && input.today > item.dueOn;
    if (!isOpen(item) || !isLate || item.requested || item.role !== 'lead') return [];
    const asked = input.reminders.filter(
      (row) => row.itemId === item.id && row.state === 'queued' && getRule(row.rule).kind === 'overdue',
    );
    const remindedOn = [...new Set(asked.map((row) => row.onDate))].sort();
    return remindedOn.length === 0 ? [] : [{ item, remindedOn }];
  });
  if (escalations.length === 0) return refused('nobody-to-escalate');
  const events = escalations.map(({ item, remindedOn }) => ({
    at: input.at,
    actor: input.officer.id,
    action: 'escalation-released',
    subject: `item:${item.id}`,
    detail: { remindedOn },
  }));
  return ok({ escalations, events });
}
