// From 1 December: next year's days off are not announced or not entered yet; whoever administers hears it once a week.
import { isYearMissing } from '../../core/calendar/calendar-year.ts';
import { firstWorkingDayOfWeek } from '../../core/calendar/week.ts';
import { noChange } from '../../core/change.ts';
import { addDays, localDateOf, partsOf } from '../../core/dates.ts';
import type { Notice } from '../../core/notice.ts';
import { type Office, openOffice } from '../office.ts';
import type { Job } from './job.ts';

const december = 12;

/** On the first working day of December and of each of its weeks. */
export const calendarMissing: Job = {
  timeOn(date, calendar) {
    const { year, month } = partsOf(date);
    if (month !== december) return undefined;
    const isFirst = calendar.addWorkingDays(addDays(`${year}-12-01`, -1), 1) === date;
    return isFirst || firstWorkingDayOfWeek(date, calendar) === date ? '08:30' : undefined;
  },
  catchUp: 'latest',
  graceDays: 5,
  async run(environment, scheduledFor) {
    const { store, zone } = environment;
    const on = localDateOf(scheduledFor, zone);
    const year = partsOf(on).year + 1;
    if (!isYearMissing(await store.calendar.listDays(), year)) return;
    const office = await openOffice(environment);
    const notices = recipientsOf(office).map(
      (to): Notice => ({
        to,
        key: `calendar-missing:${on}:${'personId' in to ? to.personId : to.deskOf}`,
        messageKind: 'notice',
        itemIds: [],
        facts: { kind: 'calendar-missing', year },
      }),
    );
    if (notices.length > 0) await store.commit({ ...noChange(null), notices }, office.word(notices));
  },
};

/** Administrators who are reached; where there is none, the desks. */
function recipientsOf({ book, agencies, deskIds }: Office): ({ personId: string } | { deskOf: string })[] {
  const people = [...agencies.keys()].flatMap((id) => book.peopleAt(id, ['administrator']));
  const reached = [...new Set(people.map((person) => person.id))].filter((id) => book.addressOf(id));
  return reached.length > 0
    ? reached.map((personId) => ({ personId }))
    : deskIds.map((deskOf) => ({ deskOf }));
}
