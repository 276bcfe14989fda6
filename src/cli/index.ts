// The subcommands of `dondoc`, one file each. A test checks that this list equals the folder.
import { due } from './due.ts';
import { read } from './read.ts';
import type { Subcommand } from './subcommand.ts';
import { understand } from './understand.ts';

/** Every subcommand by its file name. */
export const subcommands: Record<string, Subcommand> = { due, read, understand };
