// `dondoc doctor`: opens the database as `start` does, with all its checks, and prints the health line.
import { channelFactories } from '../channels/index.ts';
import { isoOf } from '../core/dates.ts';
import { configFromEnvironment } from '../environment.ts';
import { type Health, healthOf } from '../scheduler/heartbeat.ts';
import { openStore } from '../store/open.ts';
import { systemClock } from '../system-clock.ts';
import type { Subcommand } from './subcommand.ts';

/** Registers `doctor`. */
export const doctor: Subcommand = (program) => {
  program
    .command('doctor')
    .description('check settings and database, and tell how the bot is; exits with 1 when it does not run')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: boolean }) => {
      const { databaseUrl, zone } = configFromEnvironment();
      const store = await openStore(databaseUrl, {
        clock: systemClock,
        owner: 'doctor',
        isThorough: true,
      });
      try {
        const health = await healthOf(store, Object.keys(channelFactories), systemClock.now());
        const words = options.json
          ? JSON.stringify({ database: store.provider, ...health })
          : linesOf(health, store.provider, zone).join('\n');
        process.stdout.write(`${words}\n`);
        if (!health.isWell) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
};

function linesOf(health: Health, provider: string, zone: string): string[] {
  const when = (at: number | null): string => (at === null ? 'never' : isoOf(at, zone));
  const polls = Object.entries(health.lastPollAt)
    .filter(([, at]) => at !== null)
    .map(([channel, at]) => `last poll of ${channel}: ${when(at)}`);
  return [
    `database: ${provider}, set up as it must be`,
    `last tick: ${when(health.lastTickAt)}${health.isWell ? '' : ' (the bot does not run)'}`,
    ...(polls.length > 0 ? polls : ['last poll: never']),
    `oldest due: ${health.oldestDueAt === null ? 'nothing waits' : when(health.oldestDueAt)}`,
    `uncertain: ${health.uncertain}, failed: ${health.failed}`,
  ];
}
