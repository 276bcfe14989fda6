// "giúp 12", the button "Lựa chọn khác": what else can be said about one item, with its own number.
import { justReply, ownAgencyIds, viewOf } from '../session.ts';
import type { Command } from './command.ts';

/** `giúp 12`, `/help 12`, `12 giúp`. */
export const helpItem: Command = {
  pattern: /^\/?(?:giup|help|tro giup|huong dan)\s+(?:viec\s+)?(\d{2,6})[.!]?$/,
  permission: 'answer',
  inGroups: false,
  async run(session, rest) {
    const { speaker, environment } = session;
    const own = speaker === undefined ? [] : ownAgencyIds(speaker);
    const items = await environment.store.items.list({ code: Number(rest), agencyIds: own });
    const [item] = items.filter((row) => row.role === 'lead');
    if (item === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-code', detail: rest });
    return justReply(session, { kind: 'help-item', item: viewOf(session, item) }, [item.id]);
  },
};
