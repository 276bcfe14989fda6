// P8: a week without the program, then everything missed is planned and queued at once, while the loop stays free.
import { addDays, instantAt } from '../../src/core/dates.ts';
import { manualClock } from '../../src/sandbox/manual-clock.ts';
import { deriveReminders } from '../../src/scheduler/jobs/derive-reminders.ts';
import { remindDue } from '../../src/scheduler/remind.ts';
import { openStore } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { timedWithStall } from '../measure.ts';
import type { Contest, Scenario } from '../scenario.ts';
import { agencies } from '../seed/agencies.ts';
import { day } from '../seed/day.ts';
import { openCopy } from '../seed/items.ts';
import { atNine, putOffice } from '../seed/office.ts';
import { schedulerOn } from '../seed/scheduler.ts';
import { silentChannel } from '../seed/silent-channel.ts';

const ours = 'dondoc on SQLite';

export const catchUp: Scenario = {
  name: 'catch-up',
  promise: 'P8',
  title: 'planning and queueing after seven days down',
  unit: 'ms',
  bounds: [
    { text: 'at most 3 s', holds: (of) => of(ours).figure <= 3000 },
    { text: 'no stall over 100 ms', holds: (of) => (of(ours).details['stall ms'] ?? Infinity) <= 100 },
  ],
  async open({ workspace, size }): Promise<Contest> {
    const items = size(100_000, 20_000);
    const template = workspace.newFile();
    const store = await openStore(`file:${template}`, { clock: systemClock, owner: 'bench' });
    const chatIds = agencies.map((_, index) => `${5000 + index}`);
    await putOffice(store, chatIds, items);
    const before = instantAt(addDays(day.today, -7), '00:30', day.zone);
    await deriveReminders.run(schedulerOn(store, manualClock(before)), before);
    await store.close();
    return {
      load: `${items} open items, ${agencies.length} people; the last planning was a week ago`,
      contenders: [
        {
          name: ours,
          async run() {
            const copy = await openCopy(template, workspace.newFile());
            const environment = schedulerOn(copy, manualClock(atNine), [silentChannel]);
            let due = 0;
            const { ms, stallMs, stallCpuMs } = await timedWithStall(async () => {
              await deriveReminders.run(environment, atNine);
              for (let settled = -1; settled !== 0; due += settled) settled = await remindDue(environment);
            });
            const messages = (await copy.outbox.health(atNine)).counts.pending;
            await copy.close();
            return {
              figure: ms,
              details: { 'stall ms': stallMs, 'stall cpu ms': stallCpuMs, due, messages },
            };
          },
        },
      ],
      close: () => Promise.resolve(),
    };
  },
};
