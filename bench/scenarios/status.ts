// P4: where everything stands: one agency, and the roll-up over all items, counted by the database and by /status.
// biome-ignore lint/correctness/noUndeclaredDependencies: the product's own, one folder up; a second build would differ.
import BetterSqlite3 from 'better-sqlite3';
import { status as command } from '../../src/conversation/commands/status.ts';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { cpuTimed, median, percentile, timed } from '../measure.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { agencies, agencyOf } from '../seed/agencies.ts';
import { sessionOf } from '../seed/conversation.ts';
import { day } from '../seed/day.ts';
import { putOffice } from '../seed/office.ts';

const agency = 'figures of one agency, p99';
const rollUp = 'roll-up over all';
const agencyCommand = '/status of one agency, p99';
const allCommand = '/status of all';

interface Times {
  wall: number[];
  cpu: number[];
}

async function times(count: number, work: (index: number) => Promise<unknown>): Promise<Times> {
  // The first call reads and compiles the statement; a bot that runs has done that long ago.
  await work(0);
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let index = 0; index < count; index++)
    cpu.push(
      await cpuTimed(async () => {
        wall.push(await timed(() => work(index)));
      }),
    );
  return { wall, cpu };
}

const atMost99 = ({ wall, cpu }: Times): Measurement => ({
  figure: percentile(wall, 0.99),
  details: { median: median(wall), 'cpu median': median(cpu), 'cpu p99': percentile(cpu, 0.99) },
});

const middle = ({ wall, cpu }: Times): Measurement => ({
  figure: median(wall),
  details: { 'cpu median': median(cpu) },
});

export const status: Scenario = {
  name: 'status',
  promise: 'P4',
  title: 'where one agency and where everything stands',
  unit: 'ms',
  bounds: [
    { text: 'one agency: p99 at most 5 ms', holds: (of) => of(agency).figure <= 5 },
    { text: 'roll-up: at most 80 ms', holds: (of) => of(rollUp).figure <= 80 },
    { text: 'the command for one agency: p99 at most 5 ms', holds: (of) => of(agencyCommand).figure <= 5 },
    { text: 'the command for all: at most 80 ms', holds: (of) => of(allCommand).figure <= 80 },
  ],
  async open({ workspace, size }): Promise<Contest> {
    const items = size(100_000, 20_000);
    const asks = size(500, 100);
    const file = workspace.newFile();
    const store = await openStore(`file:${file}`, { clock: systemClock, owner: 'bench' });
    const chatIds = agencies.map((_, index) => `${5000 + index}`);
    await putOffice(store, chatIds, items);
    const session = await sessionOf(store, chatIds[0] ?? '', '/status');
    const statusOf = async (index: number): Promise<void> => {
      const change = await command.run(session, agencyOf(index).name);
      const kind = change.notices[0]?.facts.kind;
      if (kind !== 'status-agency') throw new Error(`/status was answered with ${kind}.`);
    };
    const scan = new BetterSqlite3(file, { readonly: true });
    const scanned = scan.prepare(
      `SELECT "planId", "agencyId", "execution", COUNT(*) FROM "Item" NOT INDEXED GROUP BY 1, 2, 3`,
    );
    return {
      load: `${items} items, ${agencies.length} agencies; ${asks} questions a run for one agency, 20 for all`,
      contenders: [
        {
          name: agency,
          run: async () =>
            atMost99(
              await times(asks, (index) =>
                store.items.listFigures(day.today, { agencyId: agencyOf(index).id }),
              ),
            ),
        },
        {
          name: agencyCommand,
          run: async () => atMost99(await times(asks / 10, statusOf)),
        },
        {
          name: rollUp,
          run: async () => middle(await times(20, () => store.items.listFigures(day.today))),
        },
        {
          name: allCommand,
          run: async () => middle(await times(5, () => command.run(session, ''))),
        },
        {
          name: 'raw scan without index (bound)',
          run: async () => middle(await times(20, async () => scanned.all())),
        },
      ],
      async close() {
        scan.close();
        await store.close();
      },
    };
  },
};
