// The tasks of a plan as a table: the plan's own columns first, under the headings it prints, then where each task stands.

import { localDateOf } from '../../core/dates.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { sheetKeyOf } from '../../core/plans/sheet-key.ts';
import { capital } from '../../messages/lines.ts';
import type { OfficeRecords } from '../records.ts';
import { type ItemFacts, standingOf } from './item-facts.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';

type ItemColumn = ColumnOf<ItemFacts>;
type PlanField = 'number' | 'title' | 'lead' | 'coordinating' | 'time' | 'deliverable' | 'budget';

/** How printed headings name a field; the first that fits wins. */
const headings: readonly [PlanField, RegExp][] = [
  ['number', /^(?:stt|tt|số tt|số thứ tự)$/iu],
  ['coordinating', /phối hợp/iu],
  ['lead', /chủ trì|thực hiện chính|đơn vị thực hiện|cơ quan thực hiện/iu],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành/iu],
  ['deliverable', /sản phẩm|kết quả/iu],
  ['budget', /kinh phí|dự toán/iu],
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động/iu],
];

/** The headings of the first table of the plan's appendix by the field they stand for. */
function printedHeadings(plan: Plan | undefined): Map<PlanField, string> {
  const printed = plan?.draft.sections.find((section) => section.kind === 'appendix')?.columns ?? [];
  const byField = new Map<PlanField, string>();
  for (const heading of printed) {
    const field = headings.find(([, pattern]) => pattern.test(heading.trim()))?.[0];
    if (field !== undefined && !byField.has(field)) byField.set(field, heading.trim());
  }
  return byField;
}

/** `I.1` for the row `PL.I.1` of the appendix; body items and reports keep their reference. */
const numberOf = ({ task, duty }: ItemFacts): string => (task?.ref ?? duty?.ref ?? '').replace(/^PL\./, '');

function planColumns(plan: Plan | undefined, { voice }: OfficeRecords): ItemColumn[] {
  const printed = printedHeadings(plan);
  const columns: [PlanField, Omit<ItemColumn, 'header'>, string][] = [
    ['number', { width: 7, kind: 'text', cell: numberOf }, voice.say('file-column-number')],
    ['title', { width: 40, kind: 'text', cell: ({ item }) => item.title }, voice.say('file-column-title')],
    [
      'lead',
      { width: 19, kind: 'text', field: 'lead', cell: ({ agency }) => agency },
      voice.say('file-column-lead'),
    ],
    [
      'coordinating',
      { width: 20, kind: 'text', field: 'coordinating', cell: ({ coordinating }) => coordinating },
      voice.say('file-column-coordinating'),
    ],
    [
      'time',
      { width: 15, kind: 'text', cell: ({ task, duty }) => task?.timeText ?? duty?.dueText ?? null },
      voice.say('file-column-time'),
    ],
    [
      'deliverable',
      { width: 14, kind: 'text', cell: ({ task }) => task?.deliverable ?? null },
      voice.say('file-column-deliverable'),
    ],
    [
      'budget',
      { width: 14, kind: 'count', cell: ({ task }) => task?.budgetVnd ?? null },
      voice.say('file-column-budget'),
    ],
  ];
  return columns
    .filter(([field]) => field !== 'budget' || printed.has('budget'))
    .map(([field, column, header]) => ({ ...column, header: printed.get(field) ?? header }));
}

/** Where a task stands, the columns that are printed. */
function standingColumns(records: OfficeRecords): ItemColumn[] {
  const { voice } = records;
  return [
    { header: voice.say('file-column-code'), width: 6, kind: 'count', cell: ({ item }) => item.code },
    {
      header: voice.say('file-column-due'),
      width: 11,
      kind: 'day',
      field: 'due',
      cell: ({ item }) => item.dueOn,
    },
    {
      header: voice.say('file-column-standing'),
      width: 13,
      kind: 'text',
      isOfToday: true,
      cell: (facts) => standingOf(facts, records),
    },
    { header: voice.say('file-column-percent'), width: 8, kind: 'percent', cell: ({ item }) => item.percent },
    {
      header: voice.say('file-column-late-days'),
      width: 10,
      kind: 'count',
      isOfToday: true,
      cell: ({ lateWorkingDays }) => lateWorkingDays,
    },
    {
      header: voice.say('file-column-letter'),
      width: 14,
      kind: 'text',
      cell: ({ submission }) => submission?.letterNumber ?? null,
    },
    {
      header: voice.say('file-column-letter-on'),
      width: 11,
      kind: 'day',
      cell: ({ submission }) => submission?.letterOn ?? null,
    },
  ];
}

/** The rest, for the screen. */
function moreColumns({ voice, zone }: OfficeRecords): ItemColumn[] {
  return [
    { header: voice.say('file-column-target'), width: 11, kind: 'day', cell: ({ item }) => item.targetOn },
    {
      header: voice.say('file-column-execution'),
      width: 14,
      kind: 'text',
      cell: ({ item }) => capital(voice.say(`execution-${item.execution}`)),
    },
    { header: voice.say('file-column-closed'), width: 11, kind: 'day', cell: ({ item }) => item.closedOn },
    {
      header: voice.say('file-column-received'),
      width: 11,
      kind: 'day',
      cell: ({ submission }) => {
        const at = submission?.receivedAt ?? null;
        return at === null ? null : localDateOf(at, zone);
      },
    },
    {
      header: voice.say('file-column-promised'),
      width: 11,
      kind: 'day',
      cell: ({ item }) => item.promisedOn,
    },
    { header: voice.say('file-column-words'), width: 40, kind: 'text', cell: ({ words }) => words },
    {
      header: voice.say('file-column-plan-code'),
      width: 15,
      kind: 'text',
      cell: ({ task, duty, plan }) => task?.planCode ?? `${plan?.code ?? ''}-${duty?.ref ?? ''}`,
    },
    {
      header: voice.say('file-column-original-due'),
      width: 11,
      kind: 'day',
      cell: ({ item }) => item.originalDueOn,
    },
    {
      header: voice.say('file-column-document'),
      width: 22,
      kind: 'text',
      field: 'document',
      cell: () => null,
    },
    {
      header: voice.say('file-column-key'),
      width: 26,
      kind: 'text',
      field: 'key',
      cell: ({ item, coordinatingMark }) => sheetKeyOf(item, coordinatingMark),
    },
  ];
}

/** The table of one plan under its own headings, or of several plans in one when none is given. */
export function itemTable(
  facts: readonly ItemFacts[],
  plan: Plan | undefined,
  records: OfficeRecords,
): Table & { printedColumns: number } {
  const printed = [...planColumns(plan, records), ...standingColumns(records)];
  return { ...tableOf([...printed, ...moreColumns(records)], facts), printedColumns: printed.length };
}
