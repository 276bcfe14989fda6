// "hoãn": stops the overdue round that was announced, or keeps the week's draft; asked which when both wait.

import { firstWorkingDayAfter } from '../../core/calendar/week.ts';
import type { Change } from '../../core/change.ts';
import { instantAt } from '../../core/dates.ts';
import { groupTime } from '../../core/digest/digest-times.ts';
import type { OutboxMessage } from '../../core/sending/outbox.ts';
import { draftKey, holdRoundReply, previewKey, roundStopped } from '../hold-round-reply.ts';
import { justReply, type Session } from '../session.ts';
import { settle } from '../settle.ts';
import type { Command } from './command.ts';

/** `hoãn`, `hoãn 12`, `hoãn tổng hợp`, `hoãn đợt hỏi`. A reply to one of the two messages is about that one. */
export const hold: Command = {
  pattern:
    /^\/?(?:hoan|giu lai|hold)((?: (?:viec )?\d{2,6}| (?:ban )?tong hop(?: tuan)?| dot(?: (?:hoi|nhac))?| digest| round)?)[.!]?$/,
  permission: 'release-digest',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    if (/tong hop|digest/.test(rest)) return await settle(session, 'held');
    const code = /\d/.test(rest) ? Number(rest.replace(/\D/g, '')) : undefined;
    const replied = await repliedTo(session);
    if (replied?.idempotencyKey.startsWith(draftKey)) return await settle(session, 'held');
    const preview = replied ?? (await lastPreview(session, code));
    if (rest !== '' || replied !== undefined) return await round(session, preview, code);
    const isAnnounced = preview !== undefined && (await roundStopped(session, preview)).ok;
    if (!isAnnounced) return await settle(session, 'held');
    if (await draftWaits(session))
      return justReply(session, { kind: 'refused', reason: 'hold-which', detail: null });
    return await round(session, preview);
  },
};

const round = async (session: Session, preview: OutboxMessage | undefined, code?: number): Promise<Change> =>
  preview === undefined
    ? justReply(session, { kind: 'refused', reason: 'nothing-open', detail: null })
    : await holdRoundReply(session, preview, code);

/** The draft or the preview that this message answers; undefined when it answers neither. */
async function repliedTo({ environment, inbound }: Session): Promise<OutboxMessage | undefined> {
  const { channel, chat, replyTo } = inbound;
  if (replyTo === null) return undefined;
  const address = { channel, chatId: chat.id };
  const replied = await environment.store.outbox.findByReceipt(address, replyTo);
  return [previewKey, draftKey].some((key) => replied?.idempotencyKey.startsWith(key)) ? replied : undefined;
}

const lastPreview = (
  { environment, inbound: { channel, chat } }: Session,
  code: number | undefined,
): Promise<OutboxMessage | undefined> =>
  environment.store.outbox.findLastWithKey({ channel, chatId: chat.id }, [
    code === undefined ? previewKey : `${previewKey}${code}:`,
  ]);

/** Whether the newest week is still to go out. */
async function draftWaits({ environment: { store, zone }, calendar, at }: Session): Promise<boolean> {
  const digest = await store.digests.findLast();
  if (digest === undefined || digest.state === 'held') return false;
  return at < instantAt(firstWorkingDayAfter(digest.toOn, calendar), groupTime, zone);
}
