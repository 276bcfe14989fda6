// "mời danh sách", then a line a person, or a list sent as a file: codes for all of them at once, as slips to print where the channel carries files.
import { type Change, put } from '../../core/change.ts';
import { inviteMany } from '../../core/people/invite-many.ts';
import { inviteesOf } from '../../core/people/invitees-of.ts';
import type { PersonRow } from '../../importers/people-list.ts';
import { listIn, peopleOf } from '../list-sent.ts';
import { justReply, replyWith, type Session } from '../session.ts';
import { slipsFile } from '../slips-file.ts';
import type { Command } from './command.ts';

/** `mời danh sách` and lines `đơn vị; họ tên; vai trò`. */
export const inviteList: Command = {
  pattern: /^\/?(?:moi (?:theo )?danh sach|moidanhsach|invite list)\b(.*)$/s,
  permission: 'invite',
  inGroups: false,
  undo: 'rows',
  async run(session) {
    const file = listIn(session);
    if (file !== undefined) {
      const people = await peopleOf(session, file);
      if (people !== undefined) return await invitedFrom(session, people);
      return justReply(session, { kind: 'refused', reason: 'file-not-read', detail: file.name ?? null });
    }
    // The readers of files come with it, which a bot that starts does not need.
    const { peopleInText } = await import('../../importers/people-list.ts');
    return await invitedFrom(session, peopleInText(session.inbound.text));
  },
};

async function invitedFrom(session: Session, rows: readonly PersonRow[]): Promise<Change> {
  const { environment, agencies, plans, speaker, at, inboxId, inbound } = session;
  const { people } = environment.store;
  const refuse = (reason: 'no-list' | 'not-allowed'): Change =>
    justReply(session, { kind: 'refused', reason, detail: null });
  if (speaker === undefined) return refuse('not-allowed');
  if (rows.length === 0) return refuse('no-list');
  const { invitees, unclear } = inviteesOf(rows, {
    directory: environment.directory,
    agencies,
    plans: plans.values(),
  });
  // Nothing is half done: a list with two wrong lines is sent again.
  if (unclear.length > 0) return justReply(session, { kind: 'list-unclear', rows: unclear });
  const everyone = await people.listAll();
  const result = inviteMany({
    invitees,
    codes: invitees.map(() => {
      const code = environment.newCode();
      return { code, codeHash: environment.hashOf(code) };
    }),
    open: await people.listOpenInvites(),
    linked: everyone.people.map(({ id, name }) => ({ name, memberships: session.book.membershipsOf(id) })),
    knownAgencyIds: new Set(agencies.keys()),
    actor: { id: speaker.person.id, memberships: speaker.memberships },
    at,
    inboxId,
  });
  if (!result.ok) return refuse(result.problem);
  const { change, invited, already } = result.value;
  const carriage = environment.channels.get(inbound.channel)?.capabilities.files;
  const carriesFiles = carriage === 'one' || carriage === 'several';
  const file = carriesFiles && invited.length > 0 ? await slipsFile(session, invited) : undefined;
  const reply = replyWith(session, {
    kind: 'invites-made',
    invited: invited.map(({ agency, name, role, code }) => ({ agency: agency.name, name, role, code })),
    already: already.map(({ agency, name }) => ({ agency: agency.name, name })),
    hasFile: file !== undefined,
  });
  return {
    ...change,
    puts: [...change.puts, ...(file === undefined ? [] : [put('outboxFile', file)])],
    notices: [file === undefined ? reply : { ...reply, fileId: file.id }],
  };
}
