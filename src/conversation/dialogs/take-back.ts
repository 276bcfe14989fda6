// Which fact is to be taken back? One digit, 0 leaves all as it is; a new fact in words is read on its own.
import { type Change, put } from '../../core/change.ts';
import type { Dialog } from '../../core/dialog.ts';
import { takeBack as decideTakeBack } from '../../core/take-back.ts';
import type { Undo } from '../../core/undo.ts';
import { type LastRecord, lastRecords } from '../last-records.ts';
import { plainWords } from '../plain-words.ts';
import { collectorOf, justReply, replyWith, type Session, tellDesk, viewOf } from '../session.ts';
import type { DialogKind } from './dialog.ts';

/** Takes the digit of a fact. */
export const takeBack: DialogKind = {
  async answer(session, dialog) {
    const digit = plainWords(session.inbound.text).match(/^([0-9])[.)]?$/)?.[1];
    if (dialog.step?.kind !== 'take-back' || digit === undefined) return undefined;
    const eventId = dialog.step.eventIds[Number(digit) - 1];
    if (digit !== '0' && eventId === undefined) return undefined;
    const change =
      digit === '0' ? justReply(session, { kind: 'nothing-recorded' }) : await undone(session, eventId ?? 0);
    return { ...change, puts: [...change.puts, closed(dialog)] };
  },
};

const closed = (dialog: Dialog) => put('dialog', { ...dialog, step: null });

async function undone(session: Session, eventId: number): Promise<Change> {
  const { speaker } = session;
  const record = (await lastRecords(session)).find((row) => row.eventId === eventId);
  if (speaker === undefined || record === undefined)
    return justReply(session, { kind: 'refused', reason: 'nothing-to-correct', detail: null });
  const result = decideTakeBack({
    ...record,
    ...(await rowsOf(session, record)),
    person: speaker.person,
    memberships: speaker.memberships,
    at: session.at,
    inboxId: session.inboxId,
    words: session.environment.texts.say(session.environment.language, 'taken-back-words'),
  });
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const { item, puts, events } = result.value;
  return {
    inboxId: session.inboxId,
    puts,
    events,
    notices: [
      replyWith(session, { kind: 'corrected', item: viewOf(session, item) }, [item.id]),
      ...deskNotes(session, record),
    ],
    replan: [item.id],
  };
}

async function rowsOf(session: Session, { item, undo }: LastRecord) {
  const { items } = session.environment.store;
  const obstacleIds = [...undo.openedObstacleIds, ...undo.closedObstacleIds];
  const [submissions, obstacles, extensions] = await Promise.all([
    items.listSubmissions([item.id]),
    Promise.all(obstacleIds.map((id) => items.findObstacle(id))),
    Promise.all(undo.extensionIds.map((id) => items.findExtension(id))),
  ]);
  return {
    submission: submissions[0],
    obstacles: obstacles.filter((row) => row !== undefined),
    extensions: extensions.filter((row) => row !== undefined),
  };
}

/** The desk heard of it, so it hears that it no longer holds. */
function deskNotes(session: Session, { item, undo }: LastRecord) {
  const { speaker } = session;
  if (speaker === undefined || !wasToldToDesk(item.hold, undo)) return [];
  const facts = {
    kind: 'desk-note' as const,
    about: 'taken-back' as const,
    person: speaker.person.name,
    agency: session.agencies.get(item.agencyId)?.name ?? item.agencyId,
    item: viewOf(session, item),
    words: '',
    untilOn: null,
  };
  return [tellDesk(session, collectorOf(session, item.planId), facts, [item.id], 0)];
}

const wasToldToDesk = (hold: string, undo: Undo): boolean =>
  undo.extensionIds.length > 0 || undo.openedObstacleIds.length > 0 || hold !== undo.item.hold;
