// The stand-ins of a rehearsal: a focal point, a stand-by and a head for every agency, one desk officer and one leader.
import type { App } from '../../app.ts';
import { activationInput } from '../../conversation/activation.ts';
import { agencyRecordOf } from '../../core/agencies/agency-record.ts';
import { noChange, type Put, put } from '../../core/change.ts';
import type { Clock } from '../../core/clock.ts';
import { localDateOf } from '../../core/dates.ts';
import type { AgencyRecord, Role } from '../../core/people/person.ts';
import { activatePlan } from '../../core/plans/activate-plan.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { addressOn, rehearsalChannel } from './recording-channel.ts';

/** The roles that every agency has; their names say what they stand for. */
const agencyRoles: readonly [Role, string][] = [
  ['focal-point', 'đầu mối'],
  ['stand-by', 'đầu mối dự phòng'],
  ['head', 'thủ trưởng đơn vị'],
];

/** The one officer and the one leader of the rehearsal, and the group they post to. */
export const deskChat = 'desk';
export const leaderChat = 'leader';
export const groupChat = 'group';

/** The stand-ins and group that a plan needs and that are not there yet, stored; to be called on its day. */
export async function castFor(app: App, plan: Plan, clock: Clock, zone: string): Promise<void> {
  const at = clock.now();
  const today = localDateOf(at, zone);
  const input = await activationInput(app.store, app.directory, {
    plan,
    at,
    today,
    actor: 'administrator',
    inboxId: null,
    calendar: await app.calendar(),
  });
  const { agencies, items, change } = activatePlan(input);
  const collectorId = change.puts.find((row) => row.table === 'plan')?.row.collectorId ?? null;
  const leaders = agencyRecordOf(app.directory, plan.issuer ?? 'Ủy ban nhân dân tỉnh');
  const stored = new Set((await app.store.agencies.list()).map((agency) => agency.id));
  const { people, memberships } = await app.store.people.listAll();
  const puts: Put[] = [...new Map([...agencies, leaders].map((agency) => [agency.id, agency])).values()]
    .filter((agency) => !stored.has(agency.id))
    .map((agency) => put('agency', agency));

  const known = new Set(people.map((person) => person.id));
  const enter = (role: Role, name: string, agency: Pick<AgencyRecord, 'id'>, chatId: string): void => {
    if (!known.has(chatId)) {
      known.add(chatId);
      const address = { id: `address-${chatId}`, personId: chatId, position: 0, linkedAt: at, version: 0 };
      puts.push(
        put('person', { id: chatId, name, language: 'vi', version: 0 }),
        put('personAddress', { ...address, ...addressOn(chatId), state: 'active' }),
      );
    }
    const id = `${chatId}@${agency.id}`;
    if (memberships.some((membership) => membership.id === id)) return;
    const membership = { id, personId: chatId, agencyId: agency.id, role, planId: null };
    puts.push(put('membership', { ...membership, fromOn: today, untilOn: null, version: 0 }));
  };
  const owing = new Set(items.map((item) => item.agencyId));
  for (const agency of agencies.filter((row) => owing.has(row.id)))
    for (const [role, name] of agencyRoles) enter(role, name, agency, `${role}:${agency.id}`);
  if (collectorId !== null) enter('desk', 'chuyên viên tổng hợp', { id: collectorId }, deskChat);
  if (!known.has(leaderChat)) enter('leader', 'lãnh đạo', leaders, leaderChat);
  if ((await app.store.people.findGroupChat(addressOn(groupChat))) === undefined)
    puts.push(
      put('groupChat', {
        id: groupChat,
        channel: rehearsalChannel,
        chatId: groupChat,
        title: null,
        state: 'active',
        version: 0,
      }),
    );
  await app.store.commit({ ...noChange(null), puts }, []);
}

/** The names of groups without members that the plans gave work to. */
export async function groupsPlayedAsOne(app: App): Promise<string[]> {
  const { memberships } = await app.store.people.listAll();
  const owing = new Set(memberships.map(({ agencyId }) => agencyId));
  const agencies = await app.store.agencies.list();
  return agencies.filter(({ id, isGroup }) => isGroup && owing.has(id)).map(({ name }) => name);
}
