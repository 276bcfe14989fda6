// Invites a whole list of people without a chat, as `dondoc invite --from` does: one commit, and the slips to print.
import type { App } from './app.ts';
import { slipsOf } from './conversation/slips-of.ts';
import type { Channel } from './core/channel.ts';
import type { Clock } from './core/clock.ts';
import { localDateOf } from './core/dates.ts';
import { type Invited, type Invitee, inviteMany } from './core/people/invite-many.ts';
import { inviteesOf, type UnclearRow } from './core/people/invitees-of.ts';
import type { Invite, Membership } from './core/people/person.ts';
import type { Plan } from './core/plans/plan.ts';
import type { ExportedFile } from './exporters/files/exporter.ts';
import type { PersonRow } from './importers/people-list.ts';
import type { Language } from './messages/texts.ts';
import { voiceOf } from './messages/voice.ts';

/** What the slips say of this office. */
export interface InvitingOffice {
  clock: Clock;
  zone: string;
  language: Language;
  channels: readonly Channel[];
  /** The slips are handed over in person, so that the desk need not confirm who types them. */
  isConfirmed?: boolean;
}

/** Everyone who got a code, with the file of slips; or the rows that are not clear, and nothing is stored. */
export async function invitePeople(
  app: App,
  rows: readonly PersonRow[],
  { clock, zone, language, channels, isConfirmed = false }: InvitingOffice,
): Promise<
  { unclear: UnclearRow[] } | { invited: Invited[]; already: Invitee[]; file: ExportedFile | undefined }
> {
  const { store, directory, texts } = app;
  const at = clock.now();
  const agencies = new Map((await store.agencies.list()).map((agency) => [agency.id, agency]));
  const plans = await store.plans.list();
  const { invitees, unclear } = inviteesOf(rows, { directory, agencies, plans });
  if (unclear.length > 0) return { unclear };
  const { people, memberships } = await store.people.listAll();
  const open = await store.people.listOpenInvites();
  const result = inviteMany({
    invitees,
    codes: invitees.map(() => {
      const code = app.newCode();
      return { code, codeHash: app.hashOf(code) };
    }),
    open,
    linked: people.map(({ id, name }) => ({
      name,
      memberships: memberships.filter((m) => m.personId === id),
    })),
    knownAgencyIds: new Set(agencies.keys()),
    isConfirmed,
    actor: { id: 'administrator', memberships: 'administrator' },
    at,
    inboxId: null,
  });
  if (!result.ok) throw new Error(result.problem);
  const { change, invited, already } = result.value;
  if (invited.length === 0) return { invited, already, file: undefined };
  const outcome = await store.commit(change, []);
  if (outcome !== 'ok') throw new Error(`The invitations were not stored (${outcome}).`);
  const desk = deskOf(plans, memberships, open);
  const { codeSlips } = await import('./exporters/word/code-slips.ts');
  const file = await codeSlips(
    slipsOf(invited, (id) => plans.find((plan) => plan.id === id)?.number ?? null),
    {
      voice: voiceOf({ texts, language, zone, at, buttons: false }),
      desk: agencies.get(desk?.agencyId ?? '')?.name ?? texts.say(language, 'desk-unnamed'),
      deskOfficer: people.find((person) => person.id === desk?.personId)?.name ?? desk?.name ?? null,
      channels: channels.map((channel) => ({ id: channel.id, contact: channel.contact?.() ?? null })),
      untilOn: localDateOf(invited[0]?.expiresAt ?? at, zone),
    },
  );
  return { invited, already, file };
}

/** Whose service it is: the collecting desk, or the one that is about to be linked. */
function deskOf(
  plans: readonly Plan[],
  memberships: readonly Membership[],
  open: readonly Invite[],
): { agencyId: string; personId?: string; name?: string } | undefined {
  const collectorId = plans.find((plan) => plan.state === 'active')?.collectorId;
  const linked = memberships.find((m) => m.role === 'desk' && (collectorId ?? m.agencyId) === m.agencyId);
  if (linked !== undefined) return linked;
  const invited = open.find((invite) => invite.role === 'desk');
  if (invited !== undefined) return { agencyId: invited.agencyId, name: invited.personName };
  return collectorId == null ? undefined : { agencyId: collectorId };
}
