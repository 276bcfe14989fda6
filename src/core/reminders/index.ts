// The rules of DESIGN 5, one file each. A test checks that this list equals the folder.
import type { ReminderRule } from '../reminding/reminder.ts';
import { before } from './before.ts';
import { callList } from './call-list.ts';
import { checkIn } from './check-in.ts';
import { collector } from './collector.ts';
import { escalateHead } from './escalate-head.ts';
import { onTarget } from './on-target.ts';
import { overdue } from './overdue.ts';
import { preview } from './preview.ts';
import { request } from './request.ts';
import { snoozed } from './snoozed.ts';

/** Every rule by its file name. */
export const reminderRules: Record<string, ReminderRule> = {
  before,
  'on-target': onTarget,
  overdue,
  preview,
  'call-list': callList,
  'escalate-head': escalateHead,
  collector,
  'check-in': checkIn,
  request,
  snoozed,
};
