// Executions of jobs: each time that a job stands for is run once, whoever asks first. Knows no schedule.

import type { Instant } from '../core/clock.ts';
import { recordOf, recordsOf } from './codec.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** One execution of a job. */
export interface JobRun {
  job: string;
  scheduledFor: Instant;
  startedAt: Instant;
  finishedAt: Instant | null;
  state: 'running' | 'done' | 'failed';
  error: string | null;
}

/** Runs of jobs. */
export function jobRunStore({ client }: Database) {
  return {
    /** True for the one caller that may run the job for that time. */
    async claim(job: string, scheduledFor: Instant, now: Instant): Promise<boolean> {
      const inserted = await client.$executeRaw(sql`
        INSERT INTO "JobRun" ("job", "scheduledFor", "startedAt", "state")
        VALUES (${job}, ${BigInt(scheduledFor)}, ${BigInt(now)}, 'running') ON CONFLICT DO NOTHING`);
      return inserted === 1;
    },

    /**
     * Takes over a run that began before `startedBefore` and never finished (its process died), or that failed;
     * true for the one caller that may run it again.
     */
    async reclaim(
      job: string,
      scheduledFor: Instant,
      startedBefore: Instant,
      now: Instant,
    ): Promise<boolean> {
      const changed = await client.$executeRaw(sql`
        UPDATE "JobRun" SET "startedAt" = ${BigInt(now)}, "finishedAt" = NULL, "state" = 'running', "error" = NULL
        WHERE "job" = ${job} AND "scheduledFor" = ${BigInt(scheduledFor)} AND "state" <> 'done'
          AND "startedAt" < ${BigInt(startedBefore)}`);
      return changed === 1;
    },

    /** Records how a run ended; `error` null = well. */
    async finish(job: string, scheduledFor: Instant, now: Instant, error: string | null): Promise<void> {
      await client.$executeRaw(sql`
        UPDATE "JobRun" SET "finishedAt" = ${BigInt(now)}, "error" = ${error},
          "state" = ${error === null ? 'done' : 'failed'}
        WHERE "job" = ${job} AND "scheduledFor" = ${BigInt(scheduledFor)}`);
    },

    /** Of each job the run that stood for the latest time up to an instant: one question for a whole kick. */
    async listLast(upTo: Instant): Promise<JobRun[]> {
      const rows = await client.$queryRaw<object[]>(sql`
        SELECT r.* FROM "JobRun" r JOIN (
          SELECT "job", MAX("scheduledFor") AS "latest" FROM "JobRun"
          WHERE "scheduledFor" <= ${BigInt(upTo)} GROUP BY "job"
        ) l ON l."job" = r."job" AND l."latest" = r."scheduledFor"`);
      return recordsOf<JobRun>(rows);
    },

    /** The run of a job that stood for the latest time, up to an instant when one is given. */
    async findLast(job: string, upTo?: Instant): Promise<JobRun | undefined> {
      const [row] = await client.$queryRaw<object[]>(sql`
        SELECT * FROM "JobRun" WHERE "job" = ${job}
        AND "scheduledFor" <= ${BigInt(upTo ?? Number.MAX_SAFE_INTEGER)} ORDER BY "scheduledFor" DESC LIMIT 1`);
      return row && recordOf<JobRun>(row);
    },
  };
}
