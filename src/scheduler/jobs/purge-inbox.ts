// Raw updates are kept only as long as somebody may still look into them: they hold people's words and names.
import type { Job } from './job.ts';

const dayMs = 86_400_000;
const handledDaysMax = 30;
const setAsideDaysMax = 90;

/** Nightly: handled updates go after 30 days, those given up after 90. */
export const purgeInbox: Job = {
  timeOn: () => '02:00',
  catchUp: 'latest',
  graceDays: 30,
  async run({ store, log }, scheduledFor) {
    let deleted = 0;
    for (let chunk = 1; chunk > 0; deleted += chunk) {
      chunk = await store.inbox.purge(
        scheduledFor - handledDaysMax * dayMs,
        scheduledFor - setAsideDaysMax * dayMs,
      );
    }
    if (deleted > 0) log.info({ deleted }, 'old updates deleted');
  },
};
