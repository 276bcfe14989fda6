// "/moi đầu mối Sở Tài chính: Nguyễn Văn A": makes a one-time code for a person, by role and agency.
import { agencyRecordOf } from '../../core/agencies/agency-record.ts';
import { noChange, put } from '../../core/change.ts';
import { newInvite } from '../../core/people/invite.ts';
import { roleIn } from '../../core/people/role-words.ts';
import { planLabelOf } from '../../core/views.ts';
import { agencyNamed } from '../agencies-named.ts';
import { planNamed } from '../plan-meant.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `/moi <vai trò> <đơn vị> [KH15]: <họ tên>`; without a plan for all of them. */
export const invite: Command = {
  pattern: /^\/?(?:moi|invite)\s+(.+:.+)$/,
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    // Nobody is invited as often; the answer says which role it is.
    const role = roleIn(rest) ?? { role: 'focal-point' as const, rest };
    const [head = ''] = role.rest.split(':');
    const planCode = /\b(?:kh|qd|cv|ctr|ct) ?\d+\w*$/.exec(head.trim())?.[0] ?? '';
    const plan = planCode === '' ? null : planNamed(session, planCode);
    if (plan === undefined)
      return justReply(session, { kind: 'refused', reason: 'which-plan', detail: planCode });
    const agencyText = head
      .trim()
      .slice(0, head.trim().length - planCode.length)
      .trim();
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
      planId: plan?.id ?? null,
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
          planLabel: plan === null ? null : planLabelOf(plan),
          code,
          link,
        }),
      ],
    };
  },
};
