// A clock that runs faster than the machine's, the same in every process: leases and waits take seconds, not minutes.
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, Instant } from '../../src/core/clock.ts';

/** Where a fast clock began, in its own time and in the machine's, and how many times faster it runs. */
export interface FastTime {
  base: Instant;
  startedAt: number;
  speed: number;
}

/** The clock; equal times give equal clocks in all processes of a machine. It follows changes of `time`. */
export function fastClock(time: FastTime): Clock {
  return {
    now: () => Math.round(time.base + (Date.now() - time.startedAt) * time.speed),
    async sleep(ms, signal) {
      const realMs = Math.min(ms / time.speed, 2 ** 31 - 1);
      await wait(realMs, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
  };
}
