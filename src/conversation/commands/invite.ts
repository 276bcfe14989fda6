// "/moi đầu mối Sở Tài chính: Nguyễn Văn A": makes a one-time code for a person, by role and agency.
import { agencyRecordOf } from '../../core/agency-record.ts';
import { noChange, put } from '../../core/change.ts';
import { newInvite } from '../../core/invite.ts';
import { roleIn } from '../../core/role-words.ts';
import { agencyNamed } from '../agencies-named.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `/moi <vai trò> <đơn vị>: <họ tên>`. */
export const invite: Command = {
  pattern: /^\/?(?:moi|invite)\s+(.+:.+)$/,
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const role = roleIn(rest);
    if (role === undefined) return justReply(session, { kind: 'help-desk', exampleCode: 12 });
    const [agencyText = ''] = role.rest.split(':');
    const personName = session.inbound.text.slice(session.inbound.text.indexOf(':') + 1).trim();
    const { environment, agencies, at, inbound } = session;
    const agency =
      agencyNamed(session, agencyText, [...agencies.values()]) ??
      agencyNamed(
        session,
        agencyText,
        environment.directory.agencies.map((entry) => agencyRecordOf(environment.directory, entry.name)),
      );
    if (agency === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: agencyText });
    const code = environment.newCode();
    const row = newInvite({
      codeHash: environment.hashOf(code),
      role: role.role,
      agencyId: agency.id,
      planId: null,
      personName,
      at,
    });
    const link = environment.channels.get(inbound.channel)?.inviteLink?.(code) ?? null;
    return {
      ...noChange(session.inboxId),
      puts: [...(agencies.has(agency.id) ? [] : [put('agency', agency)]), put('invite', row)],
      events: [
        {
          at,
          actor: session.speaker?.person.id ?? 'administrator',
          action: 'invite-made',
          subject: `agency:${agency.id}`,
          detail: { role: role.role },
        },
      ],
      notices: [
        replyWith(session, {
          kind: 'invite-made',
          name: personName,
          role: role.role,
          agency: agency.name,
          code,
          link,
        }),
      ],
    };
  },
};
