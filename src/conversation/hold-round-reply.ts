// Answers "hoãn" after a preview: the round of one report is stopped, and the desk hears what was stopped.
import type { Change } from '../core/change.ts';
import { holdRound } from '../core/hold-round.ts';
import type { OutboxMessage } from '../core/outbox.ts';
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
  const { speaker, environment } = session;
  const { store } = environment;
  const announced = await store.items.list({ ids: preview.itemIds });
  const items = code === undefined ? announced : announced.filter((item) => item.code === code);
  const [first] = items;
  if (speaker === undefined || first === undefined)
    return justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null });
  const result = holdRound({
    items,
    reminders: await store.reminders.listOf(items.map((item) => item.id)),
    officer: speaker.person,
    memberships: speaker.memberships,
    at: session.at,
    inboxId: session.inboxId,
    announcedOn: preview.idempotencyKey.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? session.today,
  });
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { change, held } = result.value;
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
