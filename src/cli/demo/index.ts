// `dondoc demo [FILE]`: the whole main job in the sandbox; no token, no account, no network.
import { fileURLToPath } from 'node:url';
import type { Subcommand } from '../subcommand.ts';
import { UsageError } from '../subcommand.ts';
import { playDemo } from './play.ts';

const shippedPlan = fileURLToPath(new URL('../../../data/plans/ke-hoach-mau.txt', import.meta.url));

/** Registers `demo`. */
export const demo: Subcommand = (program) => {
  program
    .command('demo')
    .argument('[file]', 'your own plan; without it an invented one is played')
    .description('play the main job in the sandbox, from the plan to the weekly digest')
    .option('--lang <language>', 'language of the messages: vi or en', 'vi')
    .action(async (file: string | undefined, options: { lang: string }) => {
      if (options.lang !== 'vi' && options.lang !== 'en') throw new UsageError('--lang must be vi or en.');
      await playDemo(file ?? shippedPlan, options.lang, (text) => process.stdout.write(`${text}\n`));
    });
};
