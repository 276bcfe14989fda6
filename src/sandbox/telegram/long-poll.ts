// getUpdates: waits on the sandbox clock for something to give, and lets the newest of two pollers win.
import type { Clock } from '../../core/clock.ts';
import { conflict } from './api-refusal.ts';
import { intParam, type Params, textListParam } from './params.ts';
import type { UpdateQueue, WireUpdate } from './update-queue.ts';

/** Answers getUpdates calls one at a time. */
export interface LongPoll {
  /** The updates of one call; resolves empty when the wait is over or `signal` aborts. */
  fetch(params: Params, signal: AbortSignal): Promise<WireUpdate[]>;
  /** Ends a wait in progress with a conflict, as a webhook set meanwhile does. */
  interrupt(): void;
}

/** Telegram caps the wait of one call. */
const waitSecondsMax = 50;

/** A long poll over the queue. */
export function createLongPoll(queue: UpdateQueue, clock: Clock): LongPoll {
  let current: AbortController | undefined;

  async function wait(seconds: number, limit: number, stop: AbortSignal): Promise<WireUpdate[]> {
    const endsAt = clock.now() + Math.min(seconds, waitSecondsMax) * 1000;
    while (!stop.aborted) {
      const found = queue.pending(limit);
      const leftMs = endsAt - clock.now();
      if (found.length > 0 || leftMs <= 0) return found;
      const arrival = new AbortController();
      const forget = queue.onArrival(() => arrival.abort());
      await clock.sleep(leftMs, AbortSignal.any([arrival.signal, stop]));
      forget();
    }
    return [];
  }

  return {
    async fetch(params, signal) {
      const allowed = textListParam(params, 'allowed_updates');
      const limit = Math.min(100, Math.max(1, intParam(params, 'limit') ?? 100));
      if (allowed) queue.allow(allowed);
      current?.abort();
      const mine = new AbortController();
      current = mine;
      queue.confirm(intParam(params, 'offset') ?? 0);
      const seconds = Math.max(0, intParam(params, 'timeout') ?? 0);
      const found = await wait(seconds, limit, AbortSignal.any([mine.signal, signal]));
      if (mine.signal.aborted) {
        throw conflict(
          'terminated by other getUpdates request; make sure that only one bot instance is running',
        );
      }
      current = undefined;
      return found;
    },
    interrupt() {
      current?.abort();
    },
  };
}
