// Takes one recorded fact back: reads the rows that it touched, lets core decide, and tells the desk what it had heard of.
import type { Notice } from '../core/notice.ts';
import { takeBack } from '../core/reminding/take-back.ts';
import type { LastRecord } from './last-records.ts';
import { collectorOf, type Session, type Speaker, tellDesk, viewOf } from './session.ts';

/** The rows that restore the item of a record, or why not. */
export async function undoRecord(
  session: Session,
  speaker: Speaker,
  record: LastRecord,
): Promise<ReturnType<typeof takeBack>> {
  const { environment, at, inboxId } = session;
  return takeBack({
    ...record,
    ...(await rowsOf(session, record)),
    person: speaker.person,
    memberships: speaker.memberships,
    at,
    inboxId,
    words: environment.texts.say(environment.language, 'taken-back-words'),
  });
}

async function rowsOf(session: Session, { item, undo }: LastRecord) {
  const { items } = session.environment.store;
  const anew = (undo.toldAnew ?? []).map(({ id }) => id);
  const obstacleIds = [...undo.openedObstacleIds, ...undo.closedObstacleIds, ...anew];
  const extensionIds = [...undo.extensionIds, ...(undo.replacedExtensionIds ?? [])];
  const [submissions, obstacles, extensions] = await Promise.all([
    items.listSubmissions([item.id]),
    Promise.all(obstacleIds.map((id) => items.findObstacle(id))),
    Promise.all(extensionIds.map((id) => items.findExtension(id))),
  ]);
  return {
    submission: submissions[0],
    obstacles: obstacles.filter((row) => row !== undefined),
    extensions: extensions.filter((row) => row !== undefined),
  };
}

/** The desk heard of it, so it hears that it no longer holds. */
export function toldDeskOf(session: Session, { item, undo }: LastRecord): Notice[] {
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

const wasToldToDesk = (
  hold: string,
  { item, openedObstacleIds, extensionIds, toldAnew = [] }: LastRecord['undo'],
): boolean =>
  extensionIds.length > 0 || openedObstacleIds.length > 0 || toldAnew.length > 0 || hold !== item.hold;
