// The manual clock keeps the order of wake times; every other test of time leans on it.
import { expect, test } from 'vitest';
import { manualClock } from './manual-clock.ts';

test('sleepers wake in the order of their wake time and see their own instant', async () => {
  const clock = manualClock(1000);
  const seen: [string, number][] = [];
  const sleeper = async (name: string, ms: number) => {
    await clock.sleep(ms);
    seen.push([name, clock.now()]);
  };
  const all = [sleeper('c', 300), sleeper('a', 100), sleeper('b', 100)];
  await clock.advance(299);
  expect(seen).toEqual([
    ['a', 1100],
    ['b', 1100],
  ]);
  await clock.advance(1);
  await Promise.all(all);
  expect(seen.at(-1)).toEqual(['c', 1300]);
});

test('a sleeper that sleeps again within the advance wakes again', async () => {
  const clock = manualClock(0);
  let ticks = 0;
  const stop = new AbortController();
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await clock.sleep(10, stop.signal);
      ticks++;
    }
  })();
  await clock.advance(100);
  expect(ticks).toBe(10);
  stop.abort();
  await loop;
  expect(clock.sleeping).toBe(0);
});

test('an aborted signal ends a sleep at once and a jump wakes whoever is late', async () => {
  const clock = manualClock(0);
  const aborted = AbortSignal.abort();
  await clock.sleep(1000, aborted);
  const late = clock.sleep(1000);
  await clock.set(50_000);
  await late;
  expect(clock.now()).toBe(50_000);
});
