// The health line, and the gap in which a platform threw messages away (R19).
import { afterEach, expect, test } from 'vitest';
import { healthOf, noteTick } from '../../src/scheduler/heartbeat.ts';
import { openCast } from '../e2e/office.ts';
import { watchEffects } from '../simulation/effects.ts';
import { testLog } from '../support/test-log.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

const hourMs = 3_600_000;

test('messages that the platform dropped while the bot was away are announced once to the desk', async () => {
  const { office, desk, finance } = await openCast();
  open.push(office);
  await office.step();
  desk.gets();
  finance.user.says('13 đã xong');
  await office.clock.advance(26 * hourMs);
  await office.step();
  expect(office.sandbox.lostUpdates.expired).toHaveLength(1);
  const text = desk.gets();
  expect(text).toContain('Hệ thống ngừng nhận tin từ 08 giờ');
  expect(text).toContain('có thể đã mất');
  await office.clock.advance(hourMs);
  await office.step();
  expect(desk.gets()).not.toContain('Hệ thống ngừng nhận tin');
});

test('an absence that the platform bridges is not announced', async () => {
  const { office, desk } = await openCast();
  open.push(office);
  await office.step();
  await office.clock.advance(23 * hourMs);
  await office.step();
  expect(desk.gets()).not.toContain('Hệ thống ngừng nhận tin');
});

test('the health line tells the last tick and poll, and that a program that stands still is not well', async () => {
  const { office } = await openCast();
  open.push(office);
  await office.clock.advance(hourMs);
  await office.step();
  const now = office.clock.now();
  expect(await healthOf(office.app.store, ['telegram'], now)).toMatchObject({
    isWell: true,
    lastTickAt: now,
    lastPollAt: { telegram: now },
    oldestDueAt: null,
    uncertain: 0,
    failed: 0,
  });
  expect(await healthOf(office.app.store, ['telegram'], now + 4 * 60_000)).toMatchObject({ isWell: false });
});

test('what a clock that was ahead made wait goes on when it is set right', async () => {
  const { office, finance } = await openCast();
  open.push(office);
  await office.step();
  finance.gets();
  const right = office.clock.now();
  await office.clock.set(right + 7 * 24 * hourMs);
  const stop = office.sandbox.failWhen(({ method }) =>
    method === 'sendMessage' ? 'refuse-connection' : undefined,
  );
  finance.user.says('13 đang làm 40%');
  await office.step();
  stop();
  await office.clock.set(right + 60_000);
  finance.user.says('13 đang làm 50%');
  await office.step();
  const text = finance.gets();
  expect(text).toContain('40%');
  expect(text).toContain('50%');
});

test.each(['before outbox.bringForward', 'after outbox.bringForward', 'before settings.set'])(
  'what a clock that was ahead made wait goes on after a crash %s',
  async (crashPoint) => {
    const { office, finance } = await openCast();
    open.push(office);
    await office.step();
    finance.gets();
    const { clock } = office;
    const right = clock.now();
    await clock.set(right + 7 * 24 * hourMs);
    const stop = office.sandbox.failWhen(({ method }) =>
      method === 'sendMessage' ? 'refuse-connection' : undefined,
    );
    finance.user.says('13 đang làm 40%');
    await office.step();
    stop();
    await clock.set(right + 60_000);
    const dying = watchEffects({
      at(point) {
        if (point === crashPoint) throw new Error(point);
      },
    });
    const store = dying.wrapStore(office.app.store);
    await expect(noteTick({ store, clock, log: testLog() })).rejects.toThrow(crashPoint);
    await office.step();
    expect(finance.gets()).toContain('40%');
  },
);
