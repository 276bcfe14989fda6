// The rude ways: kills at random and at every named point, stops, two programs at once, a platform and a database that
// fail. Each plays on an office of its own and tells what it reached.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { crashPoints } from '../simulation/effects.ts';
import { type Chaos, openChaos } from './harness.ts';

/** What a scenario reached; no faults = the promise was kept. */
export interface Reached {
  promise: string;
  what: string;
  number: string;
  faults: string[];
}

type Play = (chaos: Chaos) => Promise<string>;

/** Plays on an empty database, lets one whole program finish what is left, and judges. */
async function scenario(promise: string, what: string, url: string, play: Play): Promise<Reached> {
  const chaos = await openChaos(url);
  try {
    const number = await play(chaos);
    const last = chaos.start();
    const isSettled = await chaos.settle(40);
    const faults = await chaos.judge();
    if (!isSettled) faults.push('what was left was not done within 40 s');
    last.signal('SIGTERM');
    const words = await last.ended;
    return {
      promise,
      what,
      number: `${number}, ${chaos.spoken} answers`,
      faults: [...faults, ...troubleIn(words)],
    };
  } finally {
    await chaos.close();
  }
}

/** A program that is stopped politely has nothing to complain of. */
const troubleIn = (words: string): string[] =>
  words.includes('turn failed') ? [`last words: ${words.slice(-300)}`] : [];

/** R1: SIGKILL at random moments while people answer. */
export const randomKills = (url: string, kills: number): Promise<Reached> =>
  scenario('R1', 'SIGKILL at random moments', url, async (chaos) => {
    for (let left = kills; left > 0; left--) {
      const program = chaos.start();
      await program.ready;
      for (let answers = 3; answers > 0; answers--) {
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
  points: readonly string[] = crashPoints,
): Promise<Reached> =>
  scenario('R1', 'SIGKILL at named points', url, async (chaos) => {
    let died = 0;
    for (const point of points)
      for (let round = 1; round <= times; round++) {
        chaos.speak();
        chaos.speak();
        const program = chaos.start({ point, times: 1 + (round % 2) });
        const isDead = await Promise.race([program.ended.then(() => true), wait(6000).then(() => false)]);
        if (isDead) died += 1;
        else {
          program.signal('SIGKILL');
          await program.ended;
        }
      }
    return `${points.length} points x ${times}, ${died} of them reached`;
  });

/** R7: two programs on one database, of which one is stopped for longer than its lease. */
export const twoAtOnce = (url: string, rounds: number): Promise<Reached> =>
  scenario('R7', 'two programs at once, one stopped past its lease', url, async (chaos) => {
    const programs = [chaos.start(), chaos.start()];
    await Promise.all(programs.map((program) => program.ready));
    for (let round = 0; round < rounds; round++) {
      const one = programs[round % 2];
      for (let answers = 4; answers > 0; answers--) chaos.speak();
      await wait(Math.random() * 300);
      one?.signal('SIGSTOP');
      chaos.speak();
      // The lease of 90 s is 4.5 s of the fast clock.
      await wait(5500);
      one?.signal('SIGCONT');
      await wait(500);
    }
    for (const program of programs) program.signal('SIGTERM');
    await Promise.all(programs.map((program) => program.ended));
    return `${rounds} stops`;
  });

/** R8, R12: the platform refuses, cuts, hangs, is busy or broken, one after the other. */
export const platformTroubles = (url: string, rounds: number): Promise<Reached> =>
  scenario('R8', 'platform gone, cutting, hanging, 429, 5xx', url, async (chaos) => {
    const { sandbox } = chaos;
    const program = chaos.start();
    await program.ready;
    const faults = [
      'drop-before',
      'drop-after-accept',
      'hang-after-accept',
      'html-502',
      'truncated-body',
      { code: 500, description: 'Internal Server Error' },
      { code: 429, description: 'Too Many Requests: retry after 9', parameters: { retry_after: 9 } },
    ] as const;
    for (let round = 0; round < rounds; round++) {
      for (const fault of faults) {
        sandbox.failNext({ method: 'sendMessage', times: 2, fault });
        chaos.speak();
        chaos.speak();
        await wait(1000);
      }
      await sandbox.stop();
      await wait(1500);
      await sandbox.start();
      chaos.speak();
      await wait(1000);
    }
    sandbox.clearFaults();
    program.signal('SIGTERM');
    await program.ended;
    const ignored = sandbox.ignoredPauses.length;
    if (ignored > 0) throw new Error(`R8: ${ignored} requests during retry_after`);
    return `${rounds} rounds of ${faults.length + 1} troubles, ${ignored} requests during retry_after`;
  });

/** R9: the server ends every connection of the program, and for a while takes no new ones. */
export const databaseTroubles = (url: string, rounds: number): Promise<Reached> =>
  scenario('R9', 'PostgreSQL ends all connections', url, async (chaos) => {
    const { pathname } = new URL(url);
    const name = pathname.slice(1);
    const admin = new pg.Client({ connectionString: url.replace(pathname, '/postgres') });
    await admin.connect();
    const program = chaos.start();
    await program.ready;
    let isUp = true;
    void program.ended.then(() => {
      isUp = false;
    });
    for (let round = 0; round < rounds; round++) {
      for (let answers = 3; answers > 0; answers--) chaos.speak();
      await wait(Math.random() * 200);
      await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      await wait(round % 2 === 0 ? 50 : 2000);
      await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
      await wait(800);
    }
    await admin.end();
    const restarted = isUp ? 'stayed up' : 'ended';
    if (!isUp) throw new Error('R9: the program ended');
    program.signal('SIGTERM');
    await program.ended;
    return `${rounds} times, ${restarted}`;
  });
