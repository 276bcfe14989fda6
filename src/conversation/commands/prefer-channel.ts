// "ưu tiên Zalo": messages are tried there first.
import { put } from '../../core/change.ts';
import { channelsFacts, preferred } from '../../core/sending/own-channels.ts';
import { channelNamed, channelWords } from '../channel-named.ts';
import { justReply } from '../session.ts';
import type { Command } from './command.ts';

/** `ưu tiên <kênh>`, `prefer <channel>`. */
export const preferChannel: Command = {
  pattern: new RegExp(`^/?(?:uu tien|uutien|prefer)(?: kenh)? ((?:${channelWords})\\b.*)$`),
  permission: 'own-channels',
  inGroups: false,
  async run(session, rest) {
    const { environment, speaker, at } = session;
    const channel = channelNamed(rest)?.channel;
    const person = speaker?.person;
    if (person === undefined || channel === undefined)
      return justReply(session, { kind: 'help-desk', exampleCode: 12 });
    const addresses = await environment.store.people.listAddressesOf(person.id);
    if (!addresses.some((address) => address.channel === channel))
      return justReply(session, { kind: 'refused', reason: 'no-such-channel', detail: rest });
    const changed = preferred(addresses, channel);
    const now = addresses.map((address) => changed.find(({ id }) => id === address.id) ?? address);
    return {
      ...justReply(session, channelsFacts('ordered', now)),
      puts: changed.map((address) => put('personAddress', address)),
      events: [
        {
          at,
          actor: person.id,
          action: 'channel-preferred',
          subject: `person:${person.id}`,
          detail: { channel },
        },
      ],
    };
  },
};
