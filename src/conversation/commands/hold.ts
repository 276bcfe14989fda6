// "hoãn": stops the overdue round that was just announced, or keeps the week's draft; whichever the desk read last.
import { draftKey, holdRoundReply, previewKey } from '../hold-round-reply.ts';
import { settle } from '../settle.ts';
import type { Command } from './command.ts';

/** `hoãn`, `hoãn 12`. A reply to one of the two messages is about that one. */
export const hold: Command = {
  pattern: /^\/?(?:hoan|giu lai|hold)((?: (?:viec )?\d{2,6})?)[.!]?$/,
  permission: 'release-digest',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const { outbox } = session.environment.store;
    const { channel, chat, replyTo } = session.inbound;
    const address = { channel, chatId: chat.id };
    const code = rest === '' ? undefined : Number(rest.replace(/\D/g, ''));
    const replied = replyTo === null ? undefined : await outbox.findByReceipt(address, replyTo);
    const isAbout = [previewKey, draftKey].some((key) => replied?.idempotencyKey.startsWith(key));
    const keys = code === undefined ? [previewKey, draftKey] : [`${previewKey}${code}:`];
    const last = isAbout ? replied : await outbox.findLastWithKey(address, keys);
    if (last?.idempotencyKey.startsWith(previewKey)) return await holdRoundReply(session, last, code);
    return settle(session, 'held');
  },
};
