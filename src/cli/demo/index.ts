// `dondoc demo [FILE]`: the whole main job in the sandbox; no token, no account, no network.
import { fileURLToPath } from 'node:url';
import type { Subcommand } from '../subcommand.ts';
import { UsageError } from '../subcommand.ts';
import { playDemo } from './play.ts';
import { theatres } from './theatre.ts';

const shippedPlan = fileURLToPath(new URL('../../../data/plans/ke-hoach-mau.txt', import.meta.url));

/** Registers `demo`. */
export const demo: Subcommand = (program) => {
  program
    .command('demo')
    .argument('[file]', 'your own plan; without it an invented one is played')
    .description('play the main job in the sandbox, from the plan to the weekly digest')
    .option('--channel <name>', `where it is played: ${Object.keys(theatres).join(' or ')}`, 'telegram')
    .option('--lang <language>', 'language of the messages: vi or en', 'vi')
    .action(async (file: string | undefined, options: { lang: string; channel: string }) => {
      if (options.lang !== 'vi' && options.lang !== 'en') throw new UsageError('--lang must be vi or en.');
      const open = theatres[options.channel];
      if (open === undefined)
        throw new UsageError(`--channel must be ${Object.keys(theatres).join(' or ')}.`);
      await playDemo(file ?? shippedPlan, { language: options.lang, open }, (text) =>
        process.stdout.write(`${text}\n`),
      );
    });
};
