// P7: a digest to many chats at Telegram's own limits, of which the server refuses two in a hundred all the same.
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { deliveringOf } from '../../src/delivering.ts';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { timed } from '../measure.ts';
import { startSandbox } from '../sandbox.ts';
import type { Contest, Scenario } from '../scenario.ts';
import { putMessages } from '../seed/messages.ts';
import { schedulerOn } from '../seed/scheduler.ts';

const ours = 'dondoc at its own pace';
const limitPerSecond = 30;
const refusedShare = 0.02;

export const pace: Scenario = {
  name: 'pace',
  promise: 'P7',
  title: 'one message to each of many chats at 30 a second, 2 % refused for a second',
  unit: '/s',
  bounds: [
    { text: 'at least 95 % of the limit', holds: (of) => of(ours).figure >= 0.95 * limitPerSecond },
    { text: 'no request within a pause', holds: (of) => of(ours).details['within a pause'] === 0 },
  ],
  async open({ workspace, size }): Promise<Contest> {
    const count = size(900, 300, 3_900);
    const sandbox = await startSandbox();
    const chatIds = await sandbox.addUsers(count);
    await sandbox.enforceLimits(refusedShare);
    const run = async () => {
      await sandbox.forget();
      const url = `file:${workspace.newFile()}`;
      const store = await openStore(url, { clock: systemClock, owner: 'bench' });
      await putMessages(store, count, chatIds);
      const scheduler = schedulerOn(store, systemClock, [telegramChannel(sandbox)]);
      const { deliver } = deliveringOf(scheduler);
      // A program that starts again takes longer than the server's second, which knows the run before.
      await systemClock.sleep(1_500);
      const cpu = process.cpuUsage();
      const ms = await timed(async () => {
        // What was refused last waits for its chat; the running program asks every five seconds.
        for (;;) {
          await deliver();
          const { counts } = await store.outbox.health(systemClock.now());
          if (counts.pending + counts.sending === 0) break;
          await systemClock.sleep(50);
        }
      });
      const { user, system } = process.cpuUsage(cpu);
      await store.close();
      const { sent, copies, ignored, refused } = await sandbox.count();
      if (sent !== count || copies !== 0)
        throw new Error(`${sent} of ${count} arrived, ${copies} of them twice.`);
      return {
        figure: (count / ms) * 1000,
        details: { refused, 'within a pause': ignored, 'cpu ms': (user + system) / 1000 },
      };
    };
    return {
      load: `${count} messages to as many chats over sockets; the limit alone takes ${count / limitPerSecond} s`,
      contenders: [{ name: ours, run }],
      close: () => Promise.resolve(sandbox.stop()),
    };
  },
};
