// Troubles of others: platforms that fail in every way, one platform that is down beside a whole one, and a PostgreSQL
// that ends its connections or is restarted.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Fault } from '../../src/sandbox/telegram/index.ts';
import type { Chaos, Program } from './harness.ts';
import { type Reached, scenario } from './scenario.ts';

const faults: readonly Fault[] = [
  'drop-before',
  'drop-after-accept',
  'hang-after-accept',
  'html-502',
  'truncated-body',
  { code: 500, description: 'Internal Server Error' },
  { code: 429, description: 'Too Many Requests: retry after 9', parameters: { retry_after: 9 } },
];

/** R8, R12: the platforms refuse, cut, hang, are busy or broken, one after the other. */
export const platformTroubles = (url: string, rounds: number): Promise<Reached> =>
  scenario('R8', 'platforms gone, cutting, hanging, 429, 5xx', url, async (chaos) => {
    const { telegram, zalo } = chaos;
    const program = chaos.start();
    await program.ready;
    for (let round = 0; round < rounds; round++) {
      for (const fault of faults) {
        telegram.failNext({ method: 'sendMessage', times: 2, fault });
        zalo.failNext({ method: 'sendMessage', times: 2, fault });
        for (let answers = 4; answers > 0; answers--) chaos.speak();
        await wait(1000);
      }
      for (const platform of [telegram, zalo]) {
        await platform.stop();
        await wait(1500);
        await platform.start();
        chaos.speak();
        await wait(1000);
      }
    }
    telegram.clearFaults();
    zalo.clearFaults();
    program.signal('SIGTERM');
    await program.ended;
    const ignored = telegram.ignoredPauses.length;
    return {
      number: `${rounds} rounds of ${faults.length + 2} troubles, ${ignored} requests during retry_after`,
      faults: ignored === 0 ? [] : [`R8: ${ignored} requests during retry_after`],
    };
  });

/** Longer than any reply takes on a busy machine, and shorter than any wait for the other platform. */
const replyMsMax = 15_000;

/** Four times as many from one person are still answered one by one; after forty in ten minutes there is silence. */
const answersMax = 9;

/** Gone, broken, hanging. */
const outages: readonly Fault[] = [
  'refuse-connection',
  { code: 500, description: 'Internal Server Error' },
  'hang-after-accept',
];

/** Issue 7: while one platform is down, people on the other get their replies as soon as ever. In real time. */
export const oneChannelDown = (
  url: string,
  answers: number,
  down: 'telegram' | 'zalo-bot',
): Promise<Reached> =>
  scenario(
    'issue 7',
    `${down} down beside a whole channel`,
    url,
    async (chaos) => {
      const program = chaos.start();
      await program.ready;
      const up = down === 'telegram' ? 'zalo-bot' : 'telegram';
      const sandbox = down === 'telegram' ? chaos.telegram : chaos.zalo;
      const count = Math.min(answers, answersMax);
      const alone = await replies(chaos, count, up);
      const beside: number[] = [];
      for (const fault of outages) {
        const stop = sandbox.failWhen(({ method }) => (method.startsWith('send') ? fault : undefined));
        beside.push(...(await replies(chaos, count, up)));
        stop();
      }
      program.signal('SIGKILL');
      await program.ended;
      const slow = beside.filter((ms) => ms > replyMsMax).length;
      return {
        number: `reply after ${told(alone)} with both up, ${told(beside)} beside one that is gone, broken or hanging`,
        faults: slow === 0 ? [] : [`issue 7: ${slow} replies waited for the other channel`],
      };
    },
    1,
  );

const told = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (at most ${sorted.at(-1)}, n = ${sorted.length})`;
};

/** How long each reply took, in milliseconds of the machine; people write on both platforms, the one that is `up` is timed. */
async function replies(chaos: Chaos, count: number, up: string): Promise<number[]> {
  const times: number[] = [];
  for (let left = 2 * count; left > 0; left--) {
    const since = Date.now();
    const { writer } = chaos.speak();
    if (writer.channel !== up) continue;
    const sentTo = (): number =>
      (writer.channel === 'telegram' ? chaos.telegram.sent : chaos.zalo.sent).filter(
        ({ chatId }) => chatId === writer.chatId,
      ).length;
    for (const before = sentTo(); sentTo() === before && Date.now() - since < 2 * replyMsMax; ) await wait(2);
    times.push(Date.now() - since);
  }
  return times;
}

/** Asserts that the program lives through `work`. */
async function outlived(program: Program, work: () => Promise<void>): Promise<string[]> {
  let isUp = true;
  void program.ended.then(() => {
    isUp = false;
  });
  await work();
  if (!isUp) return [`R9: the program ended: ${(await program.ended).slice(-300)}`];
  program.signal('SIGTERM');
  await program.ended;
  return [];
}

/** R9: the server ends every connection of the program, and for a while takes no new ones. */
export const databaseTroubles = (url: string, rounds: number): Promise<Reached> =>
  scenario('R9', 'PostgreSQL ends all connections', url, async (chaos) => {
    const { pathname } = new URL(url);
    const name = pathname.slice(1);
    const admin = new pg.Client({ connectionString: url.replace(pathname, '/postgres') });
    await admin.connect();
    const program = chaos.start();
    await program.ready;
    const ended = await outlived(program, async () => {
      for (let round = 0; round < rounds; round++) {
        for (let answers = 3; answers > 0; answers--) chaos.speak();
        await wait(Math.random() * 200);
        await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
        await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
          name,
        ]);
        await wait(round % 2 === 0 ? 50 : 2000);
        await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
        await wait(800);
      }
    });
    await admin.end();
    return { number: `${rounds} times`, faults: ended };
  });

const recoverySecondsMax = 30;

/** R9: the server itself is stopped and started again. In real time, so that the seconds are those of a machine. */
export const databaseRestarts = (
  url: string,
  rounds: number,
  restart: (downMs: number) => Promise<void>,
): Promise<Reached> =>
  scenario(
    'R9',
    'PostgreSQL itself is restarted',
    url,
    async (chaos) => {
      const program = chaos.start();
      await program.ready;
      const recoveries: number[] = [];
      const ended = await outlived(program, async () => {
        for (let round = 0; round < rounds; round++) {
          for (let answers = 3; answers > 0; answers--) chaos.speak();
          await wait(Math.random() * 200);
          await restart(round % 2 === 0 ? 0 : 2000);
          const since = Date.now();
          await chaos.settle(2 * recoverySecondsMax);
          recoveries.push((Date.now() - since) / 1000);
        }
      });
      const slowest = Math.max(...recoveries);
      return {
        number: `${rounds} restarts, recovered after at most ${slowest.toFixed(1)} s`,
        faults: [...ended, ...(slowest <= recoverySecondsMax ? [] : [`R9: recovered after ${slowest} s`])],
      };
    },
    1,
  );
