// Quarters and months without a year, in a plan whose title and sections give it no period: those of the year of issue.
import type { DraftTask } from '../../core/plan-draft.ts';
import { note, type Reading } from './context.ts';
import { timeOf } from './times.ts';

/**
 * The tasks, with "Quý IV" read in the year of issue where the plan has no period; marked as a day without a year.
 * A time that would have ended before the issue stays unread, as does everything where no day of issue is printed.
 */
export function inYearOfIssue(reading: Reading, tasks: DraftTask[], issuedOn: string | null): DraftTask[] {
  if (reading.period !== null || issuedOn === null) return tasks;
  const year = issuedOn.slice(0, 4);
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  return tasks.map((task) => {
    if (task.due?.kind !== 'unspecified' || task.time.text === null) return task;
    const read = timeOf(task.time.text, period);
    if (read.due?.kind !== 'window' || read.due.to === null || read.due.to < issuedOn) return task;
    note(reading, 'no-year', 'warning', task.ref, task.source, { due: read.due.to });
    return { ...task, ...read };
  });
}
