// Which reminder of an item its agency reads next. Pure; messages say the day and the reason.
import type { Instant } from '../clock.ts';
import { type Item, isOpen } from '../items/item.ts';
import {
  getRule,
  type PlannedDay,
  type PlanningContext,
  plannedDaysFor,
  scheduleContextOf,
} from './plan-reminders.ts';
import type { Reminder } from './reminder.ts';

/** What the question needs to know; with `stored`, what is really planned counts instead of what the rules say. */
export interface NextReminderContext extends PlanningContext {
  now: Instant;
  stored?: readonly Reminder[];
}

/** The next reminder that the agency itself gets; undefined when none is in sight, as while a promised day lasts. */
export function nextReminderOf(item: Item, context: NextReminderContext): PlannedDay | undefined {
  if (!isOpen(item)) return undefined;
  const { promisedOn, snoozedUntil } = item;
  const planned: readonly PlannedDay[] =
    context.stored?.filter((row) => row.itemId === item.id && row.state === 'planned') ??
    plannedDaysFor(item, scheduleContextOf(context, item));
  return [...planned]
    .sort((a, b) => a.sendAt - b.sendAt)
    .find(
      ({ rule, onDate, sendAt }) =>
        getRule(rule).to === 'focal-point' &&
        sendAt > context.now &&
        (promisedOn === null || onDate > promisedOn) &&
        (snoozedUntil === null || onDate >= snoozedUntil),
    );
}
