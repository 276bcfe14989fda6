// What a person's messages recorded, as the audit log tells it: the facts that "sửa" or an edited message can take back.

import type { Undo } from '../core/decisions/undo.ts';
import type { Item } from '../core/items/item.ts';
import type { AuditEvent } from '../store/audit.ts';
import type { Session } from './session.ts';

/** One fact that was recorded, with its item as it is now. */
export interface LastRecord {
  eventId: number;
  item: Item;
  undo: Undo;
}

/** Nobody remembers what he wrote longer ago than that. */
const rememberedMs = 14 * 24 * 3_600_000;
const recordsMax = 9;

/** An older message than that many answers ago is not found any more. */
const searchedMax = 100;

/** The facts of the newest message that recorded any, at most nine; empty when they were taken back already. */
export async function lastRecords(session: Session): Promise<LastRecord[]> {
  const events = await answersOf(session, recordsMax);
  const cause = events.find(isRecord)?.detail['inboxId'];
  return await standing(session, events, ({ detail }) => detail['inboxId'] === cause);
}

/** The facts that a message recorded, by the platform's id of it; what was taken back since is left out. */
export async function recordsOfMessage(session: Session, messageId: string): Promise<LastRecord[]> {
  const events = await answersOf(session, searchedMax);
  return await standing(session, events, ({ detail }) => detail['messageId'] === messageId);
}

const isRecord = (event: AuditEvent): boolean => event.action === 'answer-recorded';

/** What the speaker recorded and took back, newest first. */
async function answersOf({ speaker, environment, at }: Session, limit: number): Promise<AuditEvent[]> {
  if (speaker === undefined) return [];
  const actions = ['answer-recorded', 'answer-taken-back'];
  const events = await environment.store.audit.list({ actor: speaker.person.id, actions, limit });
  return events.filter((event) => event.at > at - rememberedMs);
}

/** The records that still stand, oldest first. */
async function standing(
  { environment }: Session,
  events: readonly AuditEvent[],
  isMeant: (event: AuditEvent) => boolean,
): Promise<LastRecord[]> {
  const taken = events.filter((event) => !isRecord(event));
  const records: LastRecord[] = [];
  for (const event of events.filter((each) => isRecord(each) && isMeant(each))) {
    const undo = event.detail['undo'] as Undo | undefined;
    const isTaken = taken.some((later) => later.subject === event.subject && later.id > event.id);
    if (undo === undefined || isTaken) continue;
    const item = await environment.store.items.find(event.subject.replace(/^item:/, ''));
    if (item !== undefined) records.unshift({ eventId: event.id, item, undo });
  }
  return records;
}
