// One attempt at one message: its turn, its words as they may be said now, the request, and what the outcome means.
import type { Channel, Outbound, SendOutcome } from '../core/channel.ts';
import type { Instant } from '../core/clock.ts';
import type { StoredRules } from '../core/sending/channel-rules.ts';
import { type AfterAttempt, afterAttempt, type WhoWaits } from '../core/sending/delivery.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import { isMadeUnder, limitedTo } from '../messages/limited-message.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { limitContext } from './limit-context.ts';
import { openOffice } from './office.ts';
import type { PaceAnswer, SendPace } from './send-pace.ts';

/** How long a request may take. */
export const requestTimeoutMs = 25_000;

/** A place in the pace of a channel: taken, not to be had because the channel rests, or not before the lease ends. */
export type Place = 'taken' | 'too-late' | { restsUntil: Instant };

/** An attempt that has ended, with what becomes of its message. */
export interface Ended {
  message: OutboxMessage;
  startedAt: Instant;
  endedAt: Instant;
  after: AfterAttempt;
}

/** When an attempt may begin. */
export interface Turn {
  place: Promise<Place>;
  pace: SendPace | undefined;
}

/** Sends the message when its turn has come. Never throws. A channel that rests is not asked: the message waits with it. */
export async function attempt(
  environment: SchedulerEnvironment,
  rules: StoredRules,
  message: OutboxMessage,
  { place, pace }: Turn,
): Promise<Ended> {
  const { channels, clock } = environment;
  const got = await place;
  const startedAt = clock.now();
  const end = (outcome: SendOutcome, whoWaits: WhoWaits): Ended => {
    const endedAt = clock.now();
    return { message, startedAt, endedAt, after: afterAttempt(message, outcome, endedAt, whoWaits) };
  };
  if (got === 'too-late') return end(noTurn, 'channel');
  if (got !== 'taken') return end(refusedFor(got.restsUntil - startedAt), 'channel');
  const channel = channels.get(message.channel);
  const outcome = channel === undefined ? notRunning : await send(environment, rules, channel, message);
  return end(outcome, pace?.end(message.chatId, answerOf(outcome), clock.now()) ?? 'channel');
}

const notRunning: SendOutcome = {
  ok: false,
  failure: { kind: 'unreachable', reason: 'the channel is not running' },
};

const noTurn: SendOutcome = {
  ok: false,
  failure: { kind: 'unreachable', reason: 'no turn within the lease' },
};

const refusedFor = (retryAfterMs: number): SendOutcome => ({
  ok: false,
  failure: { kind: 'rate-limited', retryAfterMs },
});

function answerOf(outcome: SendOutcome): PaceAnswer {
  if (outcome.ok) return 'answered';
  const { failure } = outcome;
  if (failure.kind === 'rate-limited') return { refusedForMs: failure.retryAfterMs };
  return failure.kind === 'unreachable' || failure.kind === 'ambiguous' ? 'unknown' : 'answered';
}

async function send(
  environment: SchedulerEnvironment,
  rules: StoredRules,
  channel: Channel,
  queued: OutboxMessage,
): Promise<SendOutcome> {
  let outbound: Outbound;
  try {
    outbound = await outboundOf(environment, rules, channel, queued);
  } catch (error) {
    // The database went away between the claim and the request: nothing was sent, and that is known.
    environment.log.error({ outboxId: queued.id, err: error }, 'message could not be prepared');
    return { ok: false, failure: { kind: 'unreachable', reason: 'the message could not be prepared' } };
  }
  const limit = new AbortController();
  const answered = new AbortController();
  void environment.clock.sleep(requestTimeoutMs, answered.signal).then(() => limit.abort());
  try {
    return await channel.send(outbound, limit.signal);
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

/** The message in the words that may be said now, with its files. */
async function outboundOf(
  environment: SchedulerEnvironment,
  rules: StoredRules,
  channel: Channel,
  queued: OutboxMessage,
): Promise<Outbound> {
  const { texts, language, store } = environment;
  const message = isMadeUnder(rules, queued)
    ? queued
    : limitedTo(await limitContext(environment, await openOffice(environment), queued), queued, channel.id);
  // A second copy says so, or the reader counts two tasks.
  const marked = message.ambiguities > 0 ? `${message.text}\n${texts.say(language, 'resent')}` : message.text;
  // Put in the same place twice, the words stand there once.
  const { replaces = null } = message;
  const text = replaces === null ? marked : message.text;
  const to = { channel: message.channel, chatId: message.chatId };
  const { actions, idempotencyKey: key, itemIds, fileIds } = message;
  const found = await Promise.all((fileIds ?? []).map((id) => store.files.find(id)));
  const files = found.filter((file) => file !== undefined);
  const place = replaces === null ? {} : { replaces: { receipt: replaces, otherwise: marked } };
  return { to, text, actions, key, itemIds, files, ...place };
}
