// "thôi đầu mối stc: Nguyễn Văn A": somebody no longer serves for an agency; its work stays where it is.
import { noChange } from '../../core/change.ts';
import { endMembership } from '../../core/people/end-membership.ts';
import { roleIn } from '../../core/people/role-words.ts';
import { agencyNamed } from '../agencies-named.ts';
import { wordsAfterColon } from '../item-meant.ts';
import { plainWords } from '../plain-words.ts';
import { justReply, replyWith } from '../session.ts';
import type { Command } from './command.ts';

/** `thôi đầu mối stc: Nguyễn Văn A`, `gỡ thủ trưởng snv: …`; the roles are those of `/moi`. */
export const endService: Command = {
  pattern: /^\/?(?:thoi(?: lam)?|go|end)\s+(.+:.+)$/,
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session, rest) {
    const { speaker, agencies, environment, book, at, today, inboxId } = session;
    const role = roleIn(rest);
    const [agencyText = ''] = role?.rest.split(':') ?? [];
    const agency = agencyNamed(session, agencyText, [...agencies.values()]);
    if (role === undefined || agency === undefined || speaker === undefined)
      return justReply(session, { kind: 'refused', reason: 'unknown-agency', detail: agencyText || rest });
    const name = wordsAfterColon(session);
    const person = book
      .peopleAt(agency.id, [role.role])
      .filter((one) => plainWords(one.name) === plainWords(name));
    const [only] = person;
    if (only === undefined || person.length > 1)
      return justReply(session, { kind: 'refused', reason: 'unknown-person', detail: name });
    const all = await environment.store.people.listMembershipsOf(agency.id);
    const result = endMembership({
      ended: all.filter(
        (m) => m.personId === only.id && m.role === role.role && (m.untilOn === null || m.untilOn >= today),
      ),
      officer: speaker.person,
      memberships: speaker.memberships,
      at,
      today,
    });
    if (!result.ok) return justReply(session, { kind: 'refused', reason: result.problem, detail: null });
    const facts = { name: only.name, role: role.role, agency: agency.name };
    const others = book.peopleAt(agency.id, [role.role]).filter(({ id }) => id !== only.id);
    return {
      ...noChange(inboxId),
      ...result.value,
      notices: [
        replyWith(session, { kind: 'service-ended', ...facts, others: others.length }),
        {
          to: { personId: only.id },
          key: `service-ended:${inboxId}`,
          messageKind: 'notice',
          itemIds: [],
          facts: { kind: 'told-service-ended', ...facts, desk: session.desk.name },
        },
      ],
    };
  },
};
