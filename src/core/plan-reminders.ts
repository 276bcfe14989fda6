// Which reminders an item gets: the rules applied to its schedule. Pure, so deriving again gives the same rows.
import type { Calendar } from './calendar.ts';
import { addDays, type PlainDate } from './dates.ts';
import { type Item, isOpen } from './item.ts';
import type { Reminder, ReminderRule, Schedule } from './reminder.ts';
import { reminderRules } from './reminders/index.ts';
import { slotOf } from './sending-hours.ts';

/** What planning needs to know of the installation and the day. */
export interface PlanningContext {
  today: PlainDate;
  calendar: Calendar;
  zone: string;
}

/** A reminder of a schedule, still without its item. */
export type PlannedDay = Pick<Reminder, 'rule' | 'onDate' | 'sendAt'>;

/** Reminders exist this many days ahead; a daily job derives the rest in time. */
export const horizonDays = 60;

/** The days on which items of a schedule are reminded from today to the horizon, earliest first. */
export function plannedDaysFor(schedule: Schedule, context: PlanningContext): PlannedDay[] {
  const { today, calendar, zone } = context;
  const window = { from: today, to: addDays(today, horizonDays) };
  return Object.values(reminderRules)
    .flatMap((rule) =>
      rule
        .daysFor(schedule, calendar, window)
        .filter((day) => day >= window.from && day <= window.to)
        .map((onDate) => ({ rule: rule.name, onDate, sendAt: slotOf(onDate, zone, rule.time) })),
    )
    .sort((a, b) => a.sendAt - b.sendAt);
}

/** The reminders of one item from today on; none once it is closed or on hold. */
export function remindersFor(item: Item, context: PlanningContext): Reminder[] {
  if (!isOpen(item)) return [];
  return plannedDaysFor(item, context).map((day) => ({
    ...day,
    itemId: item.id,
    state: 'planned',
    reason: null,
  }));
}

/** The rule of a stored reminder; throws on a name that this version does not know. */
export function getRule(name: string): ReminderRule {
  const rule = reminderRules[name];
  if (rule === undefined) throw new Error(`unknown reminder rule ${name}`);
  return rule;
}
