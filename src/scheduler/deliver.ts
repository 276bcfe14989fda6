// Sends what the outbox holds: claim, one request a chat at a time, then record what became of it (DESIGN 6).
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Channel, SendOutcome } from '../core/channel.ts';
import type { StoredRules } from '../core/channel-rules.ts';
import type { Instant } from '../core/clock.ts';
import { type AfterAttempt, afterAttempt, afterCrash } from '../core/delivery.ts';
import type { OutboxMessage } from '../core/outbox.ts';
import { isMadeUnder, limitedTo } from '../messages/limited-message.ts';
import { addressGone, tellDeskRefused, tellDeskUncertain } from './after-delivery.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { limitContext } from './limit-context.ts';
import { openOffice } from './office.ts';

/** The lease outlives the request's own time-out with a margin. */
const leaseMs = 90_000;
const requestTimeoutMs = 25_000;

/** Never more than this many messages claimed and not yet recorded. */
const claimedMax = 32;

/** Claims come in batches, since each is a commit of its own: this many places must be free first. */
const claimBatchMin = 16;

/** An attempt that has ended, with what becomes of its message. */
interface Ended {
  message: OutboxMessage;
  startedAt: Instant;
  endedAt: Instant;
  after: AfterAttempt;
}

/**
 * Sends until nothing is due; returns how many attempts were made. Never throws for what a channel does. One that
 * hangs keeps its own place only: the others are recorded, together, as they end, and their places claimed again.
 */
export async function deliverDue(
  environment: SchedulerEnvironment,
  channels: readonly string[] = [...environment.channels.keys()],
): Promise<number> {
  await settleExpired(environment);
  const rules = await environment.store.channelRules.load();
  const ended: Ended[] = [];
  const unrecorded: Ended[] = [];
  let attempts = 0;
  let claimed = 0;
  let wake = (): void => {};
  const start = (message: OutboxMessage): void =>
    void attempt(environment, rules, message).then((end) => {
      ended.push(end);
      wake();
    });
  for (;;) {
    if (claimedMax - claimed >= claimBatchMin && unrecorded.length === 0) {
      const messages = await claim(environment, channels, claimedMax - claimed);
      claimed += messages.length;
      attempts += messages.length;
      messages.forEach(start);
    }
    if (claimed === 0) break;
    if (ended.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    // Answers come in bursts; a burst is one commit, not one each.
    for (let before = 0; before < ended.length && ended.length < claimed; ) {
      before = ended.length;
      await nextTurn();
    }
    const batch = ended.splice(0);
    claimed -= batch.length;
    unrecorded.push(...(await recordOrKeep(environment, batch)));
  }
  // Whoever was sent to while the database was away must not get it again: once more before giving up.
  await record(environment, unrecorded);
  return attempts;
}

const claim = (
  { store, clock }: SchedulerEnvironment,
  channels: readonly string[],
  limit: number,
): Promise<OutboxMessage[]> => store.outbox.claim({ now: clock.now(), leaseMs, limit, channels });

/** Records what ended; returns it when the database does not take it now. */
async function recordOrKeep(
  environment: SchedulerEnvironment,
  batch: readonly Ended[],
): Promise<readonly Ended[]> {
  try {
    await record(environment, batch);
    return [];
  } catch (error) {
    environment.log.warn({ deliveries: batch.length, err: error }, 'deliveries not recorded yet');
    return batch;
  }
}

async function attempt(
  environment: SchedulerEnvironment,
  rules: StoredRules,
  message: OutboxMessage,
): Promise<Ended> {
  const { channels, clock } = environment;
  const startedAt = clock.now();
  const channel = channels.get(message.channel);
  const outcome: SendOutcome =
    channel === undefined
      ? { ok: false, failure: { kind: 'unreachable', reason: 'the channel is not running' } }
      : await send(environment, rules, channel, message);
  const endedAt = clock.now();
  return { message, startedAt, endedAt, after: afterAttempt(message, outcome, endedAt) };
}

async function send(
  environment: SchedulerEnvironment,
  rules: StoredRules,
  channel: Channel,
  queued: OutboxMessage,
): Promise<SendOutcome> {
  const { texts, language, store } = environment;
  const limit = new AbortController();
  const answered = new AbortController();
  void environment.clock.sleep(requestTimeoutMs, answered.signal).then(() => limit.abort());
  try {
    const message = isMadeUnder(rules, queued)
      ? queued
      : limitedTo(await limitContext(environment, await openOffice(environment), queued), queued, channel.id);
    // A second copy says so, or the reader counts two tasks.
    const text = message.ambiguities > 0 ? `${message.text}\n${texts.say(language, 'resent')}` : message.text;
    const to = { channel: message.channel, chatId: message.chatId };
    const { actions, idempotencyKey: key, itemIds, fileIds } = message;
    const found = await Promise.all((fileIds ?? []).map((id) => store.files.find(id)));
    const files = found.filter((file) => file !== undefined);
    return await channel.send({ to, text, actions, key, itemIds, files }, limit.signal);
  } catch (error) {
    // A channel maps what its platform does; what it throws is our bug, and nobody knows how far the request got.
    return {
      ok: false,
      failure: { kind: 'ambiguous', reason: error instanceof Error ? error.name : 'unknown' },
    };
  } finally {
    answered.abort();
  }
}

/**
 * Records ended attempts in one commit. Who has to be told is told before: a crash in between leaves the message
 * claimed, and what follows from it is done again under the same keys instead of never.
 */
async function record(environment: SchedulerEnvironment, batch: readonly Ended[]): Promise<void> {
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
async function settleExpired(environment: SchedulerEnvironment): Promise<void> {
  const now = environment.clock.now();
  const expired = await environment.store.outbox.listExpired(now);
  await record(
    environment,
    expired.map((message) => ({
      message,
      startedAt: message.claimedUntil ?? now,
      endedAt: now,
      after: afterCrash(message, now),
    })),
  );
}
