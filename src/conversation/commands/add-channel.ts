// "thêm kênh": a code of one's own that links another channel to the same person.
import { noChange, put } from '../../core/change.ts';
import { newInvite } from '../../core/people/invite.ts';
import { ownCodeEndsAt } from '../../core/sending/own-channels.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `thêm kênh`, `/themkenh`, `add channel`. */
export const addChannel: Command = {
  pattern: /^\/?(?:them kenh(?: moi| khac)?|themkenh|add channel)[.!]?$/,
  permission: 'own-channels',
  inGroups: false,
  async run(session) {
    const { environment, speaker, at, inbound } = session;
    const [membership] = speaker?.memberships ?? [];
    if (speaker === undefined || membership === undefined)
      return justReply(session, { kind: 'not-linked', desk: session.desk.name });
    const others = [...environment.channels.values()].filter(({ id }) => id !== inbound.channel);
    if (others.length === 0)
      return justReply(session, { kind: 'refused', reason: 'no-other-channel', detail: null });
    const code = environment.newCode();
    const { role, agencyId, planId } = membership;
    const { id: personId, name: personName } = speaker.person;
    const codeHash = environment.hashOf(code);
    const invite = newInvite({ codeHash, role, agencyId, planId, personName, personId, at });
    return {
      ...noChange(session.inboxId),
      puts: [put('invite', { ...invite, expiresAt: ownCodeEndsAt(at) })],
      events: [
        { at, actor: personId, action: 'channel-code-made', subject: `person:${personId}`, detail: {} },
      ],
      notices: [
        replyWith(session, {
          kind: 'channel-code',
          code,
          others: others.map(({ id }) => id),
          links: others.flatMap((channel) => channel.inviteLink?.(code) ?? []),
        }),
      ],
    };
  },
};
