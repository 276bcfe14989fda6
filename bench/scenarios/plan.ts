// P1: the reminders of every open item, derived by groups and stored, while the event loop stays free.
import { instantAt } from '../../src/core/dates.ts';
import { manualClock } from '../../src/sandbox/manual-clock.ts';
import { deriveReminders } from '../../src/scheduler/jobs/derive-reminders.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { timedWithStall } from '../measure.ts';
import { addGraphileJobs, type PlannedJob } from '../peers/graphile-worker.ts';
import { insertBossJobs } from '../peers/pg-boss.ts';
import { copyReminders } from '../peers/pure-sql.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { day } from '../seed/day.ts';
import { openCopy, putItems } from '../seed/items.ts';
import { schedulerOn } from '../seed/scheduler.ts';

const ours = 'dondoc on SQLite';
const graphile = 'graphile-worker, addJobs';
const boss = 'pg-boss, insert';

/** Runs the nightly job as the scheduler does. */
async function derive(store: Store): Promise<void> {
  const at = instantAt(day.today, '00:30', day.zone);
  await deriveReminders.run(schedulerOn(store, manualClock(at)), at);
}

/** The payload of a reminder for a queue, with a key that makes it unique. */
const jobOf = (index: number): PlannedJob => {
  const itemId = `${10 + Math.floor(index / 5)}.a${index % 126}`;
  const onDate = '2026-11-30';
  const rule = `before-${index % 5}`;
  return {
    key: `${itemId}/${rule}/${onDate}`,
    runAt: new Date(instantAt(onDate, '08:15', day.zone)),
    payload: { itemId, rule, onDate },
  };
};

export const plan: Scenario = {
  name: 'plan',
  promise: 'P1',
  title: 'reminders derived and stored',
  unit: '/s',
  bounds: [
    { text: 'at least 3x graphile-worker', holds: (of) => of(ours).figure >= 3 * of(graphile).figure },
    { text: 'at least 5x pg-boss', holds: (of) => of(ours).figure >= 5 * of(boss).figure },
    {
      text: 'no stall over 100 ms while planning',
      holds: (of) => (of(ours).details['stall ms'] ?? Infinity) <= 100,
    },
  ],
  async open({ workspace, size }): Promise<Contest> {
    const items = size(200_000, 50_000, 1_000_000);
    const template = workspace.newFile();
    const store = await openStore(`file:${template}`, { clock: systemClock, owner: 'bench' });
    await putItems(store, items, day.today);
    await store.close();
    const filled = workspace.newFile();
    const full = await openCopy(template, filled);
    await derive(full);
    await full.close();
    const { rows } = copyReminders(template, filled, workspace.newFile());
    const jobs = Array.from({ length: size(100_000, 20_000, 200_000) }, (_, index) => jobOf(index));
    const rate = (count: number, ms: number): Measurement => ({ figure: (count / ms) * 1000 });
    return {
      load: `${items} open items, ${rows} reminders; peers take ${jobs.length} jobs`,
      contenders: [
        {
          name: ours,
          async run() {
            const copy = await openCopy(template, workspace.newFile());
            const { ms, stallMs, stallCpuMs } = await timedWithStall(() => derive(copy));
            await copy.close();
            return {
              ...rate(rows, ms),
              details: { 'total ms': ms, 'stall ms': stallMs, 'stall cpu ms': stallCpuMs },
            };
          },
        },
        {
          name: 'pure SQL, one statement (bound)',
          isPeer: true,
          run: async () => {
            const copied = copyReminders(template, filled, workspace.newFile());
            return rate(copied.rows, copied.ms);
          },
        },
        {
          name: graphile,
          isPeer: true,
          run: async () => rate(jobs.length, await addGraphileJobs(await workspace.newPostgresql(), jobs)),
        },
        {
          name: boss,
          isPeer: true,
          run: async () => rate(jobs.length, await insertBossJobs(await workspace.newPostgresql(), jobs)),
        },
      ],
      close: () => Promise.resolve(),
    };
  },
};
