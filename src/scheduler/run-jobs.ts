// Runs the jobs whose time has come, each time once, whoever asks first. The boundary that catches their errors.
import type { Instant } from '../core/clock.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { jobs } from './jobs/index.ts';
import type { Job } from './jobs/job.ts';
import { dueRuns } from './schedule.ts';

/** A run that began this long ago and never ended lost its process; another may take it over. */
const runLeaseMs = 5 * 60_000;

const dayMs = 86_400_000;

/**
 * Runs what is due; returns how many runs were made. A job that fails is tried again after its lease, and given up
 * when its grace is over: later runs go on without it.
 */
export async function runDueJobs(environment: SchedulerEnvironment): Promise<number> {
  const { store, clock, zone } = environment;
  const calendar = await environment.calendar();
  let runs = 0;
  // Runs of a clock that was ahead for a while say nothing about the present.
  const lastByJob = new Map((await store.jobRuns.listLast(clock.now())).map((run) => [run.job, run]));
  for (const [name, job] of Object.entries(jobs)) {
    const now = clock.now();
    const last = lastByJob.get(name);
    const isOfUse = last !== undefined && now - last.scheduledFor <= job.graceDays * dayMs;
    if (isOfUse && last.state !== 'done') {
      if (await store.jobRuns.reclaim(name, last.scheduledFor, now - runLeaseMs, now)) {
        await runOnce(environment, name, job, last.scheduledFor);
        runs += 1;
      }
      continue;
    }
    for (const scheduledFor of dueRuns(job, last?.scheduledFor, now, calendar, zone)) {
      if (!(await store.jobRuns.claim(name, scheduledFor, now))) continue;
      await runOnce(environment, name, job, scheduledFor);
      runs += 1;
    }
  }
  return runs;
}

async function runOnce(
  environment: SchedulerEnvironment,
  name: string,
  job: Job,
  scheduledFor: Instant,
): Promise<void> {
  const { store, clock, log } = environment;
  const startedAt = clock.now();
  try {
    await job.run(environment, scheduledFor);
    await store.jobRuns.finish(name, scheduledFor, clock.now(), null);
    log.info({ job: name, scheduledFor, durationMs: clock.now() - startedAt }, 'job done');
  } catch (error) {
    log.error({ job: name, scheduledFor, err: error }, 'job failed');
    await store.jobRuns.finish(
      name,
      scheduledFor,
      clock.now(),
      error instanceof Error ? error.name : 'unknown',
    );
  }
}
