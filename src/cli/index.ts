// The subcommands of `dondoc`, one file each. A test checks that this list equals the folder.
import { agencies } from './agencies/index.ts';
import { audit } from './audit.ts';
import { demo } from './demo/index.ts';
import { doctor } from './doctor.ts';
import { due } from './due.ts';
import { exportCommand } from './export/index.ts';
import { importCommand } from './import.ts';
import { invite } from './invite.ts';
import { read } from './read.ts';
import { rehearse } from './rehearse/index.ts';
import { review } from './review.ts';
import { start } from './start.ts';
import type { Subcommand } from './subcommand.ts';
import { understand } from './understand.ts';

/** Every subcommand by its file name. */
export const subcommands: Record<string, Subcommand> = {
  agencies,
  audit,
  demo,
  doctor,
  due,
  export: exportCommand,
  import: importCommand,
  invite,
  read,
  rehearse,
  review,
  start,
  understand,
};
