// The two commands on the week's draft, which differ in one word. What is released after its hour goes out at once.

import { firstWorkingDayAfter } from '../core/calendar/week.ts';
import { type Change, noChange } from '../core/change.ts';
import { instantAt } from '../core/dates.ts';
import { type Digest, isQuietWeek } from '../core/digest/digest.ts';
import { groupEdition, leadersEdition, picturesOf } from '../core/digest/digest-editions.ts';
import { groupTime, leadersTime } from '../core/digest/digest-times.ts';
import { settleDigest } from '../core/digest/settle-digest.ts';
import type { Notice } from '../core/notice.ts';
import { pictureIdOf } from '../exporters/week-picture.ts';
import { justReply, replyWith, type Session } from './session.ts';

/** Releases or holds the newest digest and says what happens next. */
export async function settle(session: Session, state: 'released' | 'held'): Promise<Change> {
  const { speaker, environment, at, inboxId } = session;
  const digest = await environment.store.digests.findLast();
  if (digest === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: null });
  if (speaker === undefined) return noChange(inboxId);
  const result = settleDigest(digest, state, speaker.person, speaker.memberships, at, inboxId);
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const groupOn = firstWorkingDayAfter(digest.toOn, session.calendar);
  const isPast = (time: string): boolean => at >= instantAt(groupOn, time, environment.zone);
  const { facts } = digest;
  if (state === 'held') {
    if (isPast(groupTime) && digest.state !== 'held')
      return justReply(session, { kind: 'refused', reason: 'not-a-digest-state', detail: null });
    const leadersGone = isPast(leadersTime) && digest.state !== 'held';
    return { ...result.value, notices: [replyWith(session, { kind: 'digest-held', facts, leadersGone })] };
  }
  const reply = replyWith(session, { kind: 'digest-released', facts, groupOn, now: isPast(leadersTime) });
  const late = isPast(leadersTime) ? await lateEditions(session, digest, isPast(groupTime)) : [];
  return { ...result.value, notices: [reply, ...late] };
}

/** What the jobs kept back at their hours; what they sent then has the same keys and does not go out again. */
async function lateEditions(session: Session, digest: Digest, isGroupToo: boolean): Promise<Notice[]> {
  const { environment, agencies, plans, book } = session;
  const picture = pictureIdOf(digest);
  const collectors = [...plans.values()]
    .filter(({ state }) => state === 'active')
    .flatMap(({ collectorId }) => collectorId ?? []);
  const context = {
    ...{ digest, book, agencyIds: [...agencies.keys()], deskIds: [...new Set(collectors)] },
    hasGroups: [...environment.channels.values()].some(({ capabilities }) => capabilities.groups),
  };
  const words = [...leadersEdition(context), ...(isGroupToo ? groupEdition(context) : [])];
  if (isQuietWeek(digest.facts) || (await environment.store.files.find(picture)) === undefined) return words;
  return [
    ...words.map((notice) => ({ ...notice, alsoIds: [picture] })),
    ...picturesOf(digest, words, picture),
  ];
}
