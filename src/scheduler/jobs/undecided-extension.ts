// Two working days after a request for more time that nobody decided: the desk is asked, once, before reminders go on.
import { noChange } from '../../core/change.ts';
import { localDateOf } from '../../core/dates.ts';
import { heldUntilOf } from '../../core/items/extension-hold.ts';
import { isOpen } from '../../core/items/item.ts';
import { undecidedOf } from '../../core/items/open-matters.ts';
import type { Notice } from '../../core/notice.ts';
import { openOffice } from '../office.ts';
import type { Job } from './job.ts';

/** On working days at 16:00, for requests whose hold ends with this day. */
export const undecidedExtension: Job = {
  timeOn: (date, calendar) => (calendar.isWorkingDay(date) ? calendar.hours.deskLists : undefined),
  catchUp: 'all',
  graceDays: 5,
  async run(environment, scheduledFor) {
    const { store, zone } = environment;
    const today = localDateOf(scheduledFor, zone);
    const office = await openOffice(environment);
    const extensions = undecidedOf(await store.items.listExtensions()).filter(
      (row) => heldUntilOf(row, office.calendar, zone) === today,
    );
    const notices: Notice[] = [];
    for (const extension of extensions) {
      const item = await store.items.find(extension.itemId);
      const desk = item && office.plans.get(item.planId)?.collectorId;
      if (item === undefined || desk == null || !isOpen(item)) continue;
      notices.push({
        to: { deskOf: desk },
        key: `extension-undecided:${extension.id}`,
        messageKind: 'notice',
        itemIds: [item.id],
        facts: {
          kind: 'desk-note',
          about: 'extension-undecided',
          person: office.book.find(extension.personId)?.name ?? '',
          agency: office.nameOf(item.agencyId),
          item: office.viewOf(item),
          words: extension.reason ?? '',
          untilOn: extension.untilOn,
        },
      });
    }
    if (notices.length > 0) await store.commit({ ...noChange(null), notices }, office.word(notices));
  },
};
