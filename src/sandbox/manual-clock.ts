// A clock that stands still until somebody turns it: tests, the demo, the simulation. It wakes sleepers in the order of their wake time.
import type { Clock, Instant } from '../core/clock.ts';

/** A clock to turn by hand: `advance` and `set` wake every sleeper whose time has come, earliest first. */
export interface ManualClock extends Clock {
  /** Moves on by `ms`, stopping at each wake time on the way so that sleepers see their own instant. */
  advance(ms: number): Promise<void>;
  /** Jumps to an instant (also backwards); whoever should have been woken by then wakes now. */
  set(at: Instant): Promise<void>;
  /** How many sleepers wait; lets a test wait for something to fall asleep. */
  readonly sleeping: number;
}

interface Sleeper {
  wakeAt: Instant;
  order: number;
  wake(): void;
}

/** A manual clock that starts at `start`. */
export function manualClock(start: Instant): ManualClock {
  let now = start;
  let order = 0;
  const sleepers = new Set<Sleeper>();
  const nextDue = (until: Instant): Sleeper | undefined =>
    [...sleepers]
      .filter((sleeper) => sleeper.wakeAt <= until)
      .sort((a, b) => a.wakeAt - b.wakeAt || a.order - b.order)[0];

  async function set(at: Instant, stopOnTheWay = false): Promise<void> {
    // Whoever is on the way to sleep, gets there first.
    await new Promise((resolve) => setImmediate(resolve));
    if (!stopOnTheWay) now = at;
    for (let sleeper = nextDue(at); sleeper; sleeper = nextDue(at)) {
      if (stopOnTheWay) now = Math.max(now, sleeper.wakeAt);
      sleeper.wake();
      // One turn of the event loop, so that whoever woke may go to sleep again before the next one wakes.
      await new Promise((resolve) => setImmediate(resolve));
    }
    now = at;
    await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    now: () => now,
    sleep(ms, signal) {
      return new Promise((resolve) => {
        const sleeper: Sleeper = { wakeAt: now + Math.max(0, ms), order: order++, wake };
        function wake(): void {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        }
        if (signal?.aborted || ms <= 0) return resolve();
        signal?.addEventListener('abort', wake, { once: true });
        sleepers.add(sleeper);
      });
    },
    advance: (ms) => set(now + ms, true),
    set: (at) => set(at),
    get sleeping() {
      return sleepers.size;
    },
  };
}
