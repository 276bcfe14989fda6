// A report that is still missing two working days after the first question; the stand-by hears of it too.
import { afterDue, type ReminderRule } from '../reminder.ts';

/** A report that is still missing two working days after the first question. */
export const overdue3: ReminderRule = { ...afterDue('overdue-3', 3, ['report']), alsoStandBy: true };
