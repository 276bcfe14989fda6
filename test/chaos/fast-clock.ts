// A clock that runs faster than the machine's, the same in every process: leases and waits take seconds, not minutes.
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, Instant } from '../../src/core/clock.ts';

/** Where a fast clock began, in its own time and in the machine's, and how many times faster it runs. */
export interface FastTime {
  base: Instant;
  startedAt: number;
  speed: number;
}

/** The clock; equal times give equal clocks in all processes of a machine. */
export function fastClock({ base, startedAt, speed }: FastTime): Clock {
  return {
    now: () => Math.round(base + (Date.now() - startedAt) * speed),
    async sleep(ms, signal) {
      await wait(Math.min(ms / speed, 2 ** 31 - 1), undefined, signal === undefined ? {} : { signal }).catch(
        () => undefined,
      );
    },
  };
}
