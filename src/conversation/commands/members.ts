// "nhóm các sở, ban, ngành: snv, stc": who belongs to a group, as the desk sets it before activation. The list is the
// whole group; "nhóm ... thêm: sxd" and "nhóm ... bớt: snv" change it by some.
import { agencyRecordOf } from '../../core/agencies/agency-record.ts';
import { type GroupMember, noChange, put } from '../../core/change.ts';
import { agenciesNamed } from '../agencies-named.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** The group that was typed, in which way it changes, and the list behind the colon. */
function typed(text: string): { groupName: string; way: 'all' | 'more' | 'fewer'; list: string } {
  const [, name = '', list = ''] =
    text.match(/^\/?(?:(?:thành viên|thanh vien)(?:\s+nh[óo]m)?|\S+)\s+([^:]+):(.+)$/isu) ?? [];
  const [, groupName = name, word = ''] = name.match(/^(.+?)\s+(thêm|them|bớt|bot)\s*$/isu) ?? [];
  const way = /^th/iu.test(word) ? 'more' : word === '' ? 'all' : 'fewer';
  return { groupName, way, list };
}

/** `nhóm <tên nhóm>: <đơn vị>, <đơn vị>`; agencies that are new to the bot are added. */
export const members: Command = {
  pattern: /^\/?(?:nhom|thanh vien|members)\s+([^:]+:.+)$/s,
  permission: 'set-group-members',
  inGroups: false,
  undo: 'draft',
  async run(session) {
    // The words as typed: names need their diacritics when they are new.
    const { groupName, way, list } = typed(session.inbound.text);
    const { directory, store } = session.environment;
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
    const before = await store.agencies.listGroupMembers(group.id);
    const isNamed = ({ agencyId }: { agencyId: string }): boolean => found.some(({ id }) => id === agencyId);
    const leaves = (row: GroupMember): boolean =>
      way === 'all' ? !isNamed(row) : way === 'fewer' && isNamed(row);
    const gone = before.filter(leaves);
    const joining = way === 'fewer' ? [] : found;
    const staying = before.flatMap((row) =>
      leaves(row) || isNamed(row) ? [] : (session.agencies.get(row.agencyId) ?? []),
    );
    const now = [...staying, ...joining];
    return {
      ...noChange(session.inboxId),
      puts: [
        ...[group, ...joining]
          .filter((agency) => isNew(agency.id))
          .map((agency) => put('agency', { ...agency, version: 0 })),
        ...joining.map((agency) =>
          put('groupMember', { id: `${group.id}:${agency.id}`, groupId: group.id, agencyId: agency.id }),
        ),
      ],
      membersGone: gone.map(({ id }) => id),
      events: [
        {
          at: session.at,
          actor: session.speaker?.person.id ?? 'administrator',
          action: 'group-members-set',
          subject: `agency:${group.id}`,
          detail: { members: now.map(({ id }) => id), gone: gone.map(({ agencyId }) => agencyId) },
        },
      ],
      notices: [
        replyWith(session, {
          kind: 'group-members',
          group: group.name,
          members: now.map((agency) => agency.name),
        }),
      ],
    };
  },
};
