// P3: what people write, stored as received, understood, answered, with effects and replies stored; nothing is sent.
import type { PollOutcome, RawUpdate } from '../../src/core/channel.ts';
import { timedWithStall } from '../measure.ts';
import { sendBossJobs } from '../peers/pg-boss.ts';
import type { Contest, Scenario } from '../scenario.ts';
import { agencies } from '../seed/agencies.ts';
import { type OfficeApp, openOfficeApp } from '../seed/app.ts';

const ours = 'dondoc on SQLite';
const boss = 'pg-boss, send';

/** Long polling brings at most so many updates at a time. */
const pollMax = 100;

/** The updates of so many answers by focal points, as polling brings them. */
export async function answersOf({ app, people }: OfficeApp, count: number): Promise<RawUpdate[][]> {
  const channel = app.channels.get('telegram');
  const own = await app.store.items.listOpenOf(agencies.map(({ id }) => id));
  const words = ['đang làm 40%', 'xong 60%, còn chờ Sở Tài chính', 'đã xong', 'đang thực hiện'];
  for (let index = 0; index < count; index++) {
    const item = own[(index * 7) % own.length];
    const person = people[agencies.findIndex(({ id }) => id === item?.agencyId)];
    person?.says(`${item?.code} ${words[index % words.length]}`);
  }
  const batches: RawUpdate[][] = [];
  for (let position: string | null = null; ; ) {
    const polled: PollOutcome | undefined = await channel?.poll(position, 0, new AbortController().signal);
    if (!polled?.ok || polled.updates.length === 0) return batches;
    batches.push(polled.updates.slice(0, pollMax));
    position = polled.next;
  }
}

export const ingest: Scenario = {
  name: 'ingest',
  promise: 'P3',
  title: 'updates turned into stored effects and replies',
  unit: '/s',
  bounds: [{ text: 'at least 1x a pg-boss send', holds: (of) => of(ours).figure >= of(boss).figure }],
  async open({ workspace, size }): Promise<Contest> {
    const count = size(1_000, 200, 10_000);
    const items = size(5_000, 1_000);
    const raw = Array.from({ length: count }, (_, index) => ({
      update_id: index,
      text: `${index} đang làm 40%`,
    }));
    return {
      load: `${count} answers by text; ${items} open items, ${agencies.length} agencies`,
      contenders: [
        {
          name: ours,
          async run() {
            const office = await openOfficeApp(`file:${workspace.newFile()}`, items);
            const { app } = office;
            const batches = await answersOf(office, count);
            const stored = batches.flat().length;
            // Sending is another scenario: the channel rests, so replies stay where they are.
            await app.store.outbox.pauseChannel('telegram', Number.MAX_SAFE_INTEGER);
            await app.kick();
            const { ms, stallMs, stallCpuMs } = await timedWithStall(async () => {
              for (const batch of batches) {
                await app.store.inbox.storeUpdates('telegram', office.sandbox.botId, batch, null);
                await app.kick();
              }
            });
            const waiting = (await app.store.outbox.health(office.clock.now())).counts.pending;
            await office.close();
            if (stored !== count || waiting < count)
              throw new Error(`${count} answers gave ${stored} updates and ${waiting} replies.`);
            return {
              figure: (count / ms) * 1000,
              details: { 'stall ms': stallMs, 'stall cpu ms': stallCpuMs, replies: waiting },
            };
          },
        },
        {
          name: boss,
          isPeer: true,
          run: async () => ({
            figure: (count / (await sendBossJobs(await workspace.newPostgresql(), raw))) * 1000,
          }),
        },
      ],
      close: () => Promise.resolve(),
    };
  },
};
