// P2: due messages claimed, sent over sockets and recorded, beside a loop that only sends and a queue that only records.
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { deliverDue } from '../../src/scheduler/deliver.ts';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { timedWithStall } from '../measure.ts';
import { sendInLoop } from '../peers/grammy-loop.ts';
import { workBossJobs } from '../peers/pg-boss.ts';
import { type RemoteSandbox, startSandbox } from '../sandbox.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { messageOf, putMessages } from '../seed/messages.ts';
import { schedulerOn } from '../seed/scheduler.ts';

const ours = 'dondoc on SQLite';
const loop = "grammY's loop, one at a time";
const parallelLoop = "grammY's loop, 32 at a time";

/** Sends all that is due in the database; the count of the server must agree, without a copy. */
export async function deliverAll(
  databaseUrl: string,
  sandbox: RemoteSandbox,
  chatIds: readonly string[],
  count: number,
): Promise<Measurement> {
  await sandbox.forget();
  const store = await openStore(databaseUrl, { clock: systemClock, owner: 'bench' });
  await putMessages(store, count, chatIds);
  const channel = telegramChannel(sandbox);
  const environment = schedulerOn(store, systemClock, [channel]);
  const { ms, stallMs, stallCpuMs } = await timedWithStall(async () => {
    while ((await deliverDue(environment)) > 0);
  });
  await store.close();
  const { sent, copies } = await sandbox.count();
  if (sent !== count || copies !== 0)
    throw new Error(`${sent} of ${count} arrived, ${copies} of them twice.`);
  return { figure: (count / ms) * 1000, details: { 'stall ms': stallMs, 'stall cpu ms': stallCpuMs } };
}

export const deliver: Scenario = {
  name: 'deliver',
  promise: 'P2',
  title: 'due messages sent and recorded, 32 claimed at a time',
  unit: '/s',
  bounds: [
    {
      text: "at least 0.35x the faster of grammY's loops",
      holds: (of) => of(ours).figure >= 0.35 * Math.max(of(loop).figure, of(parallelLoop).figure),
    },
  ],
  async open({ workspace, size }): Promise<Contest> {
    const count = size(10_000, 2_000, 100_000);
    const sandbox = await startSandbox();
    const chatIds = await sandbox.addUsers(count / 4);
    const messages = Array.from({ length: count }, (_, index) => messageOf(index, chatIds));
    const jobs = messages.map(({ idempotencyKey, notBefore, text, chatId }) => ({
      key: idempotencyKey,
      runAt: new Date(notBefore),
      payload: { text, chatId },
    }));
    const rate = (ms: number): Measurement => ({ figure: (count / ms) * 1000 });
    const inLoop = async (inFlight: number): Promise<Measurement> => {
      await sandbox.forget();
      return rate(await sendInLoop(sandbox, messages, inFlight));
    };
    return {
      load: `${count} messages to ${chatIds.length} chats, over sockets to a server in another process`,
      contenders: [
        {
          name: ours,
          run: () => deliverAll(`file:${workspace.newFile()}`, sandbox, chatIds, count),
        },
        { name: loop, isPeer: true, run: () => inLoop(1) },
        { name: parallelLoop, isPeer: true, run: () => inLoop(32) },
        {
          name: 'pg-boss, fetch and complete',
          isPeer: true,
          run: async () => rate(await workBossJobs(await workspace.newPostgresql(), jobs)),
        },
      ],
      close: () => Promise.resolve(sandbox.stop()),
    };
  },
};
