// "tuần làm việc các xã, phường: cả sáng thứ Bảy": which days of a week agencies work.

import { noChange, put } from '../../core/change.ts';
import { askReplan } from '../../core/reminding/ask-replan.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

const saturday = /\s*:?\s*(?:lam(?: viec)? )?(?:ca )?sang thu (?:bay|7)$/;
const weekdays =
  /\s*:?\s*(?:mac dinh|nghi (?:sang )?thu (?:bay|7)|(?:tu )?thu (?:hai|2) (?:den|-) thu (?:sau|6))$/;

/** Sets the week of agencies; a group stands for its members. */
export const workingWeek: Command = {
  pattern: /^\/?tuan lam viec(?: cua)?\s+(.+?)[.]?$/,
  permission: 'set-rules',
  undo: 'rows',
  inGroups: false,
  async run(session, rest) {
    const week = saturday.test(rest) ? 'saturday-morning' : weekdays.test(rest) ? 'weekdays' : undefined;
    const names = rest.replace(week === 'weekdays' ? weekdays : saturday, '').trim();
    const { found, unknown } = agenciesNamed(session, names, [...session.agencies.values()]);
    if (week === undefined)
      return justReply(session, { kind: 'refused', reason: 'unclear-days', detail: rest });
    if (unknown.length > 0 || found.length === 0)
      return justReply(session, {
        kind: 'refused',
        reason: 'unknown-agency',
        detail: unknown.join(', ') || names,
      });
    const members = await session.environment.store.agencies.listGroupMembers();
    const ids = new Set(
      found.flatMap(({ id }) => [
        id,
        ...members.filter((row) => row.groupId === id).map((row) => row.agencyId),
      ]),
    );
    const changed = [...ids]
      .flatMap((id) => session.agencies.get(id) ?? [])
      .filter((row) => row.week !== week);
    const { channel, chat } = session.inbound;
    return {
      ...noChange(session.inboxId),
      puts: changed.map((row) => put('agency', { ...row, week })),
      settings: [askReplan({ id: String(session.inboxId), to: { chat: { channel, chatId: chat.id } } })],
      events: changed.map((row) => ({
        at: session.at,
        actor: session.speaker?.person.id ?? '',
        action: 'week-changed',
        subject: `agency:${row.id}`,
        detail: { before: row.week, after: week },
      })),
      notices: [
        replyWith(session, { kind: 'working-week', week, agencies: found.map((agency) => agency.name) }),
      ],
    };
  },
};
