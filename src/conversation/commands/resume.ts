// "tiếp tục nhắc stc": after a pause the reminders go on.
import { pauseAgencies } from '../pausing.ts';
import type { Command } from './command.ts';

/** `tiếp tục nhắc stc`, `tiếp tục nhắc các xã, phường`. */
export const resume: Command = {
  pattern: /^\/?(?:tiep tuc|resume)(?: nhac)?(?: viec)?(?: doi voi)?\s+(.+)$/,
  permission: 'decide',
  inGroups: false,
  undo: 'rows',
  run: (session, rest) => pauseAgencies(session, rest.replace(/[.!]$/, ''), false),
};
