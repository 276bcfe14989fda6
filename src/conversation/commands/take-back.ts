// "sửa": takes back what this person's last message recorded, after asking which fact is meant.
import { askCorrection } from '../correction.ts';
import type { Command } from './command.ts';

/** `sửa`, `/sua`, `sửa lại`, `undo`; with a new fact ("sửa 12 70%") it is an answer, not this command. */
export const takeBack: Command = {
  pattern: /^\/?(?:sua|sua lai|sua giup|dinh chinh|undo)[.!]?()$/,
  permission: 'answer',
  inGroups: false,
  run: askCorrection,
};
