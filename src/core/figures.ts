// The one function that counts. Coordinating work, requests and withdrawn items are not in the figures.
import type { Calendar } from './calendar.ts';
import type { PlainDate } from './dates.ts';
import type { Figures } from './digest.ts';
import { deadlineStatesOn, type Item, wasInTime } from './item.ts';

/** True for what the figures count: owed by a lead and still in force. */
export const isCounted = (item: Item): boolean =>
  item.role === 'lead' && !item.requested && item.hold !== 'withdrawn';

/** The figures of some items on a day; all zero for none. */
export function figuresOf(items: readonly Item[], today: PlainDate, calendar: Calendar): Figures {
  const counted = items.filter(isCounted);
  const open = counted.filter((item) => item.execution !== 'done');
  const states = open.map(deadlineStatesOn(today, calendar));
  const done = counted.length - open.length;
  const doneLate = counted.filter((item) => wasInTime(item) === false).length;
  const openOverdue = states.filter((state) => state === 'overdue').length;
  const openNoDate = states.filter((state) => state === 'no-date').length;
  return {
    total: counted.length,
    agencies: new Set(counted.map((item) => item.agencyId)).size,
    plans: new Set(counted.map((item) => item.planId)).size,
    done,
    doneInTime: done - doneLate,
    doneLate,
    open: open.length,
    openInTime: open.length - openOverdue - openNoDate,
    openOverdue,
    openNoDate,
  };
}
