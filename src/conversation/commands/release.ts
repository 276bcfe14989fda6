// "duyệt": the week's draft goes out as it is.
import { settle } from '../settle.ts';
import type { Command } from './command.ts';

/** Settles the newest weekly draft. */
export const release: Command = {
  pattern: /^\/?(?:duyet|dong y phat hanh|release|phat hanh)[.!]?()$/,
  permission: 'release-digest',
  inGroups: false,
  undo: 'rows',
  run: (session) => settle(session, 'released'),
};
