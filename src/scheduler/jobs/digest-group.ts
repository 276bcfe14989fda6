// The group's edition, at 14:00 on the first working day of the week, after the briefing.
import type { Recipient } from '../../core/notice.ts';
import { firstWorkingDayOfWeek } from '../../core/week.ts';
import { sendDigest } from '../send-digest.ts';
import type { Job } from './job.ts';

/**
 * One post in each linked group. Where no running channel has groups, the desk gets the same text, to pass it on into
 * a group by hand.
 */
export const digestGroup: Job = {
  timeOn: (date, calendar) => (firstWorkingDayOfWeek(date, calendar) === date ? '14:00' : undefined),
  catchUp: 'latest',
  graceDays: 2,
  run: (environment) =>
    sendDigest(environment, (office, digest) => {
      const hasGroups = [...environment.channels.values()].some((channel) => channel.capabilities.groups);
      const readers: Recipient[] = hasGroups
        ? [{ groups: true }]
        : office.deskIds.map((deskId) => ({ deskOf: deskId }));
      return readers.map((to) => ({
        to,
        key: `digest-group:${digest.id}`,
        messageKind: 'digest',
        itemIds: [],
        facts: { kind: 'digest-group', facts: digest.facts },
      }));
    }),
};
