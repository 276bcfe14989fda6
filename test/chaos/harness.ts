// Starts the program as a process of its own against the make-believe Telegram and Zalo on the loopback, ends it in
// every rude way, and judges what is left. Only processes that were started here are ended, each by its own id.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../src/core/clock.ts';
import { instantAt } from '../../src/core/dates.ts';
import { createTelegramSandbox, type TelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox, type ZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { rowsOf } from '../simulation/rows.ts';
import { compiledProgram } from './compiled.ts';
import { type FastTime, fastClock } from './fast-clock.ts';
import { inboxMemory } from './inbox-memory.ts';
import { judge } from './judge.ts';
import { type LogSearch, logSearch } from './log-search.ts';
import { type PreparedOffice, prepareOffice, type Writer } from './office.ts';
import type { ProgramOptions } from './program.ts';

/** A process of the program. */
export interface Program {
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Resolves with its last complaints when it has ended. */
  readonly ended: Promise<string>;
  /** The signal that ended it, or its exit code; null while it runs. */
  readonly endedBy: NodeJS.Signals | number | null;
  /** Resolves when it runs, or has ended. */
  readonly ready: Promise<void>;
}

export interface Chaos {
  telegram: TelegramSandbox;
  zalo: ZaloBotSandbox;
  desk: PreparedOffice['desk'];
  url: string;
  clock: Clock;
  log: LogSearch;
  start(crash?: ProgramOptions['crash']): Program;
  /** Moves the clock of programs that are started from now on, and of the platforms. */
  pass(ms: number): void;
  /** Another speed from now on, for programs that are started from now on. */
  runAt(speed: number): void;
  /** Somebody answers, on Telegram and Zalo by turns or on the one that is named; it must be recorded once. */
  speak(on?: Writer['channel']): { writer: Writer; id: string };
  /** Somebody says on Telegram what is no answer; it must be kept and handled once. */
  say(words: string): void;
  /** Taps the newest button with this label under a message to a writer; as `say`. */
  tap(label: string): void;
  /** Waits until nothing is left to do; false when that takes longer than `seconds`. */
  settle(seconds: number): Promise<boolean>;
  /** Every broken promise in one sentence each. */
  judge(): Promise<string[]>;
  readonly spoken: number;
  close(): Promise<void>;
}

/** So many events that Zalo gave up come again together; all of them at each start would be thousands. */
const triedAtOnce = 8;

const webhookSecret = 'webhook-secret-of-the-harness';

/** An office with an active plan and linked focal points, on an empty database. */
export async function openChaos(url: string, speed = 20): Promise<Chaos> {
  const base = instantAt('2026-11-23', '10:00', 'Asia/Ho_Chi_Minh');
  const time: FastTime = { base, startedAt: Date.now(), speed };
  const clock = fastClock(time);
  const telegram = createTelegramSandbox({ clock });
  const zalo = createZaloBotSandbox({ clock });
  const { desk, writers, codes } = await prepareOffice(url, { telegram, zalo, clock });
  const entry = await compiledProgram();
  const roots = { telegram: await telegram.start(), zalo: await zalo.start() };
  const running = new Set<ChildProcess>();
  const answers: string[] = [];
  const others: string[] = [];
  const password = /:\/\/([^@/]+)@/.exec(url)?.[1] ?? '';
  const log = logSearch([telegram.token, zalo.token, webhookSecret, password, ...codes]);
  const ports = [await freePort(), await freePort(), await freePort(), await freePort()];
  const inbox = inboxMemory(url);
  const dropped = (): Set<string> => new Set(telegram.lostUpdates.expired.map((id) => `telegram:${id}`));
  let triedAgain = 0;
  /** Zalo gives up within seconds, which are less on the fast clock than a start takes; here it tries until it is heard. */
  const tryAgain = (): void => {
    const ids = zalo.abandoned.slice(triedAgain, triedAgain + triedAtOnce);
    for (const id of ids.toReversed()) zalo.redeliver(id);
    triedAgain += ids.length;
  };
  let programs = 0;
  let turns = 0;
  const nextWriter = (on?: Writer['channel']): Writer => {
    const writer = writers[turns++ % writers.length] as Writer;
    return on === undefined || writer.channel === on ? writer : nextWriter(on);
  };
  return {
    telegram,
    zalo,
    desk,
    url,
    clock,
    log,
    start(crash) {
      const options: ProgramOptions = {
        databaseUrl: url,
        telegram: { token: telegram.token, apiRoot: roots.telegram },
        zalo: { token: zalo.token, apiRoot: roots.zalo, webhookSecret },
        port: ports[programs % ports.length] ?? 0,
        time,
        ...(crash && { crash }),
      };
      programs += 1;
      const child = run(entry, options, programs, log);
      running.add(child.process);
      child.process.once('exit', () => running.delete(child.process));
      void child.program.ready.then(tryAgain);
      return child.program;
    },
    pass(ms) {
      time.base += ms;
    },
    runAt(next) {
      Object.assign(time, { base: clock.now(), startedAt: Date.now(), speed: next });
    },
    speak(on) {
      const writer = nextWriter(on);
      const id = writer.says(`${writer.code} đang làm, được ${1 + (answers.length % 98)}%`);
      answers.push(id);
      return { writer, id };
    },
    say: (words) => void others.push(nextWriter('telegram').says(words)),
    tap(label) {
      const message = telegram.sent.findLast(
        ({ chatId, buttons }) =>
          writers.some((writer) => writer.chatId === chatId) &&
          buttons.flat().some((button) => button.label === label),
      );
      const writer = writers.find(({ chatId }) => chatId === message?.chatId);
      if (message === undefined || writer?.taps === undefined)
        throw new Error(`nobody has a button ${label}`);
      others.push(writer.taps(message.messageId, label));
    },
    async settle(seconds) {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(200)) {
        tryAgain();
        const [open] = await rowsOf(
          url,
          `SELECT (SELECT COUNT(*) FROM "InboxMessage" WHERE "state" = 'new')
            + (SELECT COUNT(*) FROM "OutboxMessage" WHERE "state" IN ('pending', 'sending')) AS "open"`,
        );
        const waiting = telegram.pendingUpdates() + zalo.pendingUpdates() + Number(open?.['open']);
        if (waiting > 0) continue;
        await inbox.look();
        // One that is on its way to the program is nowhere else.
        if (answers.every((id) => inbox.has(id) || dropped().has(id))) return true;
      }
      return false;
    },
    judge: async () => {
      await inbox.look();
      const sent = [...telegram.sent, ...zalo.sent];
      const faults = await judge(url, inbox, { sent, dropped: dropped() }, { answers, others });
      return [...faults, ...log.faults()];
    },
    get spoken() {
      return answers.length;
    },
    async close() {
      for (const child of running) child.kill('SIGKILL');
      await telegram.stop();
      await zalo.stop();
    },
  };
}

function run(
  entry: string,
  options: ProgramOptions,
  number: number,
  log: LogSearch,
): { program: Program; process: ChildProcess } {
  const child = spawn(process.execPath, [entry, '--options', JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (data) => {
    const piece = String(data);
    log.read(number, piece);
    const serious = piece.split('\n').filter((line) => line !== '' && !/^\{"level":[1-4]0,/.test(line));
    complaints = (complaints + serious.join('\n')).slice(-2000);
  });
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve(complaints)));
  const ready = Promise.race([
    new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
    ended.then(() => undefined),
  ]);
  const program = {
    pid: child.pid ?? 0,
    signal: (name: NodeJS.Signals) => void child.kill(name),
    ended,
    ready,
    get endedBy() {
      return child.signalCode ?? child.exitCode;
    },
  };
  return { program, process: child };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
