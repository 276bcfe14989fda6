// `dondoc invite`: makes a one-time code, above all for the first desk officer, who then invites the others in chat.
import { createApp } from '../app.ts';
import { type Role, roles } from '../core/person.ts';
import { configFromEnvironment } from '../environment.ts';
import { invitePerson } from '../invite-person.ts';
import { createLog } from '../log.ts';
import { systemClock } from '../system-clock.ts';
import { type Subcommand, UsageError } from './subcommand.ts';

/** Registers `invite`. */
export const invite: Subcommand = (program) => {
  program
    .command('invite')
    .description('make a one-time code that links a person')
    .requiredOption('--role <role>', `one of ${roles.join(', ')}`)
    .requiredOption('--agency <name>', 'the agency, by its full or short name')
    .requiredOption('--name <name>', 'the person, without form of address')
    .option('--json', 'print one JSON object')
    .action(async (options: { role: string; agency: string; name: string; json?: boolean }) => {
      const role = roles.find((known): known is Role => known === options.role);
      if (role === undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}.`);
      const app = await createApp(configFromEnvironment(), {
        clock: systemClock,
        log: createLog('silent'),
        channels: [],
      });
      try {
        const code = await invitePerson(app, systemClock, {
          role,
          agency: options.agency,
          name: options.name,
        });
        process.stdout.write(options.json ? `${JSON.stringify({ code, role })}\n` : `MA ${code}\n`);
      } finally {
        await app.close();
      }
    });
};
