// What makes the program pass a named point: most come with any answer, the others need a refusal, a moved chat, a new
// day, a lost run. Called while no program runs.
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { instantOf, localDay, workingDays } from '../simulation/oracle.ts';
import type { Chaos } from './harness.ts';
import { stumblingBlock } from './stumbling.ts';

// A refusal that means everything we send there; 429 of one chat makes that chat wait alone.
const unauthorised = { code: 401, description: 'Unauthorized' };

/** By effect; what is not listed comes by itself. */
const provocations: Readonly<Record<string, (chaos: Chaos) => void | Promise<void>>> = {
  // What the desk says is always answered alone; two agencies that wait on Telegram are answered together.
  commit: ({ desk }) => void desk.says('/status'),
  commitTogether: (chaos) => {
    for (let answers = 4; answers > 0; answers--) chaos.speak();
  },
  'inbox.countAttempt': (chaos) => {
    // On Telegram, whose turn it is after an even number: Zalo does not wait for a program that is not there.
    if (chaos.spoken % 2 === 1) chaos.speak();
    chaos.speak(`đang làm, ${stumblingBlock}`);
  },
  'outbox.pauseChannel': ({ telegram, desk }) => {
    telegram.failNext({ method: 'sendMessage', fault: unauthorised });
    desk.says('/status');
  },
  'outbox.redirect': ({ telegram, desk }) => {
    const group = telegram.addGroup({ title: 'Tổ điều phối' });
    desk.says('/nhom', { chat: group });
    group.migrates();
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
  'settings.set': (chaos) => chaos.pass(2 * 60_000),
};

/** Prepares the world so that a program that is started next passes the point. */
export async function provoke(chaos: Chaos, point: string): Promise<void> {
  await provocations[point.replace(/^(?:before|after) /, '')]?.(chaos);
}

/** The next working day at 10:05; what the platforms would drop until then is taken in first. */
async function toNextMorning(chaos: Chaos): Promise<void> {
  const program = chaos.start();
  await program.ready;
  await chaos.settle(120);
  program.signal('SIGTERM');
  await program.ended;
  const now = chaos.clock.now();
  chaos.pass(instantOf(workingDays(localDay(now), 1), '10:05') - now);
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
