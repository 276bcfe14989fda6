// "sửa tổng hợp: bỏ stc": a line of the week's draft is corrected before it goes out, and the draft is shown again.

import { firstWorkingDayAfter } from '../../core/calendar/week.ts';
import { type Change, put } from '../../core/change.ts';
import { instantAt } from '../../core/dates.ts';
import { type DigestEdit, correctDigest as decide } from '../../core/digest/correct-digest.ts';
import type { Digest } from '../../core/digest/digest.ts';
import { isPosted } from '../../core/digest/digest-editions.ts';
import { leadersTime } from '../../core/digest/digest-times.ts';
import { weekPicture } from '../../exporters/week-picture.ts';
import { agencyNamed } from '../agencies-named.ts';
import { weekAgain } from '../digest-now.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** `sửa tổng hợp: bỏ stc`, `: nêu lại stc`, `: ghi chú …`, `: bỏ ghi chú`, `: đề xuất 1 …`, `: bỏ đề xuất 1`, `: tính lại`. */
export const correctDigest: Command = {
  pattern: /^\/?(?:sua|dinh chinh) (?:ban |du thao )?tong hop\b[\s:,]*(.*)$/,
  permission: 'release-digest',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const { speaker, environment, calendar } = session;
    const digest = await environment.store.digests.findLast();
    if (digest === undefined || speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'no-draft', detail: null });
    const edit = await editMeant(session, digest, rest);
    if ('refusal' in edit) return edit.refusal;
    const groupOn = firstWorkingDayAfter(digest.toOn, calendar);
    const goesOutAt = instantAt(groupOn, leadersTime, environment.zone);
    const result = decide(digest, edit, {
      officer: speaker.person,
      memberships: speaker.memberships,
      at: session.at,
      // What is kept back can be corrected until it is released.
      goesOutAt: digest.state === 'held' ? Number.POSITIVE_INFINITY : goesOutAt,
      inboxId: session.inboxId,
    });
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
    const after = result.value.puts[0]?.row as Digest;
    const { facts, state } = after;
    const picture =
      edit.kind === 'recompute'
        ? await weekPicture(environment.store, after, environment).catch(() => undefined)
        : undefined;
    const hasGroups = [...environment.channels.values()].some(({ capabilities }) => capabilities.groups);
    const byHand = !isPosted({ hasGroups, book: session.book });
    return {
      ...result.value,
      puts: [...result.value.puts, ...(picture === undefined ? [] : [put('outboxFile', picture)])],
      notices: [replyWith(session, { kind: 'digest-corrected', facts, state, groupOn, byHand })],
    };
  },
};

async function editMeant(
  session: Session,
  digest: Digest,
  rest: string,
): Promise<DigestEdit | { refusal: Change }> {
  const words = rest.replace(/[.!]+$/, '');
  if (/^(?:tinh lai|cap nhat(?: lai)?|lam moi)$/.test(words))
    return { kind: 'recompute', facts: await weekAgain(session, digest) };
  if (/^(?:bo|xoa) ghi chu$/.test(words)) return { kind: 'note', words: null };
  const dropped = /^(?:bo|xoa) de xuat (\d{1,2})$/.exec(words);
  if (dropped !== null) return { kind: 'proposal', number: Number(dropped[1]), words: null };
  const proposed = proposalIn(session.inbound.text);
  if (proposed !== undefined) return { kind: 'proposal', ...proposed };
  const note = noteIn(session.inbound.text);
  if (note !== undefined) return { kind: 'note', words: note };
  const named = /^(bo|khong neu|neu(?: lai)?|them lai|giu lai)(?: qua han)?(?: cua)? (.+)$/.exec(words);
  const refuse = (reason: 'digest-edit-unclear' | 'unknown-agency', detail: string | null) => ({
    refusal: justReply(session, { kind: 'refused', reason, detail }),
  });
  if (named === null) return refuse('digest-edit-unclear', rest === '' ? null : rest);
  const agency = agencyNamed(session, named[2] ?? '', [...session.agencies.values()]);
  if (agency === undefined) return refuse('unknown-agency', named[2] ?? null);
  const isHiding = named[1] === 'bo' || named[1] === 'khong neu';
  return { kind: isHiding ? 'hide' : 'show', agencyId: agency.id };
}

/** What follows "ghi chú", with its diacritics and letters as typed. */
const noteIn = (text: string): string | undefined =>
  /tổng hợp|tong hop/iu.test(text)
    ? /(?:ghi chú|ghi chu)\s*:?\s+(\S[\s\S]*)$/iu.exec(text.normalize('NFC'))?.[1]?.trim()
    : undefined;

/** The point and the words that follow "đề xuất 1", as typed. */
function proposalIn(text: string): { number: number; words: string } | undefined {
  const [, number, words] =
    /(?:tổng hợp|tong hop)[\s:,]*(?:đề xuất|de xuat)\s+(\d{1,2})\s*[:.,]?\s+(\S[\s\S]*)$/iu.exec(
      text.normalize('NFC'),
    ) ?? [];
  return words === undefined ? undefined : { number: Number(number), words: words.trim() };
}
