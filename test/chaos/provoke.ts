// What makes the program pass a named point: most come with any answer, the others need a refusal, a moved chat, a new
// day, a lost run. Called while no program runs.
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { instantOf, localDay, workingDays } from '../simulation/oracle.ts';
import type { Chaos } from './harness.ts';
import { stumblingBlock } from './stumbling.ts';

/** So often in a row Zalo refuses until its pause, which doubles from five seconds on, is beyond five minutes. */
const refusalsToSpentQuota = 7;

// A refusal that means everything we send there; 429 of one chat makes that chat wait alone.
const unauthorised = { code: 401, description: 'Unauthorized' };

/** By effect; what is not listed comes by itself. */
const provocations: Readonly<Record<string, (chaos: Chaos) => void | Promise<void>>> = {
  // What the desk says is always answered alone; two agencies that wait on Telegram are answered together.
  commit: ({ desk }) => void desk.says('/status'),
  commitTogether: (chaos) => {
    chaos.speak('telegram');
    chaos.speak('telegram');
  },
  'inbox.countAttempt': (chaos) => chaos.say(`đang làm, ${stumblingBlock}`),
  'outbox.pauseChannel': ({ telegram, desk }) => {
    telegram.failNext({ method: 'sendMessage', fault: unauthorised });
    desk.says('/status');
  },
  'outbox.redirect': ({ telegram, desk }) => {
    const group = telegram.addGroup({ title: 'Tổ điều phối' });
    desk.says('/nhom', { chat: group });
    group.migrates();
  },
  'outbox.replace': (chaos) => {
    // Whatever an earlier spent quota left is over. Who writes on Zalo is on Telegram too.
    chaos.pass(10 * 60_000);
    const fault = { code: 429, description: 'Quota exceeded' };
    chaos.zalo.failNext({ method: 'sendMessage', times: refusalsToSpentQuota, fault });
  },
  'reminders.queue': async (chaos) => {
    await toNextMorning(chaos);
    await change(
      chaos.url,
      `UPDATE "Reminder" SET "state" = 'planned', "reason" = NULL, "sendAt" = ${chaos.clock.now()}
       WHERE "rule" = 'on-target'`,
    );
  },
  'reminders.derive': toNextMorning,
  'jobRuns.claim': toNextMorning,
  'jobRuns.finish': toNextMorning,
  'jobRuns.reclaim': async (chaos) => {
    await toNextMorning(chaos);
    // A run that is begun and never ended, whose lease of five minutes is over.
    const program = chaos.start({ point: 'after jobRuns.claim', times: 1 });
    await Promise.race([program.ended, wait(90_000, undefined, { ref: false })]);
    program.signal('SIGKILL');
    await program.ended;
    chaos.pass(6 * 60_000);
  },
  // The echo of an answer gives way to the question what is wrong with it (decision 0028).
  'telegram.edit': async (chaos) => {
    await withProgram(chaos, () => chaos.speak('telegram'));
    chaos.tap('Sửa');
  },
  'settings.set': (chaos) => chaos.pass(2 * 60_000),
};

/** Prepares the world so that a program that is started next passes the point. */
export async function provoke(chaos: Chaos, point: string): Promise<void> {
  await provocations[point.replace(/^(?:before|after) /, '')]?.(chaos);
}

/** The next working day at 10:05; what the platforms would drop until then is taken in first. */
async function toNextMorning(chaos: Chaos): Promise<void> {
  await withProgram(chaos, () => undefined);
  const now = chaos.clock.now();
  chaos.pass(instantOf(workingDays(localDay(now), 1), '10:05') - now);
}

/** A whole program while something is done and until nothing is left of it. */
async function withProgram(chaos: Chaos, work: () => void): Promise<void> {
  const program = chaos.start();
  await program.ready;
  work();
  await chaos.settle(120);
  program.signal('SIGTERM');
  await program.ended;
}

async function change(url: string, statement: string): Promise<void> {
  if (url.startsWith('file:')) {
    const database = new Sqlite(url.slice('file:'.length));
    database.exec(statement);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
