// The two commands on the week's draft, which differ in one word.
import { type Change, noChange } from '../core/change.ts';
import type { NoticeFacts } from '../core/notice.ts';
import { settleDigest } from '../core/settle-digest.ts';
import { firstWorkingDayAfter } from '../core/week.ts';
import { justReply, replyWith, type Session } from './session.ts';

/** Releases or holds the newest digest and says what happens next. */
export async function settle(session: Session, state: 'released' | 'held'): Promise<Change> {
  const { speaker, environment } = session;
  const digest = await environment.store.digests.findLast();
  if (digest === undefined) return justReply(session, { kind: 'refused', reason: 'no-draft', detail: null });
  if (speaker === undefined) return noChange(session.inboxId);
  const result = settleDigest(
    digest,
    state,
    speaker.person,
    speaker.memberships,
    session.at,
    session.inboxId,
  );
  if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
  const groupOn = firstWorkingDayAfter(digest.toOn, session.calendar);
  const facts: NoticeFacts =
    state === 'released'
      ? { kind: 'digest-released', facts: digest.facts, groupOn }
      : { kind: 'digest-held', facts: digest.facts };
  return { ...result.value, notices: [replyWith(session, facts)] };
}
