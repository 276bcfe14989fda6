// Judges what the platform saw: copies of messages, and updates that were handed over. Every sentence is a fault.
import type { History } from './history.ts';
import type { Row } from './rows.ts';
import type { World } from './world.ts';

/** The tables that are judged. */
export interface Tables {
  items: Row[];
  reminders: Row[];
  messages: Row[];
  deliveries: Row[];
  inbox: Row[];
}

/** R4: one copy more than one only after a recorded ambiguity, never a third; what is sent arrived. */
export function copyFaults(tables: Tables, world: World): string[] {
  return tables.messages.flatMap((message) => {
    const id = Number(message['id']);
    const copies = world.copies.get(id) ?? 0;
    const ambiguities = Number(message['ambiguities']);
    const name = `message ${id} (${message['idempotencyKey']}, ${message['state']})`;
    const faults: string[] = [];
    if (copies > 2 || copies > 1 + ambiguities)
      faults.push(`R4: ${name} arrived ${copies} times, ambiguous ${ambiguities}`);
    if (message['kind'] === 'digest' && copies > 1) faults.push(`R4: ${name} is a digest and arrived twice`);
    if (message['state'] === 'sent' && copies === 0) faults.push(`R3: ${name} never arrived`);
    if (
      message['state'] === 'failed' &&
      !tables.deliveries.some((row) => row['outboxId'] === id && row['outcome'] !== 'sent')
    )
      faults.push(`R3: ${name} failed without a record`);
    if (message['state'] === 'pending' || message['state'] === 'sending')
      faults.push(`R3: ${name} still waits`);
    return faults;
  });
}

/** R1, R2: every update that the platform kept is stored once and handled. */
export function updateFaults(tables: Tables, history: History, lost: ReadonlySet<string>): string[] {
  const states = new Map(
    tables.inbox.map((row) => [`${row['channel']}:${row['updateId']}`, String(row['state'])]),
  );
  return history.updateIds
    .filter((id) => id !== '' && !lost.has(id) && !history.handledIds.has(id))
    .map((id) => `R1: update ${id} is ${states.get(id) ?? 'lost'}`);
}

/** How long a message may wait in its queue while the other channel is down. */
const delayMsMax = 1000;

/** What deliveries lead to (for the desk, or at another address) comes while they are made and goes with the next turn. */
const bornOfDelivery = /^(?:uncertain|gone|quota):|@/;

/** Issue 7: a channel that is down delays no other. What was queued in a step with an outage starts at once elsewhere. */
export function delaysOf(tables: Tables, history: History): number[] {
  const firstById = new Map<number, number>();
  for (const row of tables.deliveries) {
    const id = Number(row['outboxId']);
    firstById.set(id, Math.min(firstById.get(id) ?? Number.POSITIVE_INFINITY, Number(row['startedAt'])));
  }
  return (
    history.steps
      // A program that died shortly before left messages claimed, and their chats wait for the end of its lease.
      .filter(
        ({ outage, outcome }, at, all) =>
          outage !== undefined &&
          outcome === 'done' &&
          !all.slice(Math.max(0, at - 3), at).some((before) => before.outcome === 'crashed'),
      )
      .flatMap(({ at, endedAt, outage }) =>
        tables.messages
          .filter((row) => row['channel'] !== outage && !bornOfDelivery.test(String(row['idempotencyKey'])))
          .filter((row) => Number(row['createdAt']) >= at && Number(row['createdAt']) <= endedAt)
          // From when on the others were meant to go is written over by their next try.
          .filter((row) => Number(row['attempt']) <= 1)
          .map((row) => {
            const dueAt = Math.max(Number(row['createdAt']), Number(row['notBefore']));
            return dueAt > endedAt ? 0 : (firstById.get(Number(row['id'])) ?? endedAt) - dueAt;
          }),
      )
  );
}

/** One sentence for each message that waited for another channel. */
export const delayFaults = (delays: readonly number[]): string[] =>
  delays
    .filter((delay) => delay > delayMsMax)
    .map((delay) => `issue 7: a message waited ${delay} ms while the other channel was down`);
