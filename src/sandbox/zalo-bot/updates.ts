// The events that wait for the bot. One is handed out at a time and then forgotten: the platform has no offset and no
// acknowledgement, so whatever is lost on the way to the bot is lost.
import type { Clock } from '../../core/clock.ts';

/** One event as it travels, with its message. */
export interface ZaloEvent {
  event_name: string;
  message: { message_id: string } & Record<string, unknown>;
}

/** The waiting events of the one bot. */
export interface UpdateQueue {
  push(event: ZaloEvent): void;
  /** The oldest event, forgotten from now on; waits for one up to `waitMs`, undefined when none came. */
  take(waitMs: number, signal: AbortSignal): Promise<ZaloEvent | undefined>;
  /** Puts an event that was handed out back in front: a duplicate. */
  giveAgain(messageId: string): void;
  count(): number;
  /** Called after each event that came; returns how to stop that. */
  onArrival(listener: () => void): () => void;
}

/** How many events can still be given again. */
const rememberedMax = 10_000;

/** An empty queue. */
export function createUpdateQueue(clock: Clock): UpdateQueue {
  const waiting: ZaloEvent[] = [];
  const handedOut = new Map<string, ZaloEvent>();
  const listeners = new Set<() => void>();
  const announce = (): void => {
    for (const listener of [...listeners]) listener();
  };

  function next(): ZaloEvent | undefined {
    const event = waiting.shift();
    if (event) {
      handedOut.set(event.message.message_id, event);
      const [oldest] = handedOut.keys();
      if (handedOut.size > rememberedMax && oldest !== undefined) handedOut.delete(oldest);
    }
    return event;
  }

  return {
    push(event) {
      waiting.push(event);
      announce();
    },
    async take(waitMs, signal) {
      const endsAt = clock.now() + waitMs;
      while (!signal.aborted) {
        const leftMs = endsAt - clock.now();
        if (waiting.length > 0 || leftMs <= 0) return next();
        const arrival = new AbortController();
        const forget = listen(listeners, () => arrival.abort());
        await clock.sleep(leftMs, AbortSignal.any([arrival.signal, signal]));
        forget();
      }
      return undefined;
    },
    giveAgain(messageId) {
      const event = handedOut.get(messageId);
      if (!event) throw new Error(`no event ${messageId} was handed out`);
      waiting.unshift(event);
      announce();
    },
    count: () => waiting.length,
    onArrival: (listener) => listen(listeners, listener),
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
