// The leaders' edition, through the secretary, at 07:00 on the first working day of the week.
import { firstWorkingDayOfWeek } from '../../core/week.ts';
import { sendDigest } from '../send-digest.ts';
import type { Job } from './job.ts';

/** One message to each secretary, or to the leader where no secretary is linked. */
export const digestLeaders: Job = {
  timeOn: (date, calendar) => (firstWorkingDayOfWeek(date, calendar) === date ? '07:00' : undefined),
  catchUp: 'latest',
  graceDays: 2,
  run: (environment) =>
    sendDigest(environment, (office, digest) => {
      const agencyIds = [...office.agencies.keys()];
      const secretaries = agencyIds.flatMap((id) => office.book.peopleAt(id, ['secretary']));
      const readers =
        secretaries.length > 0
          ? secretaries
          : agencyIds.flatMap((id) => office.book.peopleAt(id, ['leader']));
      const [leader] = agencyIds.flatMap((id) => office.book.peopleAt(id, ['leader']));
      return readers.map((person) => ({
        to: { personId: person.id },
        key: `digest-leaders:${digest.id}:${person.id}`,
        messageKind: 'digest' as const,
        itemIds: [],
        facts: { kind: 'digest-leaders' as const, facts: digest.facts, leader: leader?.name ?? '' },
      }));
    }),
};
