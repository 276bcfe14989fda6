// `dondoc audit verify`: checks the sealed log from its first line; says which event is not as it was sealed.
import { configFromEnvironment } from '../environment.ts';
import { openStore } from '../store/open.ts';
import { systemClock } from '../system-clock.ts';
import type { Subcommand } from './subcommand.ts';

/** Registers `audit`. */
export const audit: Subcommand = (program) => {
  program
    .command('audit')
    .description('the log of who did what')
    .command('verify')
    .description('check the chain of seals; exits with 1 when an event was changed, removed or moved')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: boolean }) => {
      const store = await openStore(configFromEnvironment().databaseUrl, {
        clock: systemClock,
        owner: 'audit',
      });
      try {
        await store.audit.seal();
        const broken = await store.audit.findBroken();
        if (options.json)
          process.stdout.write(`${JSON.stringify({ ok: broken === undefined, broken: broken ?? null })}\n`);
        else if (broken === undefined) process.stdout.write('The log is as it was sealed.\n');
        else process.stdout.write(`Event ${broken} is not as it was sealed, or one before it is missing.\n`);
        if (broken !== undefined) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
};
