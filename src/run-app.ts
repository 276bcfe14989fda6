// Keeps the bot running: one poll loop a channel, a timer and a cron kick, a watchdog, and a clean stop.
import cron from 'node-cron';
import type { App } from './app.ts';
import type { Channel } from './core/channel.ts';
import type { Clock } from './core/clock.ts';
import type { Log } from './log.ts';
import { pollOnce } from './scheduler/poll.ts';

const tickMs = 5_000;
const pollWaitMs = 30_000;
const connectMs = 60_000;
const watchdogMs = 120_000;

/** What a running bot needs beside itself. */
export interface Running {
  clock: Clock;
  log: Log;
  zone: string;
  language: 'vi' | 'en';
  /** Channels that are pushed to and therefore not polled. */
  pushed: ReadonlySet<string>;
  /** Ends the process when no turn has ended for two minutes; the service manager starts it again. */
  onStuck(): void;
}

/** Runs until `signal` aborts; then lets the turn under way end. */
export async function runApp(app: App, running: Running, signal: AbortSignal): Promise<void> {
  const { clock, log } = running;
  // Counted in ticks of the timer, not in instants: a machine whose clock jumps by days is not stuck.
  let ticksSinceTurn = 0;
  const kick = async (): Promise<void> => {
    try {
      await app.handle();
    } catch (error) {
      log.error({ err: error }, 'turn failed');
    }
    // A turn that fails has ended: while the database is away the program waits for it, and a restart would not help.
    ticksSinceTurn = 0;
    // Not awaited: a chat that hangs must not keep the next message from being read.
    void app.deliver().catch((error: unknown) => log.error({ err: error }, 'delivery failed'));
  };
  // Cron knows nothing of what is due: it only wakes us, in case the timer sleeps.
  const waker = cron.schedule('* * * * *', () => void kick());
  const loops = [
    repeat(clock, tickMs, signal, kick),
    repeat(clock, tickMs, signal, async () => {
      ticksSinceTurn += 1;
      if (ticksSinceTurn * tickMs > watchdogMs) running.onStuck();
    }),
    repeat(clock, connectMs, signal, () => app.connect()),
    ...[...app.channels.values()]
      .filter((channel) => !running.pushed.has(channel.id))
      .map((channel) => pollLoop(app, channel, running, signal, kick)),
  ];
  await Promise.all(loops);
  await waker.destroy();
  app.stopWaiting();
  await app.kick();
}

async function repeat(
  clock: Clock,
  everyMs: number,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await work();
    await clock.sleep(everyMs, signal);
  }
}

async function pollLoop(
  app: App,
  channel: Channel,
  running: Running,
  signal: AbortSignal,
  kick: () => Promise<void>,
): Promise<void> {
  const { clock, log, zone, language } = running;
  const { store, texts, calendar, channels, botIds } = app;
  const environment = { store, texts, calendar, channels, clock, zone, language, owner: 'poll', log };
  while (!signal.aborted) {
    const botId = botIds.get(channel.id);
    if (botId === undefined) {
      await clock.sleep(tickMs, signal);
      continue;
    }
    try {
      const polled = await pollOnce(environment, channel, botId, pollWaitMs, signal);
      if ('backOffMs' in polled) await clock.sleep(polled.backOffMs, signal);
      else if (polled.updates > 0) void kick();
    } catch (error) {
      log.error({ channel: channel.id, err: error }, 'updates could not be stored');
      await clock.sleep(tickMs, signal);
    }
  }
}
