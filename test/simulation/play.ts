// Plays the history of a seed: an office at work for weeks, while programs crash, networks fail and clocks jump.
import { importPlan } from '../../src/core/plans/import-plan.ts';
import type { Fault } from '../../src/sandbox/telegram/index.ts';
import { crashPoints } from './effects.ts';
import type { History } from './history.ts';
import { instantOf, isWorked, localDay, slotAt, workingDays } from './oracle.ts';
import { draftOf } from './plan.ts';
import { randomOf } from './random.ts';
import { note, openStage, type Stage, say, step } from './stage.ts';
import { openWorld, type World } from './world.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The shortest history, without what the program is down in between. */
const daysMin = 30;

/** Nobody taps a button here or changes a rule, the database is never away, and the calendar is there from the start. */
const neverHere = /telegram\.edit|moveTarget|dropStale|retime|settings\.clear|outbox\.release|putDays/;

const points = crashPoints.filter((point) => !neverHere.test(point));

/** Working days without any fault at the end, so that everything that waits can go. */
const calmDays = 9;

/** Plays a seed on an empty database; the world stays open for those who judge. */
export async function play(seed: number, url: string): Promise<{ world: World; history: History }> {
  const random = randomOf(seed);
  const start = instantOf(localDay(instantOf('2026-09-07', '07:00') + random.int(0, 150) * dayMs), '07:00');
  const world = await openWorld(url, start, seed);
  await world.start();
  const stage = await openStage(world, random);
  await activate(stage);
  for (let day = localDay(world.clock.now()), left = daysMin; left > 0; left--) {
    await playDay(stage, day);
    day = nextDay(day, localDay(world.clock.now()));
  }
  await calm(stage);
  stage.history.simulatedDays = Math.round((world.clock.now() - start) / dayMs);
  return { world, history: stage.history };
}

/** The day after, or the one the clock shows when it went further. */
const nextDay = (day: string, shown: string): string => {
  const next = localDay(instantOf(day, '12:00') + dayMs);
  return shown > next ? shown : next;
};

/** Stores a plan as an import does, and lets the desk activate it. */
async function activate(stage: Stage): Promise<void> {
  const { world } = stage;
  const { clock } = world;
  stage.plans += 1;
  const number = 10 + stage.plans;
  const draft = draftOf(stage.random, number, localDay(clock.now()));
  let isStored = false;
  const outcome = await world.attempt(async ({ store }) => {
    const { change } = importPlan({
      draft,
      fingerprint: `plan:${number}`,
      sourceName: 'ke-hoach.txt',
      sequence: await store.plans.sequenceOf('plan', 1),
      codesInUse: new Set(),
      actor: 'administrator',
      at: clock.now(),
      inboxId: null,
    });
    isStored = (await store.commit(change, [])) === 'ok';
  });
  if (outcome === 'crashed') note(stage, 'crashed over a plan');
  if (!isStored) return;
  note(stage, `plan ${number} stored`);
  say(stage, stage.desk, `kích hoạt KH${number}`);
  await step(stage);
}

async function playDay(stage: Stage, day: string): Promise<void> {
  const { world, random } = stage;
  if (!isWorked(day) && random.chance(0.9)) return;
  failToday(stage);
  if (stage.plans < 3 && random.chance(0.06)) await activate(stage);
  const times = ['07:40', '', '14:10', '16:05'].filter((time) => time === '' || random.chance(0.2));
  for (const time of times) {
    const at = time === '' ? slotAt(day) + random.int(0, 40) * 60_000 : instantOf(day, time);
    if (at > world.clock.now()) await world.clock.set(at);
    if (stage.outage === undefined && random.chance(0.4))
      world.crashAt(random.pick(points), random.int(1, 3));
    act(stage);
    await step(stage);
    // After the day's message: what comes due now must wait, and not count as said.
    if (stage.plans < 5 && random.chance(0.05)) await activate(stage);
    if (random.chance(0.08)) await jump(stage);
  }
  if (random.chance(0.05)) await goDown(stage);
}

const faults: readonly Fault[] = [
  { code: 500, description: 'Internal Server Error' },
  'html-502',
  'drop-before',
  'drop-after-accept',
  'hang-after-accept',
  'refuse-connection',
  'truncated-body',
  { code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } },
];

/** What a channel does that is down: it refuses, breaks, takes the request and says nothing, or has a quota that is spent. */
const outages: readonly Fault[] = [
  'refuse-connection',
  'html-502',
  'hang-after-accept',
  { code: 500, description: 'Internal Server Error' },
  { code: 429, description: 'Quota exceeded', parameters: { retry_after: 600 } },
];

