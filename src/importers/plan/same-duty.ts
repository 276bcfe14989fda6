// Body duties that repeat an appendix row, and those of them that name another lead. A person decides; nothing is merged.
import { bodyNamed } from '../../core/agencies/agency.ts';
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { alikeAmong } from '../../core/similarity.ts';
import { note, type Reading } from './context.ts';

const alikeFrom = 0.75;

/** The tasks with `sameAs` proposed; conflicts of leads are noted. */
export function withSameDuties(reading: Reading, tasks: DraftTask[]): DraftTask[] {
  const alike = alikeAmong(
    tasks.filter((task) => task.origin === 'appendix'),
    (row) => row.title,
  );
  return tasks.map((task) => {
    if (task.origin !== 'body') return task;
    const best = alike(task.title, alikeFrom);
    if (best === undefined) return task;
    const percent = Math.round(best.score * 100);
    note(reading, 'duplicate-duty', 'warning', task.ref, task.source, { sameAs: best.row.ref, percent });
    if (task.role === 'lead' && !namesOneOf(reading, task.lead, best.row.lead)) {
      note(reading, 'lead-conflict', 'warning', task.ref, task.source, {
        sameAs: best.row.ref,
        body: task.lead.join('; '),
        appendix: best.row.lead.join('; '),
      });
    }
    return { ...task, sameAs: best.row.ref };
  });
}

function namesOneOf({ directory }: Reading, names: string[], others: string[]): boolean {
  const bodies = others.map((name) => bodyNamed(directory, name));
  return names.some((name) => bodies.includes(bodyNamed(directory, name)));
}
