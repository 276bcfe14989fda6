// Which fact is to be taken back? One digit, 0 leaves all as it is; a new fact in words is read on its own.
import { type Change, put } from '../../core/change.ts';
import type { Dialog } from '../../core/dialog.ts';
import { lastRecords } from '../last-records.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, replyWith, type Session, viewOf } from '../session.ts';
import { toldDeskOf, undoRecord } from '../undo-record.ts';
import type { DialogKind } from './dialog.ts';

/** Takes the digit of a fact. */
export const takeBack: DialogKind = {
  async answer(session, dialog) {
    const digit = plainWords(session.inbound.text).match(/^([0-9])[.)]?$/)?.[1];
    if (dialog.step?.kind !== 'take-back' || digit === undefined) return undefined;
    const eventId = dialog.step.eventIds[Number(digit) - 1];
    if (digit !== '0' && eventId === undefined) return undefined;
    const change =
      digit === '0' ? await keptAll(session, dialog.step.eventIds) : await undone(session, eventId ?? 0);
    return { ...change, puts: [...change.puts, closed(dialog)] };
  },
};

const closed = (dialog: Dialog) => put('dialog', { ...dialog, step: null });

async function keptAll(session: Session, eventIds: readonly number[]): Promise<Change> {
  const kept = (await lastRecords(session)).filter(({ eventId }) => eventIds.includes(eventId));
  const items = kept.map(({ item }) => viewOf(session, item));
  return justReply(
    session,
    { kind: 'correction-dropped', items },
    items.map((item) => item.itemId),
  );
}

async function undone(session: Session, eventId: number): Promise<Change> {
  const { speaker } = session;
  const record = (await lastRecords(session)).find((row) => row.eventId === eventId);
  if (speaker === undefined || record === undefined)
    return justReply(session, { kind: 'refused', reason: 'nothing-to-correct', detail: null });
  const result = await undoRecord(session, speaker, record);
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { item, puts, events } = result.value;
  return {
    inboxId: session.inboxId,
    puts,
    events,
    notices: [
      replyWith(session, { kind: 'corrected', item: viewOf(session, item) }, [item.id]),
      ...toldDeskOf(session, record),
    ],
    replan: [item.id],
  };
}
