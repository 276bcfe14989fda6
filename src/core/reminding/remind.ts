// What to say when reminders come due: which still help, who gets them, and what goes into one message a person.
import type { PlainDate } from '../dates.ts';
import { type Item, isOpen } from '../items/item.ts';
import { afterDaysOf, type RuleSet } from '../rules/rule-set.ts';
import type { MessageKind } from '../sending/outbox.ts';
import { getRule, offsetOf } from './plan-reminders.ts';
import type { Reminder } from './reminder.ts';

/** A due reminder with its item as it stands now. */
export interface DueReminder {
  reminder: Reminder;
  item: Item;
}

/** A reminder that will not be sent, and why. */
export interface Drop {
  reminder: Reminder;
  reason: 'closed' | 'promised' | 'snoozed' | 'past-use' | 'merged' | 'no-recipient';
}

/**
 * Keeps at most one reminder per item and audience, the latest (of overdue rounds the first); the rest is dropped with its reason. After
 * downtime this is what makes one catch-up message out of a week of missed ones.
 */
export function selectDue(
  due: readonly DueReminder[],
  today: PlainDate,
): { keep: DueReminder[]; drop: Drop[] } {
  const keep = new Map<string, DueReminder>();
  const drop: Drop[] = [];
  for (const row of [...due].sort((a, b) => a.reminder.sendAt - b.reminder.sendAt)) {
    const reason = whyNot(row, today);
    if (reason !== undefined) {
      drop.push({ reminder: row.reminder, reason });
      continue;
    }
    const rule = getRule(row.reminder.rule);
    // What the desk reads are different lists; none stands for another.
    const key = `${row.item.id}/${rule.to === 'desk' ? rule.name : rule.to}`;
    const earlier = keep.get(key);
    // Nobody reads "for the second time" before a first time: of two questions about a delay the first is asked.
    const isAgain = rule.kind === 'overdue' && earlier && getRule(earlier.reminder.rule).kind === 'overdue';
    if (earlier !== undefined)
      drop.push({ reminder: isAgain ? row.reminder : earlier.reminder, reason: 'merged' });
    if (!isAgain) keep.set(key, row);
  }
  return { keep: [...keep.values()], drop };
}

function whyNot({ reminder, item }: DueReminder, today: PlainDate): Drop['reason'] | undefined {
  if (!isOpen(item)) return 'closed';
  if (item.promisedOn !== null && today <= item.promisedOn) return 'promised';
  if (item.snoozedUntil !== null && today < item.snoozedUntil) return 'snoozed';
  return getRule(reminder.rule).isOfUse(item, today, reminder.onDate) ? undefined : 'past-use';
}

/** All that is due to one recipient in one slot; `recipient` is a person's id, or `desk:{agencyId}`. */
export interface Round {
  recipient: string;
  kind: MessageKind;
  rows: DueReminder[];
}

/** Whether an overdue reminder is a further one: not the first that the rules of its item have. */
export const isAskedAgain = ({ reminder, item }: DueReminder, rules: RuleSet): boolean => {
  const days = getRule(reminder.rule).kind === 'overdue' ? offsetOf(reminder.rule) : undefined;
  return days !== undefined && days > Math.min(...afterDaysOf(rules, item.kind));
};

/** Whether the stand-by hears of it too, and reads that the focal point does: a report that is asked for again. */
export const isForStandByToo = (row: DueReminder, rules: RuleSet): boolean =>
  row.item.kind === 'report' && isAskedAgain(row, rules);

const urgency: readonly MessageKind[] = ['overdue', 'reminder', 'request', 'check-in', 'collector'];

/**
 * One round per recipient, items most urgent first: overdue by age, then by target day, then without a day.
 * `recipientsOf` gives the people (or the desk) a row is for; a row without anyone is returned in `lost`.
 */
export function roundsOf(
  rows: readonly DueReminder[],
  recipientsOf: (row: DueReminder) => readonly string[],
): { rounds: Round[]; lost: DueReminder[] } {
  const byRecipient = new Map<string, DueReminder[]>();
  const lost: DueReminder[] = [];
  for (const row of rows) {
    const recipients = recipientsOf(row);
    if (recipients.length === 0) lost.push(row);
    for (const recipient of recipients) {
      const mine = byRecipient.get(recipient);
      if (mine === undefined) byRecipient.set(recipient, [row]);
      else mine.push(row);
    }
  }
  const rounds = [...byRecipient].map(([recipient, mine]) => {
    const sorted = mine.sort(byUrgency);
    const kinds = sorted.map((row) => getRule(row.reminder.rule).kind);
    return { recipient, rows: sorted, kind: urgency.find((kind) => kinds.includes(kind)) ?? 'reminder' };
  });
  return { rounds, lost };
}

const noDay = '9999-12-31';

function byUrgency(a: DueReminder, b: DueReminder): number {
  const left = a.item.targetOn ?? noDay;
  const right = b.item.targetOn ?? noDay;
  return left < right ? -1 : left > right ? 1 : a.item.code - b.item.code;
}
