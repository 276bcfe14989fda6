// Monday 05:00: files that went with messages a month ago are forgotten; what still waits to be sent keeps its file.
import { weekdayOf } from '../../core/dates.ts';
import type { Job } from './job.ts';

const keptDays = 30;
const dayMs = 24 * 3_600_000;

/** Keeps the database small; whoever wants the file again asks again. */
export const forgetFiles: Job = {
  timeOn: (date) => (weekdayOf(date) === 1 ? '05:00' : undefined),
  catchUp: 'latest',
  graceDays: 7,
  async run({ store, clock }) {
    await store.files.forgetBefore(clock.now() - keptDays * dayMs);
  },
};
