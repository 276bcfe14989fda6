// Quarters and months without a year, in a plan whose title and sections give it no period: those of the year of issue.
import type { Period } from '../../core/due/due-rule.ts';
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { note, type Reading } from './context.ts';
import { timeInDuty } from './duty-time.ts';
import { followLevel } from './follow.ts';
import { type ReadTime, timeOf } from './times.ts';

/**
 * The tasks, with "Quý IV" read in the year of issue where the plan has no period; marked as a day without a year.
 * A time that would have ended before the issue stays unread, as does everything where no day of issue is printed.
 */
export function inYearOfIssue(reading: Reading, tasks: DraftTask[], issuedOn: string | null): DraftTask[] {
  if (reading.period !== null || issuedOn === null) return tasks;
  const year = issuedOn.slice(0, 4);
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  return tasks.map((task) => {
    const read = readIn(period, task);
    if (read === undefined) return task;
    if (read.due?.kind !== 'window' || read.due.to === null || read.due.to < issuedOn) return task;
    note(reading, 'no-year', 'warning', task.ref, task.source, { due: read.due.to });
    const timed = { ...task, ...read };
    return { ...timed, follow: followLevel(timed) };
  });
}

/** The time of a cell or label that says no year, or of the running text where that says none. */
function readIn(period: Period, task: DraftTask): ReadTime | undefined {
  if (task.time.text !== null)
    return task.due?.kind === 'unspecified' ? timeOf(task.time.text, period) : undefined;
  if (task.origin !== 'body' || task.due !== null) return undefined;
  return timeInDuty(task.title, period);
}
