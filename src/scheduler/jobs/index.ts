// The jobs, one file each, in the order in which they run. A test checks that this list equals the folder.
import { calendarMissing } from './calendar-missing.ts';
import { deriveReminders } from './derive-reminders.ts';
import { digestDraft } from './digest-draft.ts';
import { digestGroup } from './digest-group.ts';
import { digestLeaders } from './digest-leaders.ts';
import { forgetFiles } from './forget-files.ts';
import type { Job } from './job.ts';
import { onwardDay } from './onward-day.ts';
import { openPeriods } from './open-periods.ts';
import { purgeInbox } from './purge-inbox.ts';
import { scheduledFiles } from './scheduled-files.ts';
import { unacknowledged } from './unacknowledged.ts';
import { undecidedExtension } from './undecided-extension.ts';
import { waitingLinks } from './waiting-links.ts';

/** Every job by its file name. */
export const jobs: Record<string, Job> = {
  'purge-inbox': purgeInbox,
  'open-periods': openPeriods,
  'derive-reminders': deriveReminders,
  unacknowledged,
  'undecided-extension': undecidedExtension,
  'waiting-links': waitingLinks,
  'onward-day': onwardDay,
  'calendar-missing': calendarMissing,
  'forget-files': forgetFiles,
  'digest-draft': digestDraft,
  'digest-leaders': digestLeaders,
  'digest-group': digestGroup,
  'scheduled-files': scheduledFiles,
};
