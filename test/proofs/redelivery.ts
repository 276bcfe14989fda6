// R2: every update comes one to five times, shuffled, early and late, over restarts and on two programs at once; each
// has its effect once.
import type { RawUpdate } from '../../src/core/channel.ts';
import type { Reached } from '../chaos/scenario.ts';
import { randomOf } from '../simulation/random.ts';
import { rowsOf } from '../simulation/rows.ts';
import { openProofOffice } from './proof-office.ts';

const batchSize = 50;
const people = 10;

/** Plays `count` updates on the empty database behind `url`. */
export async function redelivered(url: string, count: number, seed = 1): Promise<Reached> {
  const random = randomOf(seed);
  const start = Date.UTC(2026, 10, 23, 1);
  const office = await openProofOffice({ url, start, people, items: people, dueIn: () => 60 });
  const programs = [await office.open(), await office.open()];
  const earlier: RawUpdate[] = [];
  let deliveries = 0;
  let restarts = 0;
  for (let from = 0; from < count; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, count - from) }, (_, at) =>
      office.typed(from + at, (from + at) % people, `${10 + ((from + at) % people)} đang làm, được ${at}%`),
    );
    const late = Array.from({ length: 5 }, () => random.pick([...earlier, ...batch]));
    const queue = shuffled(random, [
      ...batch.flatMap((update) => Array.from({ length: random.int(1, 5) }, () => update)),
      ...late,
    ]);
    deliveries += queue.length;
    while (queue.length > 0) {
      const chunk = queue.splice(0, random.int(1, 30));
      await random.pick(programs).store.inbox.storeUpdates('telegram', '1', distinct(chunk));
      if (random.chance(0.3)) await random.pick(programs).handle();
      if (random.chance(0.1)) await Promise.all(programs.map((program) => program.handle()));
    }
    if (random.chance(0.05)) {
      const at = random.int(0, 1);
      await programs[at]?.close();
      programs[at] = await office.open();
      restarts += 1;
    }
    earlier.push(random.pick(batch));
    await office.clock.advance(60_000);
  }
  for (const program of programs) await program.handle();
  for (const program of programs) await program.close();
  return {
    promise: 'R2',
    what: 'every update 1 to 5 times, shuffled, two programs, restarts',
    number: `${count} updates, ${deliveries} deliveries, ${restarts} restarts`,
    faults: await faultsIn(url, count),
  };
}

async function faultsIn(url: string, count: number): Promise<string[]> {
  const numberOf = async (query: string): Promise<number> => Number((await rowsOf(url, query))[0]?.['n']);
  const found = {
    'stored rows': await numberOf(`SELECT COUNT(*) AS "n" FROM "InboxMessage" WHERE "state" = 'handled'`),
    'recorded answers': await numberOf(
      `SELECT COUNT(*) AS "n" FROM "AuditEvent" WHERE "action" = 'answer-recorded'`,
    ),
    'progress updates': await numberOf(`SELECT COUNT(*) AS "n" FROM "ProgressUpdate"`),
    replies: await numberOf(`SELECT COUNT(*) AS "n" FROM "OutboxMessage" WHERE "kind" = 'reply'`),
  };
  return Object.entries(found)
    .filter(([, number]) => number !== count)
    .map(([what, number]) => `R2: ${number} ${what} of ${count} updates`);
}

const distinct = (updates: readonly RawUpdate[]): RawUpdate[] => [
  ...new Map(updates.map((update) => [update.updateId, update])).values(),
];

function shuffled<Value>(random: ReturnType<typeof randomOf>, list: readonly Value[]): Value[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = random.int(0, at);
    [mixed[at], mixed[other]] = [mixed[other] as Value, mixed[at] as Value];
  }
  return mixed;
}
