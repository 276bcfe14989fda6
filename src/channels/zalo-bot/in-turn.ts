// Sends go out one at a time, as the platform's unpublished limits ask for; when it says "too many", those that wait
// are told the same at once instead of knocking on.
import type { SendOutcome } from '../../core/channel.ts';

/** Puts a send behind those that wait already. */
export type SendInTurn = (send: () => Promise<SendOutcome>) => Promise<SendOutcome>;

/** A queue of sends with nobody in it. */
export function createTurns(): SendInTurn {
  let last: Promise<unknown> = Promise.resolve();
  let limits = 0;
  let latest: SendOutcome | undefined;
  return (send) => {
    const limitsBefore = limits;
    const mine = last.then(async () => {
      if (limits > limitsBefore && latest !== undefined) return latest;
      const outcome = await send();
      if (!outcome.ok && outcome.failure.kind === 'rate-limited') {
        limits += 1;
        latest = outcome;
      }
      return outcome;
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
