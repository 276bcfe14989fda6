// The group's edition, at 14:00 on the first working day of the week, after the briefing.
import { firstWorkingDayOfWeek } from '../../core/week.ts';
import { sendDigest } from '../send-digest.ts';
import type { Job } from './job.ts';

/** One post in each linked group. */
export const digestGroup: Job = {
  timeOn: (date, calendar) => (firstWorkingDayOfWeek(date, calendar) === date ? '14:00' : undefined),
  catchUp: 'latest',
  graceDays: 2,
  run: (environment) =>
    sendDigest(environment, (_office, digest) => [
      {
        to: { groups: true },
        key: `digest-group:${digest.id}`,
        messageKind: 'digest',
        itemIds: [],
        facts: { kind: 'digest-group', facts: digest.facts },
      },
    ]),
};
