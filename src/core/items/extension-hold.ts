// What waits for the desk while a request for more time is undecided: nobody is chased over a day that may move.
import type { Calendar } from '../calendar/calendar.ts';
import { localDateOf, type PlainDate } from '../dates.ts';
import { getRule } from '../reminding/plan-reminders.ts';
import type { DueReminder } from '../reminding/remind.ts';
import type { Extension } from './item.ts';

const heldWorkingDays = 2;

/** Lists that lead to a chase of the agencies they name; the collector's own list goes on. */
const heldDeskRules: readonly string[] = ['preview', 'call-list', 'escalate-head'];

/** The last day on which a request holds reminders; on it the desk is asked to decide. */
export const heldUntilOf = (extension: Pick<Extension, 'at'>, calendar: Calendar, zone: string): PlainDate =>
  calendar.addWorkingDays(localDateOf(extension.at, zone), heldWorkingDays);

/** Parts due reminders into those that go on and those that wait for the decision on a request. */
export function partHeld(
  due: readonly DueReminder[],
  extensions: readonly Extension[],
  { today, calendar, zone }: { today: PlainDate; calendar: Calendar; zone: string },
): { free: DueReminder[]; held: DueReminder[] } {
  const undecided = new Set(
    extensions
      .filter((row) => row.state === 'requested' && today <= heldUntilOf(row, calendar, zone))
      .map((row) => row.itemId),
  );
  const isHeld = ({ reminder, item }: DueReminder): boolean =>
    undecided.has(item.id) &&
    (getRule(reminder.rule).kind === 'overdue' || heldDeskRules.includes(reminder.rule));
  return { free: due.filter((row) => !isHeld(row)), held: due.filter(isHeld) };
}
