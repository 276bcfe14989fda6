// pg-boss as a peer: jobs inserted in batches, sent one by one, and fetched and completed in batches of 32.
import PgBoss from 'pg-boss';
import type { PlannedJob } from './graphile-worker.ts';

const queue = 'bench';
const batchRows = 10_000;

async function withBoss<Value>(url: string, work: (boss: PgBoss) => Promise<Value>): Promise<Value> {
  const boss = new PgBoss({ connectionString: url, schedule: false, supervise: false });
  await boss.start();
  try {
    await boss.createQueue(queue);
    return await work(boss);
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
}

const insertAll = async (boss: PgBoss, jobs: readonly PlannedJob[]): Promise<void> => {
  for (let from = 0; from < jobs.length; from += batchRows) {
    await boss.insert(
      jobs.slice(from, from + batchRows).map(({ key, runAt, payload }) => ({
        name: queue,
        data: payload,
        startAfter: runAt,
        singletonKey: key,
      })),
    );
  }
};

/** Inserts the jobs into a fresh database; returns the milliseconds. */
export const insertBossJobs = (url: string, jobs: readonly PlannedJob[]): Promise<number> =>
  withBoss(url, async (boss) => {
    const start = performance.now();
    await insertAll(boss, jobs);
    return performance.now() - start;
  });

/** Sends the payloads one after the other, each committed before the next; returns the milliseconds. */
export const sendBossJobs = (url: string, payloads: readonly object[]): Promise<number> =>
  withBoss(url, async (boss) => {
    const start = performance.now();
    for (const payload of payloads) await boss.send(queue, payload);
    return performance.now() - start;
  });

/** Claims and completes all jobs, 32 at a time, doing nothing with them; returns the milliseconds. */
export const workBossJobs = (url: string, jobs: readonly PlannedJob[]): Promise<number> =>
  withBoss(url, async (boss) => {
    await insertAll(boss, jobs);
    const start = performance.now();
    for (;;) {
      const claimed = await boss.fetch(queue, { batchSize: 32 });
      if (claimed.length === 0) return performance.now() - start;
      await boss.complete(
        queue,
        claimed.map((job) => job.id),
      );
    }
  });
