// The command line. Parses arguments and prints one sentence when something is wrong; the work is in cli/.
import { Command } from 'commander';
import { subcommands } from './cli/index.ts';

const program = new Command('dondoc').description(
  'Đôn Đốc: kênh nhắc việc theo kế hoạch / follows signed plans up until they are done',
);

// `dondoc read FILE | head`: whoever reads the output may stop before its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  // Only what was asked for is loaded; without a known name all of them are, for the help.
  const asked = subcommands[process.argv[2] ?? ''];
  for (const load of asked === undefined ? Object.values(subcommands) : [asked]) (await load())(program);
  await program.parseAsync(process.argv);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
