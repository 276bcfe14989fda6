// `dondoc restore`: puts a backup in the place of the SQLite database; never without keeping what was there.
import { configFromEnvironment } from '../environment.ts';
import { restoreSqlite } from '../store/backup.ts';
import { systemClock } from '../system-clock.ts';
import type { Subcommand } from './subcommand.ts';

/** Registers `restore`. */
export const restore: Subcommand = (program) => {
  program
    .command('restore')
    .argument('<file>', 'a file that `dondoc backup` made')
    .description('put a backup in the place of the SQLite database; the bot must be stopped')
    .option('--replace', 'a database is there already: keep it beside, and put the backup in its place')
    .option('--json', 'print one JSON object')
    .action(async (file: string, options: { replace?: boolean; json?: boolean }) => {
      const { databaseUrl } = configFromEnvironment();
      const { path, kept } = await restoreSqlite(databaseUrl, file, {
        replace: options.replace ?? false,
        clock: systemClock,
      });
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ path, kept })}\n`
          : `${path} is restored${kept === null ? '' : `; what was there before is ${kept}`}. What was sent after the backup is not known: reminders of those days may come again.\n`,
      );
    });
};
