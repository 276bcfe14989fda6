// "ngày nghỉ 2027", "ngày nghỉ 04/02/2027-10/02/2027: Tết (dự kiến)", "làm bù 20/02/2027: hoán đổi", "bỏ ngày nghỉ …".

import type { CalendarDay } from '../../core/calendar/calendar.ts';
import { type Change, noChange } from '../../core/change.ts';
import { partsOf } from '../../core/dates.ts';
import { askReplan } from '../../core/reminding/ask-replan.ts';
import { dayRangeIn } from '../day-range.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import type { Command } from './command.ts';

/** Shows a year's days, enters some or takes them out. */
export const holidays: Command = {
  pattern: /^\/?((?:bo )?(?:ngay nghi|nghi le|(?:ngay )?lam bu)\b.*)$/,
  permission: 'set-rules',
  undo: 'rows',
  inGroups: false,
  async run(session, rest) {
    const [words = '', ...after] = session.inbound.text.split(':');
    const name = after.join(':').trim();
    const year = /^(?:ngay nghi|nghi le)(?: nam)?(?: (\d{4}))?$/.exec(rest.trim());
    if (year !== null) return await shown(session, Number(year[1] ?? partsOf(session.today).year));
    const days = dayRangeIn(words, session.today);
    if (days === undefined || (name === '' && !/^bo /.test(rest)))
      return justReply(session, { kind: 'refused', reason: 'unclear-days', detail: rest });
    if (/^bo /.test(rest)) return changed(session, [], days);
    const kind = /^(?:ngay )?lam bu/.test(rest) ? ('working' as const) : ('holiday' as const);
    const expected = /\(?d[ựu] ki[ếe]n\)?/iu;
    const entry = {
      kind,
      name: name.replace(expected, '').replace(/\s+/g, ' ').trim() || name,
      source: session.environment.texts.say(session.environment.language, 'calendar-source', {
        person: session.speaker?.person.name ?? '',
      }),
      status: expected.test(name) ? ('expected' as const) : ('official' as const),
    };
    return changed(
      session,
      days.map((date): CalendarDay => ({ ...entry, date })),
      [],
    );
  },
};

async function shown(session: Session, year: number): Promise<Change> {
  const all = await session.environment.store.calendar.listDays();
  const days = all.filter((day) => partsOf(day.date).year === year);
  return justReply(session, { kind: 'calendar-days', year, days });
}

function changed(session: Session, days: CalendarDay[], forgotten: string[]): Change {
  const { channel, chat } = session.inbound;
  return {
    ...noChange(session.inboxId),
    calendarDays: { put: days, forget: forgotten },
    settings: [askReplan({ id: String(session.inboxId), to: { chat: { channel, chatId: chat.id } } })],
    events: [
      {
        at: session.at,
        actor: session.speaker?.person.id ?? '',
        action: 'calendar-changed',
        subject: 'calendar',
        detail: { days, forgotten },
      },
    ],
    notices: [replyWith(session, { kind: 'calendar-changed', days, forgotten })],
  };
}
