// Body duties that repeat an appendix row, and those of them that name another lead. A person decides; nothing is merged.
import type { DraftTask } from '../../core/plan-draft.ts';
import { similarity } from '../../core/similarity.ts';
import { note, type Reading } from './context.ts';

const alikeFrom = 0.75;
const pairsMax = 40_000;

/** The tasks with `sameAs` proposed; conflicts of leads are noted. */
export function withSameDuties(reading: Reading, tasks: DraftTask[]): DraftTask[] {
  const rows = tasks.filter((task) => task.origin === 'appendix');
  const body = tasks.filter((task) => task.origin === 'body');
  if (rows.length * body.length > pairsMax) return tasks;
  return tasks.map((task) => {
    if (task.origin !== 'body') return task;
    const [best] = rows
      .map((row) => ({ row, score: similarity(task.title, row.title) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined || best.score < alikeFrom) return task;
    const percent = Math.round(best.score * 100);
    note(reading, 'duplicate-duty', 'warning', task.ref, task.source, { sameAs: best.row.ref, percent });
    if (task.role === 'lead' && !task.lead.some((name) => best.row.lead.includes(name))) {
      note(reading, 'lead-conflict', 'warning', task.ref, task.source, {
        sameAs: best.row.ref,
        body: task.lead.join('; '),
        appendix: best.row.lead.join('; '),
      });
    }
    return { ...task, sameAs: best.row.ref };
  });
}
