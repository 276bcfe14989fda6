// `dondoc backup`: a checked copy of the SQLite database, made while the bot may be running.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf } from '../core/dates.ts';
import { configFromEnvironment } from '../environment.ts';
import { backupSqlite } from '../store/backup.ts';
import { systemClock } from '../system-clock.ts';
import type { Subcommand } from './subcommand.ts';

/** Registers `backup`. */
export const backup: Subcommand = (program) => {
  program
    .command('backup')
    .argument('[to]', 'a new file, or a folder, in which the copy is named by the minute', 'var/backups')
    .description('copy the SQLite database to a file and check the copy; the bot may be running')
    .option('--json', 'print one JSON object')
    .action(async (to: string, options: { json?: boolean }) => {
      const { databaseUrl, zone } = configFromEnvironment();
      const path = fileFor(to, isoOf(systemClock.now(), zone));
      await backupSqlite(databaseUrl, path);
      const { size } = statSync(path);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ path, bytes: size })}\n`
          : `${path}: ${size} bytes, checked. It holds everything that people wrote; keep it where .env is kept.\n`,
      );
    });
};

/** `var/backups/dondoc-20261128-0200.db` in a folder; a path that ends in .db is the file itself. */
function fileFor(to: string, now: string): string {
  const isFolder = existsSync(to) ? statSync(to).isDirectory() : !to.endsWith('.db');
  if (!isFolder) return to;
  const [day = '', time = ''] = now.slice(0, 16).replace(/[-:]/g, '').split('T');
  return join(to, `dondoc-${day}-${time}.db`);
}
