// Makes an invitation without a chat: how the administrator links the first desk officer.
import type { App } from './app.ts';
import { agencyRecordOf } from './core/agencies/agency-record.ts';
import { noChange, put } from './core/change.ts';
import type { Clock } from './core/clock.ts';
import { newInvite } from './core/people/invite.ts';
import type { Role } from './core/people/person.ts';

/**
 * Stores an invitation and returns its code, which is shown once and kept only as a hash. `isConfirmed`: the
 * administrator hands it over himself, so that the desk need not confirm the person.
 */
export async function invitePerson(
  app: Pick<App, 'store' | 'directory' | 'newCode' | 'hashOf'>,
  clock: Clock,
  who: { role: Role; agency: string; name: string; isConfirmed?: boolean },
): Promise<string> {
  const at = clock.now();
  const code = app.newCode();
  const agency = agencyRecordOf(app.directory, who.agency);
  const known = await app.store.agencies.find(agency.id);
  const invite = newInvite({
    codeHash: app.hashOf(code),
    role: who.role,
    agencyId: agency.id,
    planId: null,
    personName: who.name,
    confirmedById: who.isConfirmed === true ? 'administrator' : null,
    at,
  });
  await app.store.commit(
    {
      ...noChange(null),
      puts: [...(known === undefined ? [put('agency', agency)] : []), put('invite', invite)],
      events: [
        {
          at,
          actor: 'administrator',
          action: 'invite-made',
          subject: `agency:${agency.id}`,
          detail: { role: who.role },
        },
      ],
    },
    [],
  );
  return code;
}
