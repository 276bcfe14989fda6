// Counts per agency in the official order, with their sum: the summary sheet and the table of the report.
import type { Figures } from '../../core/digest/digest.ts';
import { countedOn, figuresOf } from '../../core/digest/figures.ts';
import type { Item } from '../../core/items/item.ts';
import { agencyName, type OfficeRecords } from '../records.ts';
import type { Cell, Column, Table } from './table.ts';

/** The figures of one agency. */
export interface AgencyFigures {
  agencyId: string;
  agency: string;
  figures: Figures;
}

/** Figures per agency, in the official order; agencies that owe nothing are left out. */
export function agencyFiguresOf(
  records: OfficeRecords,
  items: readonly Item[] = records.items,
): AgencyFigures[] {
  const byAgency = new Map<string, Item[]>();
  for (const item of items.filter(countedOn(records.today))) {
    const group = byAgency.get(item.agencyId);
    if (group === undefined) byAgency.set(item.agencyId, [item]);
    else group.push(item);
  }
  const rankOf = (id: string): number => records.agencyById.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...byAgency]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([agencyId, group]) => ({
      agencyId,
      agency: agencyName(records, agencyId),
      figures: figuresOf(group, records.today, records.calendar),
    }));
}

const counts = (figures: Figures): Cell[] => [
  figures.total,
  figures.doneInTime,
  figures.doneLate,
  figures.openInTime,
  figures.openOverdue,
  figures.openNoDate,
];

/** The table of agencies with the sum as its last row. */
export function summaryTable(records: OfficeRecords, items: readonly Item[] = records.items): Table {
  const { voice, today, calendar } = records;
  const count = (header: string): Column => ({ header, width: 13, kind: 'count' });
  const rows = agencyFiguresOf(records, items).map(({ agency, figures }, index) => [
    index + 1,
    agency,
    ...counts(figures),
  ]);
  return {
    columns: [
      { header: voice.say('file-column-number'), width: 8, kind: 'count' },
      { header: voice.say('file-column-agency'), width: 42, kind: 'text' },
      count(voice.say('file-column-total')),
      count(voice.say('file-column-done-in-time')),
      count(voice.say('file-column-done-late')),
      count(voice.say('file-column-open-in-time')),
      count(voice.say('file-column-open-overdue')),
      count(voice.say('file-column-open-no-date')),
    ],
    rows: [...rows, [null, voice.say('file-sum'), ...counts(figuresOf(items, today, calendar))]],
  };
}
