// The stage of a simulation: the cast, what people type, and a step of the program with what is true after it.
import { isOpen } from '../../src/core/item.ts';
import type { Role } from '../../src/core/person.ts';
import { invitePerson } from '../../src/invite-person.ts';
import type { SandboxGroup, SandboxUser } from '../../src/sandbox/telegram/index.ts';
import type { History, ItemThen, Step } from './history.ts';
import { agencies, deskAgency } from './plan.ts';
import type { Random } from './random.ts';
import { rowsOf } from './rows.ts';
import type { World } from './world.ts';

const dayMs = 86_400_000;

/** Everything a simulation plays with. */
export interface Stage {
  world: World;
  random: Random;
  history: History;
  focalPoints: SandboxUser[];
  blocked: Set<SandboxUser>;
  desk: SandboxUser;
  group: SandboxGroup;
  plans: number;
  downSince: number | undefined;
  stopFaults: () => void;
}

/** The cast, linked by codes. */
export async function openStage(world: World, random: Random): Promise<Stage> {
  const { sandbox } = world;
  const history: History = {
    steps: [],
    events: [],
    bornAt: new Map(),
    updateIds: [],
    handledIds: new Set(),
    simulatedDays: 0,
  };
  const stage: Stage = {
    world,
    random,
    history,
    focalPoints: [],
    blocked: new Set(),
    desk: sandbox.addUser({ name: 'Trần Thị B' }),
    group: sandbox.addGroup({ title: 'Tổ điều phối' }),
    plans: 0,
    downSince: undefined,
    stopFaults: () => undefined,
  };
  await link(stage, stage.desk, 'desk', deskAgency);
  for (const agency of agencies.slice(0, random.int(2, 4))) {
    const user = sandbox.addUser({ name: `Đầu mối ${agency}` });
    stage.focalPoints.push(user);
    await link(stage, user, 'focal-point', agency);
  }
  if (random.chance(0.5))
    await link(stage, sandbox.addUser({ name: 'Dự phòng' }), 'stand-by', agencies[0] ?? deskAgency);
  stage.desk.says('/nhom', { chat: stage.group });
  await step(stage);
  return stage;
}

async function link(stage: Stage, user: SandboxUser, role: Role, agency: string): Promise<void> {
  const { app, clock } = stage.world;
  if (app === undefined) return;
  const code = await invitePerson(app, clock, { role, agency, name: user.name });
  say(stage, user, `MA ${code}`);
  say(stage, user, '1');
}

/** Somebody types to the bot. */
export function say(stage: Stage, user: SandboxUser, text: string): void {
  stage.history.updateIds.push(user.says(text));
}

/** A line for whoever replays the seed. */
export const note = (stage: Stage, what: string): void =>
  void stage.history.events.push({ at: stage.world.clock.now(), what });

/** A step of the program, and what is true after it. A crashed program is started again, mostly at once. */
export async function step(stage: Stage): Promise<void> {
  const { world, history, random } = stage;
  const downDays = stage.downSince === undefined ? 0 : (world.clock.now() - stage.downSince) / dayMs;
  if (world.app === undefined) await world.start();
  stage.downSince = undefined;
  const outcome = await world.step();
  history.steps.push(await observed(stage, outcome, downDays));
  if (outcome !== 'crashed') return;
  note(stage, 'crashed');
  if (random.chance(0.3)) return;
  await world.start();
  history.steps.push(await observed(stage, await world.step(), 0));
}

async function observed(
  { world, history }: Stage,
  outcome: Step['outcome'],
  downDays: number,
): Promise<Step> {
  const at = world.clock.now();
  const { app } = world;
  const before = history.steps.at(-1);
  if (app === undefined)
    return {
      at,
      outcome,
      downDays,
      items: before?.items ?? new Map(),
      reachable: before?.reachable ?? new Set(),
    };
  for (const row of await rowsOf(
    world.url,
    `SELECT "updateId" FROM "InboxMessage" WHERE "state" = 'handled'`,
  ))
    history.handledIds.add(String(row['updateId']));
  const items = new Map<string, ItemThen>();
  for (const item of await app.store.items.list()) {
    const { promisedOn, snoozedUntil, newsAt } = item;
    items.set(item.id, { isOpen: isOpen(item), promisedOn, snoozedUntil, newsAt });
    if (!history.bornAt.has(item.id)) history.bornAt.set(item.id, at);
  }
  const { memberships, addresses } = await app.store.people.listAll();
  const reached = new Set(addresses.filter((row) => row.state === 'active').map((row) => row.personId));
  const reachable = new Set(
    memberships.filter((row) => reached.has(row.personId)).map((row) => row.agencyId),
  );
  return { at, outcome, downDays, items, reachable };
}