/** The network of the day: mostly whole, sometimes with faults of one or all kinds, or one channel all down. */
function failToday(stage: Stage): void {
  const { world, random } = stage;
  stage.stopFaults();
  stage.stopFaults = () => undefined;
  stage.outage = undefined;
  const sandboxes = { telegram: world.telegram, 'zalo-bot': world.zalo };
  if (random.chance(0.1)) {
    const channel = random.pick(['telegram', 'zalo-bot'] as const);
    const fault = random.pick(outages);
    note(stage, `${channel} is down (${typeof fault === 'string' ? fault : fault.code})`);
    stage.outage = channel;
    world.crashAt('never', 1);
    stage.stopFaults = sandboxes[channel].failWhen(({ method }) =>
      method === 'getUpdates' ? 'refuse-connection' : method.startsWith('send') ? fault : undefined,
    );
    return;
  }
  if (random.chance(0.5)) return;
  const stops = Object.values(sandboxes).map((sandbox) => {
    const kinds = random.chance(0.5) ? [random.pick(faults)] : faults;
    const share = random.pick([0.05, 0.3, 0.9]);
    const pollShare = random.pick([0, 0.1]);
    return sandbox.failWhen(({ method }) => {
      if (method === 'getUpdates' && random.chance(pollShare)) return 'drop-before';
      return method.startsWith('send') && random.chance(share) ? random.pick(kinds) : undefined;
    });
  });
  stage.stopFaults = () => {
    for (const stop of stops) stop();
  };
}

/** Somebody does something, perhaps. */
function act(stage: Stage): void {
  const { random, history, world } = stage;
  if (!random.chance(0.5)) return;
  const user = random.pick(stage.focalPoints);
  const ids = [...(history.steps.at(-1)?.items.keys() ?? [])];
  const code = ids.length === 0 ? '10' : (random.pick(ids).split('.')[0] ?? '10');
  const promised = localDay(world.clock.now() + random.int(1, 6) * dayMs);
  const [, month, day] = promised.split('-');
  const deeds: (() => void)[] = [
    () => say(stage, user, `${code} đã xong`),
    () => say(stage, user, `${code} đang làm, được 40%`),
    () => say(stage, user, `${code} sẽ gửi ngày ${day}/${month}`),
    () => say(stage, user, 'ok em'),
    () => say(stage, stage.desk, '/status'),
    () => {
      note(stage, `${user.name} ${stage.blocked.has(user) ? 'unblocks' : 'blocks'} on ${user.channel}`);
      if (stage.blocked.delete(user)) user.unblocks();
      else {
        stage.blocked.add(user);
        user.blocks();
      }
    },
    () => {
      if (!stage.group.id.startsWith('-100')) stage.group.migrates();
    },
    () => {
      // Rarely, and never everyone: who deletes an account does not come back.
      if (user.deletes === undefined || stage.focalPoints.length < 2 || !random.chance(0.3)) return;
      note(stage, `${user.name} deletes the account`);
      stage.focalPoints = stage.focalPoints.filter((one) => one !== user);
      user.deletes();
    },
  ];
  random.pick(deeds)();
}

/** The clock is wrong for a while, and mostly set right again. */
async function jump(stage: Stage): Promise<void> {
  const { world, random } = stage;
  const ms = random.pick([1000, hourMs, 2 * dayMs, 7 * dayMs]) * (random.chance(0.5) ? 1 : -1);
  note(stage, `clock jumps ${ms / hourMs} h`);
  stage.outage = undefined;
  await world.clock.set(world.clock.now() + ms);
  await step(stage);
  await world.clock.advance(random.int(1, 30) * 60_000);
  await step(stage);
  await world.clock.set(world.clock.now() - ms);
}

/** The machine is off; people go on speaking. */
async function goDown(stage: Stage): Promise<void> {
  const { world, random } = stage;
  const days = random.pick([0.1, 1.1, 3, 7, 30]);
  note(stage, `down for ${days} days`);
  stage.outage = undefined;
  await world.stop();
  stage.downSince = world.clock.now();
  await world.clock.set(world.clock.now() + days * dayMs * 0.99);
  act(stage);
  await world.clock.set(world.clock.now() + days * dayMs * 0.01);
}

/** Nothing fails any more; what waits has time to go. */
async function calm(stage: Stage): Promise<void> {
  const { world } = stage;
  stage.stopFaults();
  stage.outage = undefined;
  world.telegram.clearFaults();
  world.zalo.clearFaults();
  world.crashAt('never', 1);
  let day = localDay(world.clock.now());
  for (let left = calmDays; left > 0; left--) {
    day = workingDays(day, 1);
    await world.clock.set(slotAt(day) + 60_000);
    await step(stage);
  }
}
