// What a person's last message recorded, as the audit log tells it: the facts that "sửa" can take back.
import type { Item } from '../core/item.ts';
import type { Undo } from '../core/undo.ts';
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

/** The facts of the newest message that recorded any, at most nine; empty when they were taken back already. */
export async function lastRecords(session: Session): Promise<LastRecord[]> {
  const { speaker, environment, at } = session;
  if (speaker === undefined) return [];
  const events = await environment.store.audit.list({
    actor: speaker.person.id,
    actions: ['answer-recorded', 'answer-taken-back'],
    limit: recordsMax,
  });
  const taken = events.filter((event) => event.action === 'answer-taken-back');
  const recorded = events.filter(
    (event) => event.action === 'answer-recorded' && event.at > at - rememberedMs,
  );
  const cause = recorded[0]?.detail['inboxId'];
  const records: LastRecord[] = [];
  for (const event of recorded.filter(({ detail }) => detail['inboxId'] === cause)) {
    const undo = event.detail['undo'] as Undo | undefined;
    const isTaken = taken.some((later) => later.subject === event.subject && later.id > event.id);
    if (undo === undefined || isTaken) continue;
    const item = await environment.store.items.find(event.subject.replace(/^item:/, ''));
    if (item !== undefined) records.unshift({ eventId: event.id, item, undo });
  }
  return records;
}
