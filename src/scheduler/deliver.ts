// Sends what the outbox holds: claim, one request a chat at a time, then record what became of it (DESIGN 6).

import { type Change, put } from '../core/change.ts';
import type { Channel, SendOutcome } from '../core/channel.ts';
import { type AfterAttempt, afterAttempt, afterCrash } from '../core/delivery.ts';
import type { Notice } from '../core/notice.ts';
import type { OutboxMessage } from '../core/outbox.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { openOffice } from './office.ts';

/** The lease outlives the request's own time-out with a margin. */
const leaseMs = 90_000;
const requestTimeoutMs = 25_000;
const batchSize = 32;

/** Sends one batch; returns how many attempts were made. Never throws for what a channel does. */
export async function deliverDue(environment: SchedulerEnvironment): Promise<number> {
  const { store, clock, channels } = environment;
  await settleExpired(environment);
  const messages = await store.outbox.claim({
    now: clock.now(),
    leaseMs,
    limit: batchSize,
    channels: [...channels.keys()],
  });
  await Promise.all(messages.map((message) => deliverOne(environment, message)));
  return messages.length;
}

async function deliverOne(environment: SchedulerEnvironment, message: OutboxMessage): Promise<void> {
  const { channels, clock } = environment;
  const startedAt = clock.now();
  const channel = channels.get(message.channel);
  const outcome: SendOutcome =
    channel === undefined
      ? { ok: false, failure: { kind: 'unreachable', reason: 'the channel is not running' } }
      : await send(environment, channel, message);
  await record(environment, message, startedAt, afterAttempt(message, outcome, clock.now()));
}

async function send(
  environment: SchedulerEnvironment,
  channel: Channel,
  message: OutboxMessage,
): Promise<SendOutcome> {
  const { texts, language } = environment;
  // A second copy says so, or the reader counts two tasks.
  const text = message.ambiguities > 0 ? `${message.text}\n${texts.say(language, 'resent')}` : message.text;
  const limit = new AbortController();
  const answered = new AbortController();
  void environment.clock.sleep(requestTimeoutMs, answered.signal).then(() => limit.abort());
  try {
    const to = { channel: message.channel, chatId: message.chatId };
    return await channel.send({ to, text, actions: message.actions }, limit.signal);
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

async function record(
  environment: SchedulerEnvironment,
  message: OutboxMessage,
  startedAt: number,
  after: AfterAttempt,
): Promise<void> {
  const { store, clock, log } = environment;
  const endedAt = clock.now();
  const { pauseUntil, moveTo, isAddressGone, ...result } = after;
  await store.outbox.finish([
    {
      id: message.id,
      attempt: message.attempt,
      startedAt,
      endedAt,
      ...result,
      ...(message.owner === null ? {} : { owner: message.owner }),
    },
  ]);
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
  if (pauseUntil !== null) await store.outbox.pauseChannel(message.channel, pauseUntil);
  if (moveTo !== null)
    await store.outbox.redirect({ channel: message.channel, chatId: message.chatId }, moveTo);
  if (isAddressGone) await addressGone(environment, message);
  else if (after.state === 'uncertain') await tellDeskUncertain(environment, message);
}

/** The process that claimed these died, or hung past its lease: nobody knows whether they arrived. */
async function settleExpired(environment: SchedulerEnvironment): Promise<void> {
  const now = environment.clock.now();
  for (const message of await environment.store.outbox.listExpired(now)) {
    await record(environment, message, message.claimedUntil ?? now, afterCrash(message, now));
  }
}

/** Blocked, left or deleted: the next address of the person gets the message, and the desk is told at once. */
async function addressGone(environment: SchedulerEnvironment, message: OutboxMessage): Promise<void> {
  const { store } = environment;
  const chat = { channel: message.channel, chatId: message.chatId };
  const known = await store.people.findAddress(chat);
  const group = await store.people.findGroupChat(chat);
  const office = await openOffice(environment);
  const puts: Change['puts'] = [];
  if (known?.address.state === 'active') puts.push(put('personAddress', { ...known.address, state: 'gone' }));
  if (group?.state === 'active') puts.push(put('groupChat', { ...group, state: 'gone' }));
  const agencyId = known?.memberships[0]?.agencyId;
  const notices: Notice[] = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `gone:${message.id}`,
    messageKind: 'notice',
    itemIds: message.itemIds,
    facts: {
      kind: 'unreachable',
      person: known?.person.name ?? group?.title ?? '',
      agency: agencyId === undefined ? '' : office.nameOf(agencyId),
      codes: codesOf(message.itemIds),
    },
  }));
  const next =
    known === undefined
      ? undefined
      : (await store.people.listAddressesOf(known.person.id)).find(
          (a) => a.state === 'active' && a.id !== known.address.id,
        );
  const again =
    next === undefined
      ? []
      : [
          {
            ...message,
            idempotencyKey: `${message.idempotencyKey}@${next.id}`,
            channel: next.channel,
            chatId: next.chatId,
            notBefore: office.at,
          },
        ];
  await store.commit({ inboxId: null, puts, events: [], notices, replan: [] }, [
    ...again,
    ...office.word(notices),
  ]);
}

const codesOf = (itemIds: readonly string[]): number[] => [
  ...new Set(itemIds.map((id) => Number(id.split('.')[0]))),
];

/** A message that may or may not have arrived, twice tried: the desk decides whether it goes out once more. */
async function tellDeskUncertain(environment: SchedulerEnvironment, message: OutboxMessage): Promise<void> {
  const office = await openOffice(environment);
  const notices: Notice[] = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `uncertain:${message.id}`,
    messageKind: 'notice',
    itemIds: message.itemIds,
    facts: { kind: 'uncertain', what: message.kind, reference: message.id },
  }));
  await environment.store.commit(
    { inboxId: null, puts: [], events: [], notices, replan: [] },
    office.word(notices),
  );
}
