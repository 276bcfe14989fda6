// A task that is still open a week of work after its day.
import { afterDue } from '../reminder.ts';

/** A task that is still open a week of work after its day. */
export const overdue5 = afterDue('overdue-5', 5, ['task']);
