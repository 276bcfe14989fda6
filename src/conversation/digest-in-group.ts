// The week asked for in a linked group: the group's edition as it was kept and went out, never a draft, never counted anew.

import { firstWorkingDayAfter } from '../core/calendar/week.ts';
import { type Change, noChange } from '../core/change.ts';
import { instantAt } from '../core/dates.ts';
import type { Digest } from '../core/digest/digest.ts';
import { groupKeyOf } from '../core/digest/digest-editions.ts';
import { groupTime } from '../core/digest/digest-times.ts';
import { weekOf } from '../core/due/period.ts';
import { readPeriod } from '../core/due/period-words.ts';
import { plainWords } from './plain-words.ts';
import { justReply, type Session } from './session.ts';

/**
 * Answers `/tuan`, `/tonghop`, `/tuan trước` in a linked group. Silent in a group that is not linked and to words that
 * are no command; what is more than a week that went out is asked for in private.
 */
export async function digestInGroup(session: Session, words: string): Promise<Change> {
  const { inbound, environment, today } = session;
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  const group = await environment.store.people.findGroupChat(chat);
  // People who talk to each other about a summary have not asked for one.
  if (group?.state !== 'active' || !plainWords(inbound.text).startsWith('/'))
    return noChange(session.inboxId);
  const read = readPeriod(words, today);
  const period = read.ok ? read.value.period : null;
  if (!read.ok || read.value.rest !== '' || (period !== null && period.kind !== 'week'))
    return justReply(session, { kind: 'refused', reason: 'group-weeks-only', detail: null });
  const isPast = period !== null && period.toOn < today;
  const kept = isPast ? await weekSent(session, period.fromOn) : await lastSent(session);
  if (kept === undefined)
    return justReply(session, { kind: 'refused', reason: 'no-week-sent', detail: null });
  // Asked for: without the post's "by 16:00 today" for corrections, which is over.
  const asked = { period: weekOf(kept.fromOn), scope: null };
  return justReply(session, { kind: 'digest-group', facts: { ...kept.facts, asked } });
}

async function weekSent(session: Session, fromOn: string): Promise<Digest | undefined> {
  const kept = await session.environment.store.digests.find(`week:${fromOn}`);
  return kept !== undefined && (await wentOut(session, kept)) ? kept : undefined;
}

/** The newest week that went out; the draft of a running week lies before it. */
async function lastSent(session: Session): Promise<Digest | undefined> {
  const { digests } = session.environment.store;
  let kept = await digests.findLast();
  while (kept !== undefined && !(await wentOut(session, kept))) kept = await digests.findLast(kept.fromOn);
  return kept;
}

/** It was posted in this group, or the desk released it and its hour in groups has come. Held or untouched says nothing. */
async function wentOut(session: Session, digest: Digest): Promise<boolean> {
  const { at, calendar, environment, inbound } = session;
  const hour = instantAt(firstWorkingDayAfter(digest.toOn, calendar), groupTime, environment.zone);
  if (digest.state === 'released') return at >= hour;
  const chat = { channel: inbound.channel, chatId: inbound.chat.id };
  return (await environment.store.outbox.findLastWithKey(chat, [groupKeyOf(digest)])) !== undefined;
}
