// The tasks as a workbook, one sheet per plan behind a summary; or as CSV for machines, all plans in one table.
import { figuresOf } from '../../core/digest/figures.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { planLabelOf } from '../../core/views.ts';
import { ratesSentence, totalsSentence } from '../../messages/figure-words.ts';
import type { Voice } from '../../messages/voice.ts';
import { workbookOf } from '../excel/workbook.ts';
import { itemsByPlan, type OfficeRecords } from '../records.ts';
import { csvOf } from '../tables/csv.ts';
import { itemFactsOf } from '../tables/item-facts.ts';
import { itemTable } from '../tables/item-table.ts';
import { summaryTable } from '../tables/summary-table.ts';
import { planTitleOf } from '../words.ts';
import type { Exporter } from './exporter.ts';

/** `nhiem-vu.xlsx`, `nhiem-vu.csv`. */
export const tasks: Exporter = {
  formats: ['xlsx', 'csv'],
  write: async (records, format) => [
    format === 'csv'
      ? { name: 'nhiem-vu.csv', bytes: csvOf(itemTable(itemFactsOf(records), undefined, records)) }
      : { name: 'nhiem-vu.xlsx', bytes: workbook(records) },
  ],
};

/** The heading is frozen, so it must leave room for the table. */
const plansNamedMax = 4;

const planLines = (groups: readonly { plan: Plan }[], voice: Voice): string[] =>
  groups.length <= plansNamedMax
    ? groups.map(({ plan }) => planTitleOf(plan, voice))
    : [groups.map(({ plan }) => planLabelOf(plan)).join(', ')];

function workbook(records: OfficeRecords): Uint8Array {
  const { voice, at } = records;
  const asOf = voice.say('file-as-of', { time: voice.timeOf(at), day: voice.fullDay(voice.dateOf(at)) });
  const groups = itemsByPlan(records);
  const figures = figuresOf(records.items, records.today, records.calendar);
  return workbookOf([
    {
      name: voice.say('file-sheet-summary'),
      heading: [
        voice.say('file-summary-title'),
        asOf,
        ...planLines(groups, voice),
        totalsSentence(figures, voice),
        ratesSentence(figures, voice),
      ],
      table: summaryTable(records),
      hasTotal: true,
      footer: asOf,
    },
    ...groups.map(({ plan, items }) => {
      const table = itemTable(itemFactsOf(records, items), plan, records);
      const { printedColumns } = table;
      const pageTitle = planTitleOf(plan, voice);
      return { name: plan.code, heading: [], table, printedColumns, pageTitle, footer: asOf };
    }),
  ]);
}
