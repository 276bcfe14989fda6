// The rude ends: SIGKILL at random moments and at every named point; several programs at once, stopped past their lease.
import { setTimeout as wait } from 'node:timers/promises';
import { crashPoints } from '../simulation/effects.ts';
import type { Chaos, Program } from './harness.ts';
import { provoke, repair } from './provoke.ts';
import { type Reached, scenario } from './scenario.ts';

/** Zalo pushes to the program here, so that it is never polled. */
const points = crashPoints.filter((point) => !point.endsWith('zalo-bot.poll'));

/** How long a program has to come to its point; most take a second, and starting takes long on a busy machine. */
const reachMs = 90_000;

/** R1: SIGKILL at random moments while people answer. */
export const randomKills = (url: string, kills: number): Promise<Reached> =>
  scenario('R1, R2', 'SIGKILL at random moments', url, async (chaos) => {
    for (let left = kills; left > 0; left--) {
      const program = chaos.start();
      await program.ready;
      for (let answers = 4; answers > 0; answers--) {
        chaos.speak();
        await wait(Math.random() * 120);
      }
      program.signal('SIGKILL');
      await program.ended;
    }
    return `${kills} kills`;
  });

/** R1: SIGKILL at the named points. */
export const pointKills = (
  url: string,
  times: number,
  chosen: readonly string[] = points,
): Promise<Reached> =>
  scenario('R1, R2', 'SIGKILL at named points', url, async (chaos) => {
    const missed = new Map<string, number>();
    for (const point of chosen)
      for (let round = 1; round <= times; round++) {
        await provoke(chaos, point);
        // Both platforms have something to say. Zalo gives up within seconds when no program is there to listen.
        chaos.speak('telegram');
        const program = chaos.start({ point, times: 1 });
        const isLate = wait(reachMs, undefined, { ref: false });
        await Promise.race([program.ready, isLate]);
        chaos.speak('zalo-bot');
        await Promise.race([program.ended, isLate]);
        const isPassed = program.endedBy === 'SIGKILL';
        program.signal('SIGKILL');
        await program.ended;
        repair(chaos, point);
        if (!isPassed) missed.set(point, (missed.get(point) ?? 0) + 1);
      }
    const all = [...missed.values()].reduce((sum, count) => sum + count, 0);
    const names = [...missed].map(([point, count]) => `${point} x ${count}`).join(', ');
    return {
      number: `${chosen.length} points x ${times}, ${chosen.length * times - all} of them reached`,
      faults: all === 0 ? [] : [`never passed: ${names}`],
    };
  });

/** R7: several programs on one database, of which one after the other is stopped for longer than its lease. */
export const severalAtOnce = (
  url: string,
  rounds: number,
  count: number,
  // On a machine that does much else at once a second of work is twenty of the fast clock.
  secondsMax = takeoverSecondsMax,
): Promise<Reached> =>
  scenario('R7', `${count} programs at once, one stopped past its lease`, url, async (chaos) => {
    const programs = Array.from({ length: count }, () => chaos.start());
    await Promise.all(programs.map((program) => program.ready));
    const takeovers: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const one = programs[round % count] as Program;
      for (let answers = 4; answers > 0; answers--) chaos.speak();
      await wait(Math.random() * 300);
      one.signal('SIGSTOP');
      chaos.speak();
      // The lease of 90 s is 4.5 s of the fast clock.
      await wait(5500);
      one.signal('SIGCONT');
      await wait(500);
      takeovers.push(await takeover(chaos, programs[(round + 1) % count] as Program));
    }
    for (const program of programs) program.signal('SIGTERM');
    await Promise.all(programs.map((program) => program.ended));
    const slowest = Math.max(...takeovers);
    const conflicts = chaos.telegram.requests.filter(({ status }) => status === 409).length;
    return {
      number: `${rounds} stops, slowest takeover ${slowest.toFixed(1)} s, ${conflicts} polls refused with 409`,
      faults: slowest <= secondsMax ? [] : [`R7: a takeover took ${slowest} s`],
    };
  });

const takeoverSecondsMax = 45;

/** Seconds of the programs' clock until an answer gets its reply although one program has just been stopped. */
async function takeover(chaos: Chaos, stopped: Program): Promise<number> {
  await chaos.settle(20);
  stopped.signal('SIGSTOP');
  const before = chaos.telegram.sent.length + chaos.zalo.sent.length;
  const since = chaos.clock.now();
  // On Telegram, which anyone may poll: a webhook goes to one address, whoever stands behind it.
  chaos.speak('telegram');
  while (
    chaos.telegram.sent.length + chaos.zalo.sent.length === before &&
    chaos.clock.now() - since < 20 * takeoverSecondsMax * 1000
  )
    await wait(10);
  const seconds = (chaos.clock.now() - since) / 1000;
  stopped.signal('SIGCONT');
  return seconds;
}
