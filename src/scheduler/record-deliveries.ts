// Records what became of attempts, and tells before that whoever has to be told.
import { afterCrash } from '../core/sending/delivery.ts';
import { addressGone, tellDeskRefused, tellDeskUncertain } from './after-delivery.ts';
import type { Ended } from './attempt.ts';
import type { SchedulerEnvironment } from './environment.ts';

/**
 * Records ended attempts in one commit. Who has to be told is told before: a crash in between leaves the message
 * claimed, and what follows from it is done again under the same keys instead of never.
 */
export async function recordDeliveries(
  environment: SchedulerEnvironment,
  batch: readonly Ended[],
): Promise<void> {
  if (batch.length === 0) return;
  for (const { message, after } of batch) {
    const { pauseUntil, isAddressGone, state } = after;
    if (pauseUntil !== null) await environment.store.outbox.pauseChannel(message.channel, pauseUntil);
    if (isAddressGone) await addressGone(environment, message);
    else if (state === 'uncertain') await tellDeskUncertain(environment, message);
    else if (state === 'failed') await tellDeskRefused(environment, message);
  }
  await environment.store.outbox.finish(
    batch.map(({ message, startedAt, endedAt, after }) => {
      const { pauseUntil, moveTo, isAddressGone, ...result } = after;
      const { id, attempt, owner } = message;
      return { id, attempt, startedAt, endedAt, ...result, ...(owner === null ? {} : { owner }) };
    }),
  );
  for (const end of batch) {
    logEnd(environment, end);
    const { message, after } = end;
    const { channel, chatId } = message;
    // Without it the next attempt is told so again.
    if (after.moveTo !== null) await environment.store.outbox.redirect({ channel, chatId }, after.moveTo);
  }
}

function logEnd({ log }: SchedulerEnvironment, { message, startedAt, endedAt, after }: Ended): void {
  const fields = {
    outboxId: message.id,
    channel: message.channel,
    attempt: message.attempt,
    outcome: after.outcome,
    durationMs: endedAt - startedAt,
  };
  if (after.state === 'failed' || after.state === 'uncertain')
    log.error({ ...fields, reason: after.reason }, 'delivery given up');
  else log.info(fields, 'delivery');
}

/** The process that claimed these died, or hung past its lease: nobody knows whether they arrived. */
export async function settleExpired(environment: SchedulerEnvironment): Promise<void> {
  const now = environment.clock.now();
  const expired = await environment.store.outbox.listExpired(now);
  await recordDeliveries(
    environment,
    expired.map((message) => ({
      message,
      startedAt: message.claimedUntil ?? now,
      endedAt: now,
      after: afterCrash(message, now),
    })),
  );
}
