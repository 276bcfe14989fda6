// The commands, one file each, in the order in which they are tried. A test checks that this list equals the folder.
import { activate } from './activate.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { hold } from './hold.ts';
import { invite } from './invite.ts';
import { items } from './items.ts';
import { linkGroup } from './link-group.ts';
import { members } from './members.ts';
import { missing } from './missing.ts';
import { receive } from './receive.ts';
import { release } from './release.ts';
import { show } from './show.ts';
import { status } from './status.ts';

/** Every command by its file name. */
export const commands: Record<string, Command> = {
  show,
  help,
  items,
  status,
  missing,
  receive,
  release,
  hold,
  activate,
  members,
  'link-group': linkGroup,
  invite,
};
