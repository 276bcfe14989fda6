// How much a person may be written to: one message a day and three a week, a stand-by one a week (DESIGN 5).
import { instantAt, mondayOf } from '../core/dates.ts';
import { onTarget } from '../core/reminders/on-target.ts';
import { type DueReminder, isForStandByToo, type Round } from '../core/reminding/remind.ts';
import type { MessageKind } from '../core/sending/outbox.ts';
import type { Store } from '../store/open.ts';
import type { Office } from './office.ts';
import { deskOfRecipient } from './recipients.ts';

const perDay = 1;
const perWeek = 3;
const standByPerWeek = 1;

/** What counts: messages that nobody asked for. Replies, lists to a desk and the digest do not. */
const counted: readonly MessageKind[] = ['new', 'reminder', 'check-in', 'request', 'overdue'];

/** Which rounds may go out now; what may not waits and merges into a later message. */
export interface Caps {
  allows(round: Round): boolean;
}

/** The caps of this moment. A desk's lists and an item on its target day pass. */
export async function openCaps(store: Store, office: Office, zone: string): Promise<Caps> {
  const since = (day: string): Promise<Map<string, number>> =>
    store.outbox.countsByPerson(counted, instantAt(day, '00:00', zone));
  const [today, week] = await Promise.all([since(office.today), since(mondayOf(office.today))]);
  return {
    allows(round) {
      const { recipient, rows } = round;
      if (deskOfRecipient(recipient) !== undefined) return true;
      if (rows.some((row) => row.reminder.rule === onTarget.name)) return true;
      const most = isForStandBy(office, round) ? standByPerWeek : perWeek;
      return (today.get(recipient) ?? 0) < perDay && (week.get(recipient) ?? 0) < most;
    },
  };
}

/** True when the reader only hears of it beside the focal point. */
export const isForStandBy = (office: Office, { recipient, rows }: Round): boolean =>
  rows.every(
    (row) =>
      isForStandByToo(row, office.officeRules.rulesFor(row.item)) &&
      hasOtherFocalPoint(office, recipient, row),
  );

function hasOtherFocalPoint(office: Office, recipient: string, { item }: DueReminder): boolean {
  const focalPoints = office.book
    .servingAt(item.agencyId, ['focal-point'], item.planId)
    .filter((person) => office.book.addressOf(person.id) !== undefined);
  return focalPoints.length > 0 && focalPoints.every((person) => person.id !== recipient);
}
