// The commands, one file each, in the order in which they are tried. A test checks that this list equals the folder.
import { activate } from './activate.ts';
import { back } from './back.ts';
import type { Command } from './command.ts';
import { contact } from './contact.ts';
import { escalate } from './escalate.ts';
import { help } from './help.ts';
import { helpItem } from './help-item.ts';
import { hold } from './hold.ts';
import { invite } from './invite.ts';
import { items } from './items.ts';
import { linkGroup } from './link-group.ts';
import { members } from './members.ts';
import { missing } from './missing.ts';
import { receive } from './receive.ts';
import { release } from './release.ts';
import { resend } from './resend.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { takeBack } from './take-back.ts';

/** Every command by its file name. */
export const commands: Record<string, Command> = {
  'help-item': helpItem,
  show,
  help,
  'take-back': takeBack,
  back,
  contact,
  resend,
  items,
  status,
  missing,
  receive,
  release,
  hold,
  escalate,
  activate,
  members,
  'link-group': linkGroup,
  invite,
};
