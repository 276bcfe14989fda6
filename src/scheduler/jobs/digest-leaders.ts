// The leaders' edition, through the secretary, at 07:00 on the first working day of the week.

import { firstWorkingDayOfWeek } from '../../core/calendar/week.ts';
import { leadersEdition } from '../../core/digest/digest-editions.ts';
import { leadersTime } from '../../core/digest/digest-times.ts';
import { sendDigest } from '../send-digest.ts';
import type { Job } from './job.ts';

/** One message to each secretary; what the desk releases later goes out by its word. */
export const digestLeaders: Job = {
  timeOn: (date, calendar) => (firstWorkingDayOfWeek(date, calendar) === date ? leadersTime : undefined),
  catchUp: 'latest',
  graceDays: 2,
  run: (environment) => sendDigest(environment, leadersEdition),
};
