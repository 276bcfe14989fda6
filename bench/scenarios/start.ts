// P5 and P6: how long the built program takes to be ready, and how much memory it holds idle and while sending.
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { build, type Program, startProgram } from '../program.ts';
import { startSandbox } from '../sandbox.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { openCopy } from '../seed/items.ts';
import { putMessages } from '../seed/messages.ts';
import { putOffice } from '../seed/office.ts';

const ours = 'node dist/main.js start';
const sending = 'the same, while it sends';
const idleMs = 5_000;

export const start: Scenario = {
  name: 'start',
  promise: 'P5, P6',
  title: 'cold start, and memory',
  unit: 'ms',
  bounds: [
    { text: 'cold start at most 800 ms', holds: (of) => of(ours).figure <= 800 },
    { text: 'idle at most 200 MB', holds: (of) => (of(ours).details['idle MB'] ?? Infinity) <= 200 },
    {
      text: 'peak while sending at most 300 MB',
      holds: (of) => (of(sending).details['peak MB'] ?? Infinity) <= 300,
    },
  ],
  async open({ workspace, size }): Promise<Contest> {
    build();
    const items = size(100_000, 20_000);
    // At the pace of 30 a second.
    const count = size(900, 300, 3_900);
    const sandbox = await startSandbox();
    const chatIds = await sandbox.addUsers(count / 4);
    const template = workspace.newFile();
    const store = await openStore(`file:${template}`, { clock: systemClock, owner: 'bench' });
    await putOffice(store, chatIds, items);
    await store.close();

    const startOn = (file: string): Promise<Program> =>
      startProgram(
        ['dist/main.js', 'start'],
        {
          DATABASE_URL: `file:${file}`,
          HTTP_PORT: '0',
          TELEGRAM_BOT_TOKEN: sandbox.token,
          TELEGRAM_API_ROOT: sandbox.apiRoot,
        },
        '"msg":"started"',
      );

    async function idle(program: Program): Promise<Measurement> {
      await sleep(idleMs);
      const { now, peak } = program.memory();
      await program.stop();
      return { figure: program.startMs, details: { 'idle MB': now, 'peak MB': peak } };
    }

    async function whileSending(): Promise<Measurement> {
      const file = workspace.newFile();
      const copy = await openCopy(template, file);
      await putMessages(copy, count, chatIds);
      await copy.close();
      await sandbox.forget();
      const program = await startOn(file);
      for (let sent = 0; sent < count; ) {
        await sleep(200);
        ({ sent } = await sandbox.count());
      }
      const { now, peak } = program.memory();
      await program.stop();
      return { figure: program.startMs, details: { 'after MB': now, 'peak MB': peak } };
    }

    return {
      load: `${items} items in a migrated SQLite file; ${count} messages to send`,
      contenders: [
        {
          name: ours,
          async run() {
            const file = workspace.newFile();
            await (await openCopy(template, file)).close();
            return await idle(await startOn(file));
          },
        },
        { name: sending, run: whileSending },
        {
          name: 'bare grammY and SQLite',
          isPeer: true,
          run: async () =>
            idle(
              await startProgram(
                ['bench/peers/bare-bot.mjs'],
                {
                  BENCH_FILE: workspace.newFile(),
                  BENCH_TOKEN: sandbox.token,
                  BENCH_API_ROOT: sandbox.apiRoot,
                },
                'started',
              ),
            ),
        },
      ],
      close: () => Promise.resolve(sandbox.stop()),
    };
  },
};
