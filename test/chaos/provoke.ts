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

const clockBackMs = 2 * 3_600_000;

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
  'outbox.bringForward': async (chaos) => {
    await withProgram(chaos, () => undefined);
    // Much more than passes on the fast clock while a program starts on a busy machine.
    chaos.pass(-clockBackMs);
  },
  'reminders.queue': async (chaos) => {
    await toMorning(chaos);
    await change(
      chaos.url,
      `UPDATE "Reminder" SET "state" = 'planned', "reason" = NULL, "sendAt" = ${chaos.clock.now()}
       WHERE "rule" = 'on-target'`,
    );
  },
  'reminders.derive': (chaos) => toMorning(chaos),
  'reminders.moveTarget': wrongDays,
  'reminders.moveTargetOf': wrongDays,
  'reminders.dropStale': wrongDays,
  'reminders.putFeed': wrongDays,
  'reminders.retime': wrongDays,
  'settings.clear': wrongDays,
  'inbox.purge': (chaos) => toMorning(chaos),
  'files.forgetBefore': (chaos) => toMorning(chaos, isMonday),
  // As on the very first start.
  'calendar.putDays': ({ url }) => change(url, 'DELETE FROM "CalendarDay"'),
  'jobRuns.claim': (chaos) => toMorning(chaos),
  'jobRuns.finish': (chaos) => toMorning(chaos),
  'jobRuns.reclaim': async (chaos) => {
    await toMorning(chaos);
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

/** By effect: what puts the world right again once the program has ended. */
const repairs: Readonly<Record<string, (chaos: Chaos) => void>> = {
  'outbox.bringForward': (chaos) => chaos.pass(clockBackMs),
};

const effectOf = (point: string): string => point.replace(/^(?:before|after) /, '');

/** Prepares the world so that a program that is started next passes the point. */
export async function provoke(chaos: Chaos, point: string): Promise<void> {
  await provocations[effectOf(point)]?.(chaos);
}

/** Puts right what was wrong in the world for the point's sake only. */
export function repair(chaos: Chaos, point: string): void {
  // What the point did not need is no trouble of the next one.
  chaos.telegram.clearFaults();
  chaos.zalo.clearFaults();
  repairs[effectOf(point)]?.(chaos);
}

/** The next working day that will do, at 10:05; what the platforms would drop until then is taken in first. */
async function toMorning(chaos: Chaos, willDo = (_day: string): boolean => true): Promise<void> {
  await withProgram(chaos, () => undefined);
  const now = chaos.clock.now();
  let day = workingDays(localDay(now), 1);
  while (!willDo(day)) day = workingDays(day, 1);
  chaos.pass(instantOf(day, '10:05') - now);
}

const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/**
 * As if the rules had been others when days were computed: no item aims at the day that its printed day or its
 * extension gives, the report is still ahead, and somebody has asked for all of it to be compared.
 */
async function wrongDays({ url, clock }: Chaos): Promise<void> {
  const today = localDay(clock.now());
  const [wrong, printed, later] = [1, 20, 30].map((days) => workingDays(today, days));
  await change(
    url,
    `UPDATE "Item" SET "dueOn" = '${printed}', "targetOn" = '${wrong}' WHERE "dueOn" IS NOT NULL;
     INSERT INTO "Extension" ("id", "itemId", "personId", "at", "untilOn", "state", "version")
       SELECT 'granted', "id", '', 0, '${later}', 'granted', 1 FROM "Item" WHERE "kind" = 'task' AND "dueOn" IS NOT NULL
       ORDER BY "id" LIMIT 1
       ON CONFLICT ("id") DO UPDATE SET "untilOn" = excluded."untilOn";
     INSERT INTO "Setting" ("key", "value") VALUES ('replan-asked', '{"id":"chaos","to":null}')
       ON CONFLICT ("key") DO NOTHING`,
  );
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
