// Open items as an administration has them: tasks given to one, a few or all agencies, due over the next months.
import { copyFileSync } from 'node:fs';
import { noChange, put } from '../../src/core/change.ts';
import { addDays, type PlainDate } from '../../src/core/dates.ts';
import type { Item } from '../../src/core/items/item.ts';
import { untouched } from '../../src/core/items/new-item.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { systemClock } from '../../src/system-clock.ts';
import { agencyOf } from './agencies.ts';

/** How many agencies share a task, in turn: one, a few, the departments, everybody. */
const sharers = [1, 1, 2, 3, 24, 120];

/** Reports of each kind of period; one has not begun on the day of the benchmarks. */
const periods = ['2026-11', '2026-Q4', '2026', '2026-H2', '2026-W48', '2027-Q1', 'once'];

/** What a new item has not yet. */
export const blank = {
  period: null,
  dueTime: null,
  inclusive: true,
  requested: false,
  ...untouched,
  version: 0,
} as const;

/** `count` items from short number 10 on; days from a week ago to 150 days ahead of `today`, every tenth task without. */
export function* itemsFrom(count: number, today: PlainDate): Generator<Item> {
  let made = 0;
  for (let task = 0; made < count; task++) {
    const code = 10 + task;
    const isReport = task % 10 >= 7;
    const dueOn = task % 10 === 0 ? null : addDays(today, ((task * 37) % 157) - 7);
    for (let share = 0; share < (sharers[task % sharers.length] ?? 1) && made < count; share++, made++) {
      const agencyId = agencyOf(task * 7 + share).id;
      yield {
        ...blank,
        id: `${code}.${agencyId}`,
        code,
        kind: isReport ? 'report' : 'task',
        planId: `P${task % 40}`,
        taskId: isReport ? null : `T${code}`,
        dutyId: isReport ? `D${code}` : null,
        period: isReport ? (periods[task % periods.length] ?? null) : null,
        agencyId,
        role: task % 8 === 1 ? 'coordinating' : 'lead',
        title: `Rà soát, cập nhật danh mục văn bản thuộc phạm vi quản lý số ${code}`,
        dueOn,
        originalDueOn: dueOn,
        targetOn: dueOn,
        follow: 'followed',
      };
    }
  }
}

/** Writes the items through commit, as an activation does. */
export async function putItems(store: Store, count: number, today: PlainDate): Promise<void> {
  let chunk: Item[] = [];
  const flush = async (): Promise<void> => {
    const puts = chunk.map((item) => put('item', item));
    const outcome = await store.commit({ ...noChange(null), puts }, []);
    if (outcome !== 'ok') throw new Error(`The items were not stored: ${outcome}.`);
    chunk = [];
  };
  for (const item of itemsFrom(count, today)) if (chunk.push(item) === 10_000) await flush();
  if (chunk.length > 0) await flush();
}

/** Opens a store on a fresh copy of a closed SQLite file. */
export async function openCopy(template: string, file: string): Promise<Store> {
  copyFileSync(template, file);
  return await openStore(`file:${file}`, { clock: systemClock, owner: 'bench' });
}
