// A channel that takes nothing for a long while because a quota is spent: whoever has another way gets his messages there,
// the others wait, and the desk reads who they are. Asks no platform.
import { createHash } from 'node:crypto';
import type { Instant } from '../core/clock.ts';
import { quotaWaitMs } from '../core/sending/delivery.ts';
import type { MessageKind, OutboxDraft, OutboxMessage } from '../core/sending/outbox.ts';
import { handedOn } from '../messages/readdress.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { type Office, openOffice } from './office.ts';
import { readdressing } from './readdressing.ts';

/** A channel that rests until then. */
interface Resting {
  channel: string;
  until: Instant;
}

/** Passes on what waits on those of the channels that rest for long. What may go there soon again is left to wait. */
export async function passOnHeldBack(
  environment: SchedulerEnvironment,
  channels: readonly string[],
): Promise<void> {
  const { store, clock } = environment;
  const now = clock.now();
  const pauses = await store.outbox.listPauses(now);
  for (const channel of channels) {
    const until = pauses.get(channel) ?? now;
    if (until - now <= quotaWaitMs) continue;
    const office = await openOffice(environment);
    const others = [...environment.channels.keys()].filter((id) => id !== channel && !pauses.has(id));
    await passOn(environment, office, { channel, until }, others);
    await tellDesks(environment, office, { channel, until });
  }
}

/** All that is held back now; what it does not pass on stays, and is looked at again with the next delivery. */
async function passOn(
  environment: SchedulerEnvironment,
  office: Office,
  resting: Resting,
  others: readonly string[],
): Promise<void> {
  const { outbox } = environment.store;
  const held = await outbox.listHeldBack({ ...resting, now: office.at }, others);
  const pairs: { id: number; by: OutboxDraft[] }[] = [];
  for (const message of held) {
    const by = await elsewhere(environment, office, message, others);
    if (by.length > 0) pairs.push({ id: message.id, by });
  }
  await outbox.replace(pairs, office.at);
}

/** The message at the first of its reader's addresses that serves. */
async function elsewhere(
  environment: SchedulerEnvironment,
  office: Office,
  message: OutboxMessage,
  others: readonly string[],
): Promise<OutboxDraft[]> {
  const addresses = await environment.store.people.listAddressesOf(message.personId ?? '');
  const next = addresses.find(({ state, channel }) => state === 'active' && others.includes(channel));
  if (next === undefined) return [];
  return handedOn(await readdressing(environment, office, message), message, next, []);
}

/** Somebody was to be reached by these at their hour; an answer or a list of the desk's own is not missed like that. */
const isDueToSomebody = ({ kind }: { kind: MessageKind }): boolean =>
  kind !== 'reply' && kind !== 'notice' && kind !== 'collector';

/** Once a day, and again when others have to wait. */
async function tellDesks(
  { store }: SchedulerEnvironment,
  office: Office,
  { channel, until }: Resting,
): Promise<void> {
  const held = (await store.outbox.listHeldBack({ channel, until, now: office.at })).filter(isDueToSomebody);
  const ids = held.flatMap(({ personId }) => office.book.membershipsOf(personId ?? '')[0]?.agencyId ?? []);
  const agencyIds = [...new Set(ids)].sort(
    (a, b) => (office.agencies.get(a)?.rank ?? 0) - (office.agencies.get(b)?.rank ?? 0),
  );
  const whoWaits = createHash('sha256').update(agencyIds.join(' ')).digest('hex').slice(0, 12);
  const notices = office.deskIds.map((deskId) => ({
    to: { deskOf: deskId },
    key: `quota:${channel}:${office.today}:${whoWaits}:${deskId}`,
    messageKind: 'notice' as const,
    itemIds: [],
    facts: { kind: 'quota-spent' as const, channel, waiting: agencyIds.map(office.nameOf) },
  }));
  const messages = office.word(notices);
  const known = await store.outbox.listKnownKeys(messages.map(({ idempotencyKey }) => idempotencyKey));
  // Looked at again every few seconds while the channel rests: what was told needs no commit.
  if (messages.every(({ idempotencyKey }) => known.has(idempotencyKey))) return;
  await store.commit({ inboxId: null, puts: [], events: [], notices, replan: [] }, messages);
}
