// "tạm dừng nhắc stc, sxd": a storm, a congress; the days of the plans do not move by themselves.
import { pauseAgencies } from '../pausing.ts';
import type { Command } from './command.ts';

/** `tạm dừng nhắc các xã, phường`, `tạm dừng stc`. */
export const pause: Command = {
  pattern: /^\/?(?:tam dung|tam nghi|pause)(?: nhac)?(?: viec)?(?: doi voi)?\s+(.+)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  run: (session, rest) => pauseAgencies(session, rest.replace(/[.!]$/, ''), true),
};
