// The facts of a digest as things stand in this moment, for whoever asks and for a draft that is computed again.
import type { Digest, DigestFacts } from '../core/digest.ts';
import { type DigestInput, digestFactsOf, lateSince } from '../core/digest-facts.ts';
import type { Session } from './session.ts';

/** What differs between digests; the rest is read from the store. */
export type DigestWindow = Pick<DigestInput, 'fromOn' | 'toOn' | 'since' | 'items' | 'previous' | 'asked'>;

/** The facts of a window. */
export async function digestNow(session: Session, window: DigestWindow): Promise<DigestFacts> {
  const { store, zone } = session.environment;
  return digestFactsOf({
    ...window,
    asOf: session.at,
    calendar: session.calendar,
    zone,
    desk: session.desk.name,
    deskOfficer: session.desk.officer,
    planById: session.plans,
    agencyById: session.agencies,
    obstacles: await store.items.listObstacles(),
    extensions: await store.items.listExtensions(),
    duties: await store.plans.listDuties(),
    askedAt: await store.outbox.lastAskedAt(lateSince(window.items, session.at, zone)),
  });
}

/** The facts of a kept week computed again, as after letters were ticked off. */
export async function weekAgain(session: Session, { fromOn, toOn, facts }: Digest): Promise<DigestFacts> {
  const all = await session.environment.store.items.list();
  const items = all.filter((item) => session.plans.get(item.planId)?.state === 'active');
  return await digestNow(session, { fromOn, toOn, since: facts.since, items, previous: facts.previous });
}
