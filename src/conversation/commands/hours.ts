// "giờ nhắc", "giờ nhắc 8h30", "giờ yên lặng 11h30-13h30, 16h30-7h30": when messages go out.

import { usualHours } from '../../core/calendar/hours.ts';
import { noChange } from '../../core/change.ts';
import { askReplan } from '../../core/reminding/ask-replan.ts';
import { hoursIn } from '../hour-words.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** Shows the hours, or changes one of them; "mặc định" sets all back. */
export const hours: Command = {
  pattern: /^\/?(gio (?:nhac|danh sach|yen (?:lang|tinh)|nghi|khong nhac|khong gui)\b.*?)[.]?$/,
  permission: 'set-rules',
  undo: 'rows',
  inGroups: false,
  async run(session, rest) {
    const before = session.calendar.hours;
    if (rest === 'gio nhac') return justReply(session, { kind: 'hours', hours: before, before: null });
    const isReset = /\bmac dinh$/.test(rest);
    const next = isReset ? usualHours : hoursIn(rest, before);
    if (next === undefined)
      return justReply(session, { kind: 'refused', reason: 'unclear-hours', detail: rest });
    const { channel, chat } = session.inbound;
    const to = { chat: { channel, chatId: chat.id } };
    return {
      ...noChange(session.inboxId),
      settings: [
        { key: 'hours', value: isReset ? null : next },
        askReplan({ id: String(session.inboxId), to }),
      ],
      events: [
        {
          at: session.at,
          actor: session.speaker?.person.id ?? '',
          action: 'hours-changed',
          subject: 'office',
          detail: { before, after: next },
        },
      ],
      notices: [replyWith(session, { kind: 'hours', hours: next, before })],
    };
  },
};
