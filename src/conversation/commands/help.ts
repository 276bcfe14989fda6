// "giúp": examples only, in the words people already use, with the reader's own codes.
import { may } from '../../core/access.ts';
import type { NoticeFacts } from '../../core/notice.ts';
import { owedItems } from '../own-items.ts';
import { justReply, ownAgencyIds, type Session } from '../session.ts';
import type { Command } from './command.ts';

const anyCode = 12;

/** `giúp`, `/help`, `/huongdan`, `/start` of someone who is linked. */
export const help: Command = {
  pattern: /^\/?(?:giup|giup do|help|huongdan|huong dan|tro giup|start|\?)[.!]?()$/,
  permission: 'get-help',
  inGroups: false,
  menuName: { vi: 'huongdan', en: 'help' },
  async run(session) {
    const { speaker } = session;
    const memberships = speaker?.memberships ?? [];
    if (speaker === undefined || !may('answer', memberships)) return justReply(session, otherGuide(session));
    const ids = ownAgencyIds(speaker);
    const [first] = await owedItems(session, ids);
    const agency = ids.map((id) => session.agencies.get(id)?.name ?? id).join(', ');
    const requested = ids.every((id) => session.agencies.get(id)?.standing === 'requested');
    return justReply(session, {
      kind: 'help-focal-point',
      agency,
      exampleCode: first?.code ?? anyCode,
      requested,
    });
  },
};

/** Who decides reads the desk's guide; leaders and heads their own, without what they may not say. */
function otherGuide({ speaker, agencies, desk }: Session): NoticeFacts {
  const memberships = speaker?.memberships ?? [];
  const head = memberships.find(({ role }) => role === 'head');
  if (may('give-opinion', memberships) && !may('decide', memberships))
    return { kind: 'help-leader', exampleCode: anyCode, desk: desk.name };
  if (head !== undefined && !may('see-status', memberships))
    return { kind: 'help-head', agency: agencies.get(head.agencyId)?.name ?? '', exampleCode: anyCode };
  return { kind: 'help-desk', exampleCode: anyCode };
}
