// Answers "hoãn" after a preview: the round of one report is stopped, and the desk hears what was stopped.
import type { Change } from '../core/change.ts';
import type { Item } from '../core/items/item.ts';
import { holdRound } from '../core/reminding/hold-round.ts';
import type { Reminder } from '../core/reminding/reminder.ts';
import { ok, type Result, refused } from '../core/result.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import { justReply, replyWith, type Session, viewOf } from './session.ts';

/** Keys of the messages that "hoãn" can be about. */
export const previewKey = 'preview:';
export const draftKey = 'digest-draft:';

/** Stops the announced round of the preview's items; of one code when it is given. */
export async function holdRoundReply(
  session: Session,
  preview: OutboxMessage,
  code?: number,
): Promise<Change> {
  const result = await roundStopped(session, preview, code);
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { change, held, items, first } = result.value;
  const facts = {
    kind: 'round-held' as const,
    item: viewOf(session, first),
    on: held[0]?.onDate ?? session.today,
    agencies: held.length,
  };
  return {
    ...change,
    notices: [
      replyWith(
        session,
        facts,
        items.map((item) => item.id),
      ),
    ],
  };
}

/** What stopping the preview's round would do, or why it cannot be stopped: it has begun, or nobody is left in it. */
export async function roundStopped(
  { speaker, environment: { store }, at, today, inboxId }: Session,
  preview: OutboxMessage,
  code?: number,
): Promise<Result<RoundStopped, 'nothing-open' | 'not-allowed'>> {
  const announced = await store.items.list({ ids: preview.itemIds });
  const items = code === undefined ? announced : announced.filter((item) => item.code === code);
  const [first] = items;
  if (speaker === undefined || first === undefined) return refused('nothing-open');
  const result = holdRound({
    items,
    reminders: await store.reminders.listOf(items.map((item) => item.id)),
    officer: speaker.person,
    memberships: speaker.memberships,
    at,
    inboxId,
    announcedOn: preview.idempotencyKey.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? today,
  });
  return result.ok ? ok({ ...result.value, items, first }) : result;
}

interface RoundStopped {
  change: Change;
  held: Reminder[];
  items: Item[];
  first: Item;
}
