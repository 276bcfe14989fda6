// The running program under clocks that jump (R6): it goes on within 15 seconds of the timer and never takes itself for
// stuck, and it does so when a turn really does not end.
import { afterEach, expect, test } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import type { Clock } from '../src/core/clock.ts';
import { runApp } from '../src/run-app.ts';
import { manualClock } from './support/manual-clock.ts';
import { testLog } from './support/test-log.ts';

const zone = 'Asia/Ho_Chi_Minh';
const hourMs = 3_600_000;
const start = Date.UTC(2026, 10, 23, 2);
const log = testLog();

let end = async (): Promise<void> => undefined;
afterEach(() => end());

/** A running app; `timer` is the machine's timer, `shift` moves what its clock shows. */
async function running(handle?: App['handle']) {
  const timer = manualClock(start);
  let shift = 0;
  const clock: Clock = { now: () => timer.now() + shift, sleep: timer.sleep };
  const app = await createApp(
    {
      databaseUrl: ':memory:',
      zone,
      language: 'vi',
      logLevel: 'silent',
      http: { host: '127.0.0.1', port: 0 },
    },
    { clock, log, channels: [] },
  );
  // The first turn loads most of the program, which takes the machine's time and not the clock's.
  await app.handle();
  const seen = { turns: 0, stuck: 0 };
  const counted = async (): Promise<void> => {
    await (handle ?? app.handle)();
    seen.turns += 1;
  };
  const stop = new AbortController();
  const onStuck = (): void => {
    seen.stuck += 1;
  };
  const environment = { clock, log, zone, language: 'vi', pushed: new Set<string>(), onStuck } as const;
  const done = runApp({ ...app, handle: counted }, environment, stop.signal);
  end = async () => {
    stop.abort();
    await done;
    await app.close();
  };
  // A turn asks a database; the timer goes on only when it has ended.
  const pass = async (seconds: number): Promise<void> => {
    for (let left = seconds; left > 0; left -= 5) {
      await timer.advance(5000);
      for (let idle = 0; idle < 200; idle++) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const jump = (ms: number): void => {
    shift += ms;
  };
  return { seen, pass, jump, now: clock.now };
}

test('a clock that jumps stops no tick and ends no program', async () => {
  const { seen, pass, jump, now } = await running();
  await pass(15);
  for (const ms of [1000, -1000, hourMs, -hourMs, 48 * hourMs, -48 * hourMs, -start, start]) {
    jump(ms);
    const before = seen.turns;
    await pass(15);
    expect(seen.turns, `after a jump of ${ms} ms to ${now()}`).toBeGreaterThan(before);
  }
  expect(seen.stuck).toBe(0);
});

test('a turn that does not end is taken for stuck after two minutes', async () => {
  const { seen, pass } = await running(() => new Promise(() => undefined));
  await pass(115);
  expect(seen.stuck).toBe(0);
  await pass(15);
  expect(seen.stuck).toBeGreaterThan(0);
  end = async () => undefined;
});

test('turns that fail, as while the database is away, are not taken for stuck', async () => {
  const { seen, pass } = await running(() => Promise.reject(new Error('the database is away')));
  await pass(600);
  expect(seen.stuck).toBe(0);
});
