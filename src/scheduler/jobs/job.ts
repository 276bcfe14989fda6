// What a job is: when it runs and what it does once for the time it stands for. The list is in index.ts.
import type { Instant } from '../../core/clock.ts';
import type { SchedulerEnvironment } from '../environment.ts';
import type { JobTiming } from '../schedule.ts';

export interface Job extends JobTiming {
  /** Runs once for `scheduledFor`; running it again for the same time must change nothing. */
  run(environment: SchedulerEnvironment, scheduledFor: Instant): Promise<void>;
}
