// Whoever linked himself by a code and still waits at the end of a working day: the desk reads all of them in one list.
import { noChange } from '../../core/change.ts';
import { localDateOf } from '../../core/dates.ts';
import type { Notice } from '../../core/notice.ts';
import { linksWaiting, waitingInOrder } from '../../core/people/links-waiting.ts';
import { openOffice } from '../office.ts';
import type { Job } from './job.ts';

/** On working days when desks read their lists; nothing while nobody waits. */
export const waitingLinks: Job = {
  timeOn: (date, calendar) => (calendar.isWorkingDay(date) ? calendar.hours.deskLists : undefined),
  catchUp: 'latest',
  graceDays: 1,
  async run(environment, scheduledFor) {
    const { store, zone } = environment;
    const office = await openOffice(environment);
    if (office.waiting.length === 0) return;
    const { agencies, book, nameOf, deskIds } = office;
    const { memberships } = await store.people.listAll();
    const context = {
      nameOf,
      rankOf: (id: string): number => agencies.get(id)?.rank ?? Number.MAX_SAFE_INTEGER,
      memberName: (id: string): string | null =>
        book.find(memberships.find((row) => row.id === id)?.personId ?? '')?.name ?? null,
    };
    const facts = linksWaiting(waitingInOrder(office.waiting, context), context, false);
    const desks = deskIds.length > 0 ? deskIds : [...agencies.keys()];
    const notices = desks
      .filter((id) => book.peopleAt(id, ['desk']).length > 0)
      .map(
        (deskOf): Notice => ({
          to: { deskOf },
          key: `waiting-links:${deskOf}:${localDateOf(scheduledFor, zone)}`,
          messageKind: 'collector',
          itemIds: [],
          facts,
        }),
      );
    if (notices.length > 0) await store.commit({ ...noChange(null), notices }, office.word(notices));
  },
};
