// "sửa": takes back what this person's last message recorded, after asking which fact is meant.
import { noChange, put } from '../../core/change.ts';
import { lastRecords } from '../last-records.ts';
import { justReply, replyWith, viewOf } from '../session.ts';
import type { Command } from './command.ts';

const dialogMs = 24 * 3_600_000;

/** `sửa`, `/sua`, `sửa lại`, `undo`; with a new fact ("sửa 12 70%") it is an answer, not this command. */
export const takeBack: Command = {
  pattern: /^\/?(?:sua|sua lai|sua giup|dinh chinh|undo)[.!]?()$/,
  permission: 'answer',
  inGroups: false,
  async run(session) {
    const records = await lastRecords(session);
    if (records.length === 0)
      return justReply(session, { kind: 'refused', reason: 'nothing-to-correct', detail: null });
    const { inbound, at, dialog } = session;
    const items = records.map(({ item }) => viewOf(session, item));
    return {
      ...noChange(session.inboxId),
      puts: [
        put('dialog', {
          id: `${inbound.channel}:${inbound.chat.id}`,
          step: { kind: 'take-back', eventIds: records.map(({ eventId }) => eventId) },
          expiresAt: at + dialogMs,
          version: dialog?.version ?? 0,
        }),
      ],
      notices: [
        replyWith(
          session,
          { kind: 'ask-correction', items },
          items.map((item) => item.itemId),
        ),
      ],
    };
  },
};
