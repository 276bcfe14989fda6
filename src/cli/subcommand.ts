// What a subcommand file exports: how it adds itself to the command line. The list is in index.ts.
import type { Command } from 'commander';

/** Adds one subcommand, with its options and action, to the program. */
export type Subcommand = (program: Command) => void;

/** A problem that the person at the keyboard can mend: one clear sentence, printed to stderr, exit code 1. */
export class UsageError extends Error {
  override name = 'UsageError';
}
