// P9: the work of `deliver` on PostgreSQL, by one instance and by two that claim side by side, beside SQLite.
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { deliverDue } from '../../src/scheduler/deliver.ts';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { timed } from '../measure.ts';
import { startSandbox } from '../sandbox.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { putMessages } from '../seed/messages.ts';
import { schedulerOn } from '../seed/scheduler.ts';
import { deliverAll } from './deliver.ts';

const one = 'PostgreSQL, one instance';
const sqlite = 'SQLite';

export const deliverPostgresql: Scenario = {
  name: 'deliver-postgresql',
  promise: 'P9',
  title: 'due messages sent and recorded on PostgreSQL',
  unit: '/s',
  bounds: [{ text: 'at least 0.6x SQLite', holds: (of) => of(one).figure >= 0.6 * of(sqlite).figure }],
  async open({ workspace, size }): Promise<Contest> {
    const count = size(5_000, 1_000, 100_000);
    const sandbox = await startSandbox();
    const chatIds = await sandbox.addUsers(count / 4);

    /** Two senders with names and connections of their own; what both sent is counted by the server. */
    async function byTwo(): Promise<Measurement> {
      await sandbox.forget();
      const url = await workspace.newPostgresql();
      const stores = [
        await openStore(url, { clock: systemClock, owner: 'first' }),
        await openStore(url, { clock: systemClock, owner: 'second' }),
      ];
      const [first] = stores;
      if (first !== undefined) await putMessages(first, count, chatIds);
      const senders = stores.map((store) => schedulerOn(store, systemClock, [telegramChannel(sandbox)]));
      const ms = await timed(() =>
        Promise.all(
          senders.map(async (sender) => {
            while ((await deliverDue(sender)) > 0);
          }),
        ),
      );
      for (const store of stores) await store.close();
      const { sent, copies } = await sandbox.count();
      if (sent !== count || copies !== 0)
        throw new Error(`${sent} of ${count} arrived, ${copies} of them twice.`);
      return { figure: (count / ms) * 1000, details: { copies } };
    }

    return {
      load: `${count} messages to ${chatIds.length} chats; no copy may arrive`,
      contenders: [
        { name: one, run: async () => deliverAll(await workspace.newPostgresql(), sandbox, chatIds, count) },
        { name: 'PostgreSQL, two instances', run: byTwo },
        {
          name: sqlite,
          isPeer: true,
          run: () => deliverAll(`file:${workspace.newFile()}`, sandbox, chatIds, count),
        },
      ],
      close: () => Promise.resolve(sandbox.stop()),
    };
  },
};
