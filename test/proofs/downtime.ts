// R5: a program that comes back after hours or weeks says everything that is still of use, in one message a person, and
// lets the event loop go on meanwhile.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { instantAt } from '../../src/core/dates.ts';
import type { Reached } from '../chaos/scenario.ts';
import { rowsOf } from '../simulation/rows.ts';
import { openProofOffice } from './proof-office.ts';

const hourMs = 3_600_000;

/** How long the program is away; it comes back on a working day at 10:00. */
const absences = [
  ['1 h', hourMs],
  ['25 h', 25 * hourMs],
  ['7 d', 7 * 24 * hourMs],
  ['30 d', 30 * 24 * hourMs],
] as const;

/** Plays all absences with `items` items of `people` people. The stall is told, not judged: it depends on the machine. */
export async function downtimes(
  createUrl: () => Promise<string>,
  items: number,
  people: number,
): Promise<Reached> {
  const told: string[] = [];
  const faults: string[] = [];
  for (const [name, ms] of absences) {
    const url = await createUrl();
    const back = instantAt('2026-12-09', '10:00', 'Asia/Ho_Chi_Minh');
    const start = back - ms - 60_000;
    // Days on both sides of the absence, so that much comes due in it.
    const dueIn = (at: number): number => (at % 60) - 5;
    const office = await openProofOffice({ url, start, people, items, dueIn });
    let app = await office.open();
    await app.step();
    await app.close();
    const before = await countOf(url);
    await office.clock.set(back);
    app = await office.open();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await app.step();
    delay.disable();
    await app.close();
    const after = await countOf(url);
    if (after.waiting > 0)
      faults.push(`R5: after ${name} ${after.waiting} reminders are due and were not said`);
    const rounds = await rowsOf(
      url,
      `SELECT "personId", COUNT(*) AS "n" FROM "OutboxMessage"
       WHERE "idempotencyKey" LIKE 'reminders:%' AND "idempotencyKey" NOT LIKE '%#%' AND "createdAt" >= ${back}
       GROUP BY "personId" HAVING COUNT(*) > 1`,
    );
    // The desk's own lists come beside what it owes itself.
    const crowded = rounds.filter((row) => row['personId'] !== 'person-0');
    faults.push(...crowded.map((row) => `R5: after ${name} ${row['personId']} got ${row['n']} messages`));
    told.push(
      `${name}: ${after.said - before.said} said, ${after.dropped - before.dropped} past their use, stall ${Math.round(delay.max / 1e6)} ms`,
    );
  }
  return {
    promise: 'R5',
    what: 'back after 1 h, 25 h, 7 d and 30 d',
    number: `${items} items, ${people} people; ${told.join('; ')}`,
    faults,
  };

  async function countOf(url: string): Promise<{ waiting: number; said: number; dropped: number }> {
    const [row] = await rowsOf(
      url,
      `SELECT COUNT(CASE WHEN "state" = 'queued' THEN 1 END) AS "said",
        COUNT(CASE WHEN "state" = 'dropped' THEN 1 END) AS "dropped",
        COUNT(CASE WHEN "state" = 'planned' AND "sendAt" <= ${instantAt('2026-12-09', '10:00', 'Asia/Ho_Chi_Minh')}
          THEN 1 END) AS "waiting" FROM "Reminder"`,
    );
    return {
      waiting: Number(row?.['waiting']),
      said: Number(row?.['said']),
      dropped: Number(row?.['dropped']),
    };
  }
}
