// The subcommands of `dondoc`, one file each. A test checks that this list equals the folder.
import { demo } from './demo/index.ts';
import { due } from './due.ts';
import { importCommand } from './import.ts';
import { invite } from './invite.ts';
import { read } from './read.ts';
import { start } from './start.ts';
import type { Subcommand } from './subcommand.ts';
import { understand } from './understand.ts';

/** Every subcommand by its file name. */
export const subcommands: Record<string, Subcommand> = {
  demo,
  due,
  import: importCommand,
  invite,
  read,
  start,
  understand,
};
