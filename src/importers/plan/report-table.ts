// Tables that list reports instead of tasks: what is reported, by whom, to whom, by when.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { DraftReport } from '../../core/plans/plan-draft.ts';
import { inline, type Table } from '../neutral.ts';
import { type Reading, sourceAt } from './context.ts';
import { plainNames } from './names.ts';
import { duesIn } from './report-due.ts';

type Column = 'name' | 'reporter' | 'taker' | 'time';

const meanings: [RegExp, Column][] = [
  [/noi nhan|(?:don vi|co quan) (?:tiep )?nhan|gui (?:ve|den|cho)|noi gui/, 'taker'],
  [
    /(?:don vi|co quan|doi tuong|bo phan|noi)(?: [a-z]+)? (?:bao cao|gui|thuc hien|lap|chu tri)|trach nhiem bao cao/,
    'reporter',
  ],
  [/thoi (?:han|gian|diem)|han gui|ky han|ngay gui/, 'time'],
  [/bao cao/, 'name'],
];

const columnOf = (head: string): Column | undefined =>
  meanings.find(([pattern]) => pattern.test(withoutDiacritics(inline(head))))?.[1];

/** The columns of a table of reports by what they hold; undefined for any other table. */
function reportColumns(table: Table): Map<Column, number> | undefined {
  const heads = table.rows[0]?.cells ?? [];
  const columns = new Map<Column, number>();
  heads.forEach((head, at) => {
    const column = columnOf(head);
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  return columns.has('name') && columns.has('taker') && columns.has('time') ? columns : undefined;
}

/** The dated reports of a table of reports, still without their ids; undefined for any other table. */
export function tableReportsOf(reading: Reading, table: Table): Omit<DraftReport, 'id'>[] | undefined {
  const columns = reportColumns(table);
  if (columns === undefined) return undefined;
  return table.rows.slice(1).flatMap((row, at) => {
    const cell = (column: Column): string => row.cells[columns.get(column) ?? -1] ?? '';
    const name = inline(cell('name'));
    const [taker] = plainNames(splitAgencies(reading.directory, cell('taker')));
    if (name === '' || taker === undefined) return [];
    return duesIn(inline(cell('time')), /^báo cáo/iu.test(name) ? name : null, reading.period).map(
      ({ due }) => ({
        reporter: plainNames(splitAgencies(reading.directory, cell('reporter'))),
        to: taker,
        via: null,
        onward: null,
        due,
        cutOff: null,
        about: name,
        request: false,
        source: sourceAt(
          row,
          row.cells
            .filter((one) => one !== '')
            .map(inline)
            .join(' | '),
          {
            table: table.index,
            row: at + 2,
          },
        ),
      }),
    );
  });
}
