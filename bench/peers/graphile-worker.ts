// graphile-worker as a peer: jobs with a time to run at, added in batches.
import { makeWorkerUtils } from 'graphile-worker';

const batchRows = 10_000;

/** A future job with its payload. */
export interface PlannedJob {
  key: string;
  runAt: Date;
  payload: Record<string, unknown>;
}

/** Adds the jobs to a freshly migrated database, each under its unique key; returns the milliseconds. */
export async function addGraphileJobs(url: string, jobs: readonly PlannedJob[]): Promise<number> {
  const utils = await makeWorkerUtils({ connectionString: url });
  try {
    await utils.migrate();
    const start = performance.now();
    for (let from = 0; from < jobs.length; from += batchRows) {
      await utils.addJobs(
        jobs
          .slice(from, from + batchRows)
          .map(({ key, runAt, payload }) => ({ identifier: 'remind', payload, jobKey: key, runAt })),
      );
    }
    return performance.now() - start;
  } finally {
    await utils.release();
  }
}
