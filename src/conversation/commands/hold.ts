// "hoãn": the week's draft stays with the desk until it is released.
import { settle } from '../settle.ts';
import type { Command } from './command.ts';

/** Settles the newest weekly draft. */
export const hold: Command = {
  pattern: /^\/?(?:hoan|giu lai|hold)[.!]?()$/,
  permission: 'release-digest',
  inGroups: false,
  run: (session) => settle(session, 'held'),
};
