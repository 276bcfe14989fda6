// The draft of a plan as a sheet that a desk sorts and edits in Excel: one row per task or report, first column the place.
import { linesOfDraft } from '../../core/plans/draft-lines.ts';
import type { Plan } from '../../core/plans/plan.ts';
import type { DraftLine } from '../../core/plans/review-facts.ts';
import { planLabelOf } from '../../core/views.ts';
import type { Voice } from '../../messages/voice.ts';
import { workbookOf } from '../excel/workbook.ts';
import { type ColumnOf, tableOf } from '../tables/table.ts';

/** The workbook of a draft. `review import` reads its columns by their headers in either language. */
export function reviewSheetOf(plan: Plan, voice: Voice): Uint8Array {
  return workbookOf([
    {
      name: plan.code,
      heading: [
        voice.say('draft-list-heading', { plan: planLabelOf(plan), page: 1, pages: 1 }),
        voice.say('review-sheet-how', { code: plan.code }),
      ],
      table: tableOf(columns(voice), linesOfDraft(plan.draft)),
      footer: planLabelOf(plan),
    },
  ]);
}

const columns = (voice: Voice): ColumnOf<DraftLine>[] => {
  const text = (
    header: string,
    width: number,
    cell: (line: DraftLine) => string | null,
  ): ColumnOf<DraftLine> => ({
    header: voice.say(header),
    width,
    kind: 'text',
    cell,
  });
  return [
    text('review-column-ref', 12, (line) => line.ref),
    text('file-column-title', 60, (line) => line.title),
    text('file-column-lead', 30, (line) => line.lead.join('; ')),
    text('file-column-coordinating', 30, (line) => line.coordinating.join('; ')),
    text('file-column-time', 24, (line) => line.time),
    text('review-column-follow', 20, (line) =>
      line.follow === null ? null : voice.say(`follow-${line.follow}`),
    ),
    { header: voice.say('review-column-read'), width: 12, kind: 'day', cell: (line) => line.dueOn },
    text('review-column-collector', 30, (line) => line.collector),
  ];
};
