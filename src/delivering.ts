// Sends what is due, each channel by itself and at its own pace, so that one that hangs delays no other.
import type { Channel } from './core/channel.ts';
import { deliverDue, nothingUnsettled, type Pacing } from './scheduler/deliver.ts';
import type { SchedulerEnvironment } from './scheduler/environment.ts';
import { sendPace } from './scheduler/send-pace.ts';
import { singleFlight } from './single-flight.ts';

/** The sending of all channels. */
export interface Delivering {
  /** Sends at the pace of each channel; ends when nothing is due but what has to wait for its chat, which follows by itself. */
  deliver(): Promise<void>;
  /** Sends all that is due at once: for a clock that is turned by hand and would stand still while something waits. */
  deliverByHand(): Promise<void>;
  /** From now on only what may go at once is sent, and nothing follows by itself: the program is about to end. */
  stopWaiting(): void;
}

/** Nothing is sent before the first call. */
export function deliveringOf(scheduler: SchedulerEnvironment): Delivering {
  const stopped = new AbortController();
  const all = [...scheduler.channels.values()].map((channel) =>
    delivererOf(scheduler, channel, stopped.signal),
  );
  return {
    deliver: async () => void (await Promise.all(all.map((one) => one.deliver()))),
    deliverByHand: async () => void (await Promise.all(all.map((one) => one.deliverByHand()))),
    stopWaiting: () => stopped.abort(),
  };
}

function delivererOf(
  scheduler: SchedulerEnvironment,
  { id, sendLimits }: Channel,
  stopped: AbortSignal,
): Pick<Delivering, 'deliver' | 'deliverByHand'> {
  const { clock, store, log } = scheduler;
  const pace = sendLimits === undefined ? undefined : sendPace(sendLimits);
  const unsettled = nothingUnsettled();
  const send = async (keeps: () => Pacing['keeps']): Promise<void> => {
    const pacing = pace && {
      pace,
      stopped,
      get keeps() {
        return keeps();
      },
    };
    while ((await deliverDue(scheduler, [id], pacing, unsettled)) > 0);
  };

  /** What had to wait for its chat goes when the first of these chats may get more. */
  async function follow(): Promise<void> {
    const now = clock.now();
    const first = Math.min(...(pace?.restingChats(now).values() ?? []));
    if (stopped.aborted || first === Number.POSITIVE_INFINITY) return;
    if (!(await store.outbox.hasClaimable(now, [id]))) return;
    void clock
      .sleep(first - now, stopped)
      .then(async () => (stopped.aborted ? undefined : await deliver()))
      .catch((error: unknown) => log.error({ channel: id, err: error }, 'delivery failed'));
  }

  const deliver = singleFlight(async () => {
    await send(() => (stopped.aborted ? 'now' : 'waits'));
    await follow();
  });
  return { deliver, deliverByHand: singleFlight(() => send(() => 'counts')) };
}
