// The stage of a simulation: the cast, what people type, and a step of the program with what is true after it.
import { isOpen } from '../../src/core/items/item.ts';
import type { Role } from '../../src/core/people/person.ts';
import { invitePerson } from '../../src/invite-person.ts';
import type { SandboxGroup } from '../../src/sandbox/telegram/index.ts';
import type { History, ItemThen, Step } from './history.ts';
import { type Phone, phoneOf } from './phone.ts';
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
  /** The telephones of focal points; some have two. */
  focalPoints: Phone[];
  blocked: Set<Phone>;
  desk: Phone;
  group: SandboxGroup;
  plans: number;
  downSince: number | undefined;
  /** The channel that is down today while everything else works. */
  outage: string | undefined;
  stopFaults: () => void;
}

const channels = ['telegram', 'zalo-bot'] as const;

/** The cast, linked by codes. */
export async function openStage(world: World, random: Random): Promise<Stage> {
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
    desk: phoneOf(world, 'telegram', 'Trần Thị B'),
    group: world.telegram.addGroup({ title: 'Tổ điều phối' }),
    plans: 0,
    downSince: undefined,
    outage: undefined,
    stopFaults: () => undefined,
  };
  await link(stage, stage.desk, 'desk', deskAgency);
  const first = random.int(0, 1);
  for (const [at, agency] of agencies.slice(0, random.int(2, 4)).entries()) {
    const channel = channels[(first + at) % 2] ?? 'telegram';
    const phone = phoneOf(world, channel, `Đầu mối ${agency}`);
    stage.focalPoints.push(phone);
    await link(stage, phone, 'focal-point', agency);
    if (random.chance(0.4)) stage.focalPoints.push(await linkSecond(stage, phone));
  }
  if (random.chance(0.5)) {
    const standBy = phoneOf(world, random.pick(channels), 'Dự phòng');
    await link(stage, standBy, 'stand-by', agencies[0] ?? deskAgency, false);
    await step(stage);
    say(stage, stage.desk, 'xác nhận Dự phòng');
    await step(stage);
  }
  world.telegram.forgetLogs();
  stage.history.updateIds.push(stage.desk.says('/nhom', stage.group));
  await step(stage);
  return stage;
}

async function link(
  stage: Stage,
  phone: Phone,
  role: Role,
  agency: string,
  isConfirmed = true,
): Promise<void> {
  const { app, clock } = stage.world;
  if (app === undefined) return;
  const code = await invitePerson(app, clock, {
    ...{ role, agency, name: phone.name },
    isConfirmed,
  });
  say(stage, phone, `MA ${code}`);
  say(stage, phone, '1');
}

/** The same person on the other channel, linked by a code that she asked for on the first. */
async function linkSecond(stage: Stage, phone: Phone): Promise<Phone> {
  await step(stage);
  say(stage, phone, 'thêm kênh');
  await step(stage);
  const code = /MA ([A-Z0-9]{8})/.exec(phone.lastRead())?.[1];
  if (code === undefined) throw new Error(`no code for a second channel in "${phone.lastRead()}"`);
  const second = phoneOf(stage.world, phone.channel === 'telegram' ? 'zalo-bot' : 'telegram', phone.name);
  say(stage, second, `MA ${code}`);
  say(stage, second, '1');
  return second;
}

/** Somebody types to the bot. */
export function say(stage: Stage, phone: Phone, text: string): void {
  stage.history.updateIds.push(phone.says(text));
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
  const at = world.clock.now();
  const outcome = await world.step();
  history.steps.push(await observed(stage, { at, outcome, downDays, outage: stage.outage }));
  if (outcome !== 'crashed') return;
  note(stage, 'crashed');
  if (random.chance(0.3)) return;
  const again = world.clock.now();
  await world.start();
  const next = await world.step();
  history.steps.push(await observed(stage, { at: again, outcome: next, downDays: 0, outage: undefined }));
}

/** What came to be before a crash is seen after it only, when the clock may have been set back; 0 without a crash just before. */
function lastCrashAt({ steps }: Stage['history']): number {
  const crashes = steps.slice(steps.findLastIndex(({ outcome }) => outcome !== 'crashed') + 1);
  return Math.max(0, ...crashes.map(({ endedAt }) => endedAt));
}

async function observed(
  { world, history }: Stage,
  done: Pick<Step, 'at' | 'outcome' | 'downDays' | 'outage'>,
): Promise<Step> {
  const endedAt = world.clock.now();
  const { app } = world;
  const before = history.steps.at(-1);
  if (app === undefined)
    return {
      ...done,
      endedAt,
      items: before?.items ?? new Map(),
      reachable: before?.reachable ?? new Set(),
    };
  for (const row of await rowsOf(
    world.url,
    `SELECT "channel", "updateId" FROM "InboxMessage" WHERE "state" = 'handled'`,
  ))
    history.handledIds.add(`${row['channel']}:${row['updateId']}`);
  const items = new Map<string, ItemThen>();
  for (const item of await app.store.items.list()) {
    const { promisedOn, snoozedUntil, newsAt } = item;
    items.set(item.id, { isOpen: isOpen(item), promisedOn, snoozedUntil, newsAt });
    if (!history.bornAt.has(item.id)) history.bornAt.set(item.id, Math.max(endedAt, lastCrashAt(history)));
  }
  const { memberships, addresses } = await app.store.people.listAll();
  const reached = new Set(addresses.filter((row) => row.state === 'active').map((row) => row.personId));
  const reachable = new Set(
    memberships.filter((row) => reached.has(row.personId)).map((row) => row.agencyId),
  );
  return { ...done, endedAt, items, reachable };
}
