// "kênh của tôi": where the speaker is reached, in the order of trying.
import { channelsFacts } from '../../core/sending/own-channels.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `kênh`, `kênh của tôi`, `my channels`. */
export const channels: Command = {
  pattern: /^\/?(?:kenh(?: cua (?:toi|em|minh))?|(?:my )?channels)[.?!]?$/,
  permission: 'own-channels',
  inGroups: false,
  menuName: { vi: 'kenh', en: 'channels' },
  async run(session) {
    const { environment, speaker, desk } = session;
    if (speaker === undefined) return justReply(session, { kind: 'not-linked', desk: desk.name });
    const addresses = await environment.store.people.listAddressesOf(speaker.person.id);
    return justReply(session, channelsFacts('listed', addresses));
  },
};
