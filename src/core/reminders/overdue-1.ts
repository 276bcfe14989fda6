// The working day after the printed day: has it been sent and not seen?
import { afterDue } from '../reminder.ts';

/** The working day after the printed day: has it been sent and not seen? */
export const overdue1 = afterDue('overdue-1', 1, ['task', 'report']);
