// The group's edition, at 14:00 on the first working day of the week, after the briefing.

import { firstWorkingDayOfWeek } from '../../core/calendar/week.ts';
import { groupEdition } from '../../core/digest/digest-editions.ts';
import { groupTime } from '../../core/digest/digest-times.ts';
import { sendDigest } from '../send-digest.ts';
import type { Job } from './job.ts';

/** One post in each linked group; what the desk releases later goes out by its word. */
export const digestGroup: Job = {
  timeOn: (date, calendar) => (firstWorkingDayOfWeek(date, calendar) === date ? groupTime : undefined),
  catchUp: 'latest',
  graceDays: 2,
  run: (environment) => sendDigest(environment, groupEdition),
};
