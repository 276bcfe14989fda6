// A report that is still missing two working days after the first question.
import { afterDue } from '../reminder.ts';

/** A report that is still missing two working days after the first question. */
export const overdue3 = afterDue('overdue-3', 3, ['report']);
