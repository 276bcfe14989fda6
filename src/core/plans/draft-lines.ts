// Tasks and reports of a draft as lines for a person. Holds no words.
import type { DueRule } from '../due/due-rule.ts';
import type { DraftReport, DraftTask, PlanDraft } from './plan-draft.ts';
import type { DraftHead, DraftLine } from './review-facts.ts';

/** A task as a line. */
export const lineOfTask = (task: DraftTask): DraftLine => ({
  ref: task.ref,
  title: task.title,
  lead: task.lead,
  coordinating: task.coordinating,
  time: task.time.text,
  dueOn: fixedDayOf(task.due),
  follow: task.follow,
  collector: null,
  onwardOn: null,
  request: task.request,
  sameAs: task.sameAs,
});

/** A report duty as a line. */
export const lineOfReport = (report: DraftReport): DraftLine => ({
  ref: report.id,
  title: report.about ?? '',
  lead: report.reporter,
  coordinating: [],
  time: report.due.text,
  dueOn: fixedDayOf(report.due),
  follow: null,
  collector: report.via ?? report.to,
  onwardOn: report.onwardOn ?? null,
  request: report.request,
  sameAs: null,
});

/** Every line of a draft: tasks, then reports. */
export const linesOfDraft = (draft: Pick<PlanDraft, 'tasks' | 'reports'>): DraftLine[] => [
  ...draft.tasks.map(lineOfTask),
  ...draft.reports.map(lineOfReport),
];

/** The one day of a rule that names one with its year. */
export function fixedDayOf(due: DueRule | null): string | null {
  if (due?.kind === 'window') return due.to;
  return due?.kind === 'once' ? due.date : null;
}

/** What the document says of itself; only what it does say. */
export function headOfDraft(draft: PlanDraft): DraftHead[] {
  const { number, issuedOn, issuer, period, signer, sources } = draft;
  const values: Record<DraftHead['what'], string | null> = {
    number,
    issuedOn,
    issuer,
    period: period?.text ?? null,
    signer: signer?.name ?? signer?.position ?? null,
  };
  return (Object.keys(values) as DraftHead['what'][]).flatMap((what) => {
    const value = values[what];
    return value === null ? [] : [{ what, value, source: sources?.[what] ?? null }];
  });
}
