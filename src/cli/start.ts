// `dondoc start`: runs the bot with the channels that are configured, until it is told to stop.
import { createApp } from '../app.ts';
import { type Config, ConfigError } from '../config.ts';
import { configuredChannels } from '../configured-channels.ts';
import type { Channel } from '../core/channel.ts';
import { configFromEnvironment } from '../environment.ts';
import { type FileLinks, fileLinks } from '../file-links.ts';
import { listen } from '../http.ts';
import { createLog } from '../log.ts';
import { runApp } from '../run-app.ts';
import { systemClock } from '../system-clock.ts';
import type { Subcommand } from './subcommand.ts';

/** Registers `start`. */
export const start: Subcommand = (program) => {
  program
    .command('start')
    .description(
      'run the bot with what .env configures; migrates the database first, stops on SIGTERM or SIGINT',
    )
    .option('--take-over', 'remove a webhook that was set for this bot elsewhere')
    .action(async (options: { takeOver?: boolean }) => {
      const config = configFromEnvironment();
      const links = linksOf(config);
      const channels = await configuredChannels(config, options.takeOver ?? false, links);
      if (channels.length === 0) {
        throw new ConfigError(
          'No channel is configured: set TELEGRAM_BOT_TOKEN, ZALO_BOT_TOKEN or SMTP_URL in .env (see .env.example), or try `npm run demo`, which needs nothing.',
        );
      }
      await run(config, channels, links);
    });
};

async function run(config: Config, channels: Channel[], links: FileLinks | undefined): Promise<void> {
  const log = createLog(config.logLevel);
  const app = await createApp(config, { clock: systemClock, log, channels });
  const stop = new AbortController();
  const { telegram, zaloBot } = config;
  const pushed = new Set([
    ...(telegram?.webhook === undefined ? [] : ['telegram']),
    ...(zaloBot?.webhook === undefined ? [] : ['zalo-bot']),
  ]);
  try {
    const server = await listen(app, {
      ...config.http,
      clock: systemClock,
      log,
      // What is stored waits for the next turn when the database is away just now.
      onUpdate: () => void app.kick().catch((error: unknown) => log.error({ err: error }, 'turn failed')),
      links,
    });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
    log.info({ channels: channels.map((channel) => channel.id), port: config.http.port }, 'started');
    const onStuck = () => {
      log.error({}, 'no turn has ended for two minutes');
      process.exit(70);
    };
    const { zone, language } = config;
    await runApp(app, { clock: systemClock, log, zone, language, pushed, onStuck }, stop.signal);
    server.close();
    server.closeAllConnections();
  } finally {
    await app.close();
  }
  log.info({}, 'stopped');
}

/** Zalo fetches pictures from us, where the internet reaches us; the secret of its webhook seals their addresses. */
function linksOf({ publicUrl, zaloBot }: Config): FileLinks | undefined {
  const secret = zaloBot?.webhook?.secret;
  if (publicUrl === undefined || secret === undefined) return undefined;
  return fileLinks({ publicUrl, secret, clock: systemClock });
}
