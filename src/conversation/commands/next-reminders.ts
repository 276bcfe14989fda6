// "/lich": when the reader's agency hears of each of its items next, and why then.
import { localDateOf } from '../../core/dates.ts';
import { nextReminderOf } from '../../core/reminding/next-reminder.ts';
import { justReply, readAgencyIds, viewOf } from '../session.ts';
import type { Command } from './command.ts';

const shownMax = 15;

/** `/lich`, `lịch`, `lịch nhắc`, `schedule`. */
export const nextReminders: Command = {
  pattern:
    /^\/?(?:lich|lich nhac|lich nhac viec|schedule|(?:tin|lan)(?: nhac)? (?:tiep theo|sau|toi)(?: la (?:gi|khi nao)| khi nao)?|(?:khi nao|bao gio|chung nao) (?:(?:lai|se) )*nhac(?: tiep| lai| nua)?)(?: a| nhi| vay)?[.!?]*()$/,
  permission: 'see-own-items',
  inGroups: false,
  async run(session) {
    const { at, today, officeRules: rules, environment, speaker } = session;
    const { store, zone } = environment;
    const ids = speaker === undefined ? [] : readAgencyIds(speaker);
    const open = (await store.items.listOpenOf(ids)).filter((item) => item.role === 'lead');
    const stored = await store.reminders.listOf(open.map((item) => item.id));
    const entries = open
      .flatMap((item) => {
        const next = nextReminderOf(item, { today, rules, zone, now: at, stored });
        return next === undefined ? [] : [{ item, next }];
      })
      .sort((a, b) => a.next.sendAt - b.next.sendAt);
    const shown = entries.slice(0, shownMax);
    const facts = {
      kind: 'next-reminders' as const,
      agency: ids.map((id) => session.agencies.get(id)?.name ?? id).join(', '),
      entries: shown.map(({ item, next }) => ({
        item: viewOf(session, item),
        // The day on which it goes out: one that waited carries an earlier day of its own.
        on: localDateOf(next.sendAt, zone),
        rule: next.rule,
      })),
      more: entries.length - shown.length,
    };
    return justReply(
      session,
      facts,
      shown.map(({ item }) => item.id),
    );
  },
};
