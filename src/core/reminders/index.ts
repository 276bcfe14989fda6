// The rules of DESIGN 5, one file each. A test checks that this list equals the folder.
import type { ReminderRule } from '../reminder.ts';
import { before2 } from './before-2.ts';
import { before5 } from './before-5.ts';
import { before10 } from './before-10.ts';
import { before15 } from './before-15.ts';
import { callList } from './call-list.ts';
import { checkIn } from './check-in.ts';
import { collector } from './collector.ts';
import { escalateHead } from './escalate-head.ts';
import { onTarget } from './on-target.ts';
import { overdue1 } from './overdue-1.ts';
import { overdue3 } from './overdue-3.ts';
import { overdue5 } from './overdue-5.ts';
import { preview } from './preview.ts';
import { request } from './request.ts';
import { snoozed } from './snoozed.ts';

/** Every rule by its file name. */
export const reminderRules: Record<string, ReminderRule> = {
  'before-15': before15,
  'before-10': before10,
  'before-5': before5,
  'before-2': before2,
  'on-target': onTarget,
  'overdue-1': overdue1,
  'overdue-3': overdue3,
  'overdue-5': overdue5,
  preview,
  'call-list': callList,
  'escalate-head': escalateHead,
  collector,
  'check-in': checkIn,
  request,
  snoozed,
};

/** The rules by which somebody is asked about what is overdue. */
export const overdueRules: readonly string[] = Object.values(reminderRules)
  .filter((rule) => rule.kind === 'overdue')
  .map((rule) => rule.name);
