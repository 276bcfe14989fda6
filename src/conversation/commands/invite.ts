// "/moi đầu mối Sở Tài chính: Nguyễn Văn A": makes a one-time code for a person, by role and agency.
import { agencyRecordOf } from '../../core/agency-record.ts';
import { noChange, put } from '../../core/change.ts';
import { newInvite } from '../../core/invite.ts';
import type { Role } from '../../core/person.ts';
import { agencyNamed } from '../agencies-named.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** Roles as people name them, in plain words. */
const roleWords: readonly [RegExp, Role][] = [
  [/^(?:dau moi du phong|du phong|stand-?by)\s+/, 'stand-by'],
  [/^(?:dau moi|focal point)\s+/, 'focal-point'],
  [/^(?:thu truong|lanh dao don vi|head)\s+/, 'head'],
  [/^(?:chuyen vien tong hop|tong hop|chuyen vien|desk)\s+/, 'desk'],
  [/^(?:thu ky|secretary)\s+/, 'secretary'],
  [/^(?:lanh dao|leader)\s+/, 'leader'],
];

/** `/moi <vai trò> <đơn vị>: <họ tên>`. */
export const invite: Command = {
  pattern: /^\/?(?:moi|invite)\s+(.+:.+)$/,
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const role = roleWords.find(([pattern]) => pattern.test(rest));
    if (role === undefined) return justReply(session, { kind: 'help-desk', exampleCode: 12 });
    const [agencyText = ''] = rest.replace(role[0], '').split(':');
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
      role: role[1],
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
          detail: { role: role[1] },
        },
      ],
      notices: [
        replyWith(session, {
          kind: 'invite-made',
          name: personName,
          role: role[1],
          agency: agency.name,
          code,
          link,
        }),
      ],
    };
  },
};
