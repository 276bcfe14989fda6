// "/nhom" said in a group by a desk officer: from then on the week is posted there.
import { noChange, put } from '../../core/change.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `/nhom`, `liên kết nhóm`, `/group`; in private it explains itself by refusing. */
export const linkGroup: Command = {
  pattern: /^\/?(?:nhom|lien ket nhom|group)()$/,
  permission: 'link-group',
  inGroups: true,
  undo: 'rows',
  async run(session) {
    const { inbound, environment, desk } = session;
    if (inbound.chat.kind !== 'group')
      return justReply(session, { kind: 'refused', reason: 'group-only-desk', detail: null });
    const chat = { channel: inbound.channel, chatId: inbound.chat.id };
    const known = await environment.store.people.findGroupChat(chat);
    const row = {
      id: `${chat.channel}:${chat.chatId}`,
      ...chat,
      title: inbound.chat.title,
      state: 'active' as const,
      version: 0,
    };
    return {
      ...noChange(session.inboxId),
      puts: [put('groupChat', { ...row, version: known?.version ?? 0, id: known?.id ?? row.id })],
      events: [
        {
          at: session.at,
          actor: session.speaker?.person.id ?? 'administrator',
          action: 'group-linked',
          subject: `group:${row.id}`,
          detail: {},
        },
      ],
      notices: [replyWith(session, { kind: 'group-linked', desk: desk.name, deskOfficer: desk.officer })],
    };
  },
};
