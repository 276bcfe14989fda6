// "giúp": examples only, in the words people already use, with the reader's own codes.
import { may } from '../../core/access.ts';
import { justReply, ownAgencyIds } from '../session.ts';
import type { Command } from './command.ts';

const anyCode = 12;

/** `giúp`, `/help`, `/huongdan`, `/start` of someone who is linked. */
export const help: Command = {
  pattern: /^\/?(?:giup|giup do|help|huongdan|huong dan|tro giup|start|\?)[.!]?()$/,
  permission: 'get-help',
  inGroups: false,
  menuName: { vi: 'huongdan', en: 'help' },
  async run(session) {
    const { speaker, environment } = session;
    if (speaker === undefined || !may('answer', speaker.memberships))
      return justReply(session, { kind: 'help-desk', exampleCode: anyCode });
    const ids = ownAgencyIds(speaker);
    const [first] = await environment.store.items.listOpenOf(ids);
    const agency = ids.map((id) => session.agencies.get(id)?.name ?? id).join(', ');
    return justReply(session, { kind: 'help-focal-point', agency, exampleCode: first?.code ?? anyCode });
  },
};
