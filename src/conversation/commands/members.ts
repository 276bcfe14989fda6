// "nhóm các sở, ban, ngành: snv, stc": who belongs to a group, as the desk sets it before activation.
import { agencyRecordOf } from '../../core/agency-record.ts';
import { noChange, put } from '../../core/change.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `nhóm <tên nhóm>: <đơn vị>, <đơn vị>`; agencies that are new to the bot are added. */
export const members: Command = {
  pattern: /^\/?(?:nhom|thanh vien|members)\s+([^:]+:.+)$/s,
  permission: 'set-group-members',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    // The words as typed: names need their diacritics when they are new.
    const [, groupName = '', list = ''] = session.inbound.text.match(/^\/?\S+\s+([^:]+):(.+)$/s) ?? [];
    const { directory } = session.environment;
    const known = [...session.agencies.values()];
    const { found, unknown } = agenciesNamed(session, list, [
      ...known,
      ...directory.agencies.map((agency) => agencyRecordOf(directory, agency.name)),
    ]);
    if (unknown.length > 0)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: unknown.join(', ') });
    if (found.length === 0)
      return justReply(session, { kind: 'refused', reason: 'no-members', detail: null });
    const group = { ...agencyRecordOf(directory, groupName), isGroup: true };
    const isNew = (id: string): boolean => !session.agencies.has(id);
    return {
      ...noChange(session.inboxId),
      puts: [
        ...[group, ...found]
          .filter((agency) => isNew(agency.id))
          .map((agency) => put('agency', { ...agency, version: 0 })),
        ...found.map((agency) =>
          put('groupMember', { id: `${group.id}:${agency.id}`, groupId: group.id, agencyId: agency.id }),
        ),
      ],
      events: [
        {
          at: session.at,
          actor: session.speaker?.person.id ?? 'administrator',
          action: 'group-members-set',
          subject: `agency:${group.id}`,
          detail: { members: found.map((agency) => agency.id) },
        },
      ],
      notices: [
        replyWith(session, {
          kind: 'group-members',
          group: group.name,
          members: found.map((agency) => agency.name),
        }),
      ],
    };
  },
};
