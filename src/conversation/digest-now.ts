// The facts of a digest as things stand in this moment, for whoever asks and for a draft that is computed again.
import type { Instant } from '../core/clock.ts';
import type { Digest, DigestFacts } from '../core/digest/digest.ts';
import { type DigestInput, digestFactsOf, lateSince } from '../core/digest/digest-facts.ts';
import { itemAt } from '../core/items/item-then.ts';
import type { Session } from './session.ts';

/** What differs between digests; the rest is read from the store. */
export type DigestWindow = Pick<DigestInput, 'fromOn' | 'toOn' | 'since' | 'items' | 'previous' | 'asked'> & {
  /** The end of a period that is over; absent = this moment. */
  endedAt?: Instant;
};

/** The facts of a window. */
export async function digestNow(
  session: Session,
  { endedAt, ...window }: DigestWindow,
): Promise<DigestFacts> {
  const { store, zone } = session.environment;
  const asOf = endedAt ?? session.at;
  const wasSaid = ({ at }: { at: Instant }): boolean => at <= asOf;
  return digestFactsOf({
    ...window,
    items: endedAt === undefined ? window.items : window.items.map(itemAt(endedAt)),
    asOf,
    calendar: session.calendar,
    zone,
    desk: session.desk.name,
    deskOfficer: session.desk.officer,
    planById: session.plans,
    agencyById: session.agencies,
    obstacles: (await store.items.listObstacles()).filter(wasSaid),
    extensions: (await store.items.listExtensions()).filter(wasSaid),
    duties: await store.plans.listDuties(),
    askedAt: await store.outbox.lastAskedAt(lateSince(window.items, asOf, zone)),
  });
}

/** The facts of a kept week computed again, as after letters were ticked off. */
export async function weekAgain(session: Session, { fromOn, toOn, facts }: Digest): Promise<DigestFacts> {
  const all = await session.environment.store.items.list();
  const items = all.filter((item) => session.plans.get(item.planId)?.state === 'active');
  return await digestNow(session, { fromOn, toOn, since: facts.since, items, previous: facts.previous });
}
