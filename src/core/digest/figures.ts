// The one function that counts. Coordinating work, requests, withdrawn items and periods that have not begun are not in it.
import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../dates.ts';
import { hasBegunOn } from '../due/reporting-period.ts';
import { deadlineStatesOn, type Item, wasInTime, wasInTimeOriginally } from '../items/item.ts';
import type { Figures } from './digest.ts';

/** True for what a lead owes and is still in force. */
export const isOwed = (item: Item): boolean =>
  item.role === 'lead' && !item.requested && item.hold !== 'withdrawn';

/**
 * Tells which owed items the figures of a day count: a report opened ahead counts from the first day of its period, or
 * from when it is done (decision 0022).
 */
export function countedOn(today: PlainDate): (item: Item) => boolean {
  const hasBegun = hasBegunOn(today);
  return (item) => isOwed(item) && (item.execution === 'done' || hasBegun(item));
}

/** The figures of some items on a day; all zero for none. */
export function figuresOf(items: readonly Item[], today: PlainDate, calendar: Calendar): Figures {
  const counted = items.filter(countedOn(today));
  const open = counted.filter((item) => item.execution !== 'done');
  const states = open.map(deadlineStatesOn(today, calendar));
  const done = counted.length - open.length;
  const doneLate = counted.filter((item) => wasInTime(item) === false).length;
  const doneLateOriginally = counted.filter((item) => wasInTimeOriginally(item) === false).length;
  const openOverdue = states.filter((state) => state === 'overdue').length;
  const openNoDate = states.filter((state) => state === 'no-date').length;
  const isPastOriginally = ({ originalDueOn }: Item): boolean =>
    originalDueOn !== null && originalDueOn < today;
  return {
    total: counted.length,
    agencies: new Set(counted.map((item) => item.agencyId)).size,
    plans: new Set(counted.map((item) => item.planId)).size,
    done,
    doneInTime: done - doneLate,
    doneInTimeOriginally: done - doneLateOriginally,
    doneLate,
    open: open.length,
    openInTime: open.length - openOverdue - openNoDate,
    openOverdue,
    openOverdueOriginally: open.filter(isPastOriginally).length,
    openNoDate,
    fallenDue: counted.filter(({ dueOn }) => dueOn !== null && dueOn <= today).length,
  };
}
