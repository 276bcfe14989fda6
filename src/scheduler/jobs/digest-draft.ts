// Friday 15:30: the week is computed once and kept, and its draft goes to the desk, which corrects, holds or releases it.

import { firstWorkingDayAfter, lastWorkingDayOfWeek } from '../../core/calendar/week.ts';
import { noChange, put } from '../../core/change.ts';
import type { Instant } from '../../core/clock.ts';
import { localDateOf, mondayOf } from '../../core/dates.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { isPosted } from '../../core/digest/digest-editions.ts';
import { digestFactsOf, lateSince } from '../../core/digest/digest-facts.ts';
import type { Notice } from '../../core/notice.ts';
import type { SchedulerEnvironment } from '../environment.ts';
import { openOffice } from '../office.ts';
import { goesOut, untouchedGoesOut } from '../send-digest.ts';
import { pictureOf } from '../week-picture.ts';
import type { Job } from './job.ts';

/** Up to when work has been thanked: a digest that was kept back thanked nobody, so its own window stays open. */
const lastSaidAt = async (environment: SchedulerEnvironment, last: Digest): Promise<Instant> =>
  (await goesOut(environment, last)) ? last.facts.asOf : last.facts.since;

/** On the last working day of the week. Nothing is drafted while no plan is active. */
export const digestDraft: Job = {
  timeOn: (date, calendar) => (lastWorkingDayOfWeek(date, calendar) === date ? '15:30' : undefined),
  catchUp: 'latest',
  graceDays: 3,
  async run(environment, scheduledFor) {
    const { store, zone } = environment;
    const office = await openOffice(environment);
    const [deskId] = office.deskIds;
    if (deskId === undefined) return;
    const toOn = localDateOf(scheduledFor, zone);
    const fromOn = mondayOf(toOn);
    const id = `week:${fromOn}`;
    if ((await store.digests.find(id)) !== undefined) return;
    const previous = await store.digests.findLast(fromOn);
    const items = (await store.items.list()).filter(
      (item) => office.plans.get(item.planId)?.state === 'active',
    );
    const facts = digestFactsOf({
      fromOn,
      toOn,
      since: previous === undefined ? null : await lastSaidAt(environment, previous),
      asOf: office.at,
      calendar: office.calendar,
      zone,
      desk: office.nameOf(deskId),
      deskOfficer: office.book.peopleAt(deskId, ['desk'])[0]?.name ?? null,
      items,
      planById: office.plans,
      agencyById: office.agencies,
      obstacles: await store.items.listObstacles(),
      extensions: await store.items.listExtensions(),
      duties: await store.plans.listDuties(),
      previous: previous?.facts.figures ?? null,
      askedAt: await store.outbox.lastAskedAt(lateSince(items, office.at, zone)),
    });
    const digest: Digest = { id, fromOn, toOn, facts, state: 'draft', computedAt: office.at, version: 0 };
    const groupOn = firstWorkingDayAfter(toOn, office.calendar);
    const byItself = await untouchedGoesOut(environment);
    const hasGroups = [...environment.channels.values()].some(({ capabilities }) => capabilities.groups);
    const byHand = !isPosted({ hasGroups, book: office.book });
    const notices: Notice[] = office.deskIds.map((desk) => ({
      to: { deskOf: desk },
      key: `digest-draft:${id}:${desk}`,
      messageKind: 'notice',
      itemIds: [],
      facts: { kind: 'digest-draft', facts, groupOn, goesOut: byItself, byHand },
    }));
    const picture = await pictureOf(environment, digest);
    const puts = [put('digest', digest), ...(picture === undefined ? [] : [put('outboxFile', picture)])];
    await store.commit({ ...noChange(null), puts, notices }, office.word(notices));
  },
};
