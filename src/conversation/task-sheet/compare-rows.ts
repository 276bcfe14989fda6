// What the rows of an edited workbook ask for, against what is stored: three-way, by what each row was when it was written.
import { isPlainDate, type PlainDate, plainDate } from '../../core/dates.ts';
import type { CoordinatingEdit, RowEdit } from '../../core/items/edit-items.ts';
import type { Item } from '../../core/items/item.ts';
import type { AgencyRecord } from '../../core/people/person.ts';
import type { SheetLeft, SheetReason } from '../../core/plans/sheet-facts.ts';
import { markOf, type SheetKey } from '../../core/plans/sheet-key.ts';
import type { Column } from '../../exporters/tables/table.ts';
import type { TaskRow } from '../../importers/task-sheet.ts';
import { documentIn } from '../item-meant.ts';

/** A stored item as its row would be written today. */
export interface StoredRow {
  item: Item;
  /** Cells as text, by heading. */
  cells: ReadonlyMap<string, string>;
  columns: readonly Column[];
  /** Items that coordinate in the same number. */
  coordinating: readonly Item[];
}

/** What names and rows are looked up with. */
export interface SheetLookup {
  rowOf(itemId: string): StoredRow | undefined;
  agencyOf(name: string): AgencyRecord | undefined;
}

/** What a workbook asks for, and what is left. */
export interface RowComparison {
  rows: RowEdit[];
  coordinating: CoordinatingEdit[];
  left: SheetLeft[];
  same: number;
}

/** Compares every row; `document` moves days in rows that name none. Columns that are missing change nothing. */
export function compareRows(
  rows: readonly TaskRow[],
  lookup: SheetLookup,
  document: string | null,
): RowComparison {
  const found: RowComparison = { rows: [], coordinating: [], left: [], same: 0 };
  const seen = new Set<string>();
  for (const row of rows) {
    const { key, line } = row;
    const stored = key === null ? undefined : lookup.rowOf(key.itemId);
    const code = stored?.item.code ?? null;
    const leave = ({ reason, detail }: Left): void =>
      void found.left.push({ line, ...(code === null && { sheet: row.sheet }), code, reason, detail });
    if (key === null) leave({ reason: 'row-new', detail: null });
    else if (stored === undefined) leave({ reason: 'row-unknown', detail: key.itemId });
    else if (seen.has(key.itemId)) leave({ reason: 'row-twice', detail: null });
    else {
      seen.add(key.itemId);
      const asked = compareRow(row, key, stored, lookup, document);
      if ('reason' in asked) leave(asked);
      else for (const one of addTo(found, asked)) leave(one);
    }
  }
  return found;
}

/** Notes what a row asks for; what of it is left comes back. */
function addTo(found: RowComparison, { edit, coordinating, readOnly }: RowAsks): Left[] {
  const left: Left[] = [];
  if (readOnly.length > 0) left.push({ reason: 'only-to-read', detail: readOnly.join(', ') });
  if (edit !== undefined) found.rows.push(edit);
  if (coordinating !== undefined && !addCoordinatingEdit(found, coordinating))
    left.push({ reason: 'disagrees', detail: null });
  if (edit === undefined && coordinating === undefined && left.length === 0) found.same += 1;
  return left;
}

interface RowAsks {
  edit: RowEdit | undefined;
  coordinating: CoordinatingEdit | undefined;
  /** Columns whose cells were changed and are only to be read. */
  readOnly: string[];
}

type Left = { reason: SheetReason; detail: string | null };

function compareRow(
  row: TaskRow,
  key: SheetKey,
  stored: StoredRow,
  lookup: SheetLookup,
  document: string | null,
): RowAsks | Left {
  const { item } = stored;
  const day = dayAsked(row, key, stored);
  if (day !== undefined && 'reason' in day) return day;
  const lead = leadAsked(row, stored, lookup);
  if (lead !== undefined && 'reason' in lead) return lead;
  const coordinating = coordinatingAsked(row, key, stored, lookup);
  if (coordinating !== undefined && 'reason' in coordinating) return coordinating;
  const asksRow = day !== undefined || lead !== undefined;
  if (item.hold === 'withdrawn' && (asksRow || coordinating !== undefined))
    return { reason: 'row-stale', detail: null };
  const named = cellOf(row, stored, 'document')?.cell ?? '';
  const edit: RowEdit = {
    line: row.line,
    item,
    document: (named === '' ? null : documentIn(named)) ?? document,
    ...(day !== undefined && { dueOn: day.on }),
    ...(lead !== undefined && { lead }),
  };
  return { edit: asksRow ? edit : undefined, coordinating, readOnly: readOnlyChanges(row, stored) };
}

/** The cell of a field in the file and as it would be written today; undefined when the file has no such column. */
function cellOf(
  row: TaskRow,
  { cells, columns }: StoredRow,
  field: NonNullable<Column['field']>,
): { cell: string; now: string } | undefined {
  const header = columns.find((column) => column.field === field)?.header;
  const cell = header === undefined ? undefined : row.cells.get(header);
  return header === undefined || cell === undefined ? undefined : { cell, now: cells.get(header) ?? '' };
}

function dayAsked(row: TaskRow, key: SheetKey, stored: StoredRow): { on: PlainDate } | Left | undefined {
  const due = cellOf(row, stored, 'due');
  if (due === undefined || due.cell === due.now) return undefined;
  const on = dayIn(due.cell);
  if (on === null && due.cell !== '') return { reason: 'not-a-day', detail: due.cell };
  // As it was written: nobody edited it, whatever has become of it since.
  if (on === key.dueOn) return undefined;
  if (stored.item.dueOn !== key.dueOn) return { reason: 'row-stale', detail: due.now };
  return on === null ? { reason: 'day-empty', detail: null } : { on };
}

/** `25/11/2026`, as our workbook has it and as people type it. */
function dayIn(cell: string): PlainDate | null {
  if (isPlainDate(cell)) return cell;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  return year === undefined ? null : (plainDate(Number(year), Number(month), Number(day)) ?? null);
}

function leadAsked(row: TaskRow, stored: StoredRow, lookup: SheetLookup): AgencyRecord | Left | undefined {
  const lead = cellOf(row, stored, 'lead');
  if (lead === undefined || sameWords(lead.cell, lead.now)) return undefined;
  const names = namesIn(lead.cell);
  const [name] = names;
  if (name === undefined) return { reason: 'lead-empty', detail: null };
  if (names.length > 1) return { reason: 'several-leads', detail: lead.cell };
  const agency = lookup.agencyOf(name);
  if (agency === undefined) return { reason: 'unknown-agency', detail: name };
  return agency.id === stored.item.agencyId ? undefined : agency;
}

function coordinatingAsked(
  row: TaskRow,
  key: SheetKey,
  stored: StoredRow,
  lookup: SheetLookup,
): CoordinatingEdit | Left | undefined {
  const coordinating = cellOf(row, stored, 'coordinating');
  if (coordinating === undefined || sameWords(coordinating.cell, coordinating.now)) return undefined;
  const asked: AgencyRecord[] = [];
  for (const name of namesIn(coordinating.cell)) {
    const agency = lookup.agencyOf(name);
    if (agency === undefined) return { reason: 'unknown-agency', detail: name };
    if (asked.every(({ id }) => id !== agency.id)) asked.push(agency);
  }
  const before = stored.coordinating.map(({ agencyId }) => agencyId);
  const mark = markOf(asked.map(({ id }) => id));
  if (mark === key.coordinating || mark === markOf(before)) return undefined;
  if (markOf(before) !== key.coordinating) return { reason: 'row-stale', detail: coordinating.now };
  return {
    line: row.line,
    like: stored.item,
    add: asked.filter(({ id }) => !before.includes(id)),
    remove: stored.coordinating.filter(({ agencyId }) => asked.every(({ id }) => id !== agencyId)),
  };
}

/** Rows of one number share who coordinates: the first one asks, the same again is silent, another is not taken. */
function addCoordinatingEdit(found: RowComparison, edit: CoordinatingEdit): boolean {
  const ids = ({ add, remove }: CoordinatingEdit): string =>
    markOf([...add.map(({ id }) => `+${id}`), ...remove.map(({ id }) => `-${id}`)]);
  const before = found.coordinating.find(({ like }) => like.code === edit.like.code);
  if (before === undefined) found.coordinating.push(edit);
  return before === undefined || ids(before) === ids(edit);
}

/** Headings of columns that were edited although nothing can come back through them. */
const readOnlyChanges = (row: TaskRow, { cells, columns, item }: StoredRow): string[] =>
  item.hold === 'withdrawn'
    ? []
    : columns
        .filter(({ field, isOfToday, header }) => {
          const cell = row.cells.get(header);
          return field === undefined && isOfToday !== true && cell !== undefined && isPlan(header, columns)
            ? !sameWords(cell, cells.get(header) ?? '')
            : false;
        })
        .map(({ header }) => header);

/** The plan's own columns stand before the code of the task; what follows changes with every answer. */
const isPlan = (header: string, columns: readonly Column[]): boolean =>
  columns.findIndex((column) => column.header === header) <
  columns.findIndex((column) => column.field === 'due') - 1;

const namesIn = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Spaces that a spreadsheet changes are no edit. */
const sameWords = (one: string, other: string): boolean =>
  one.normalize('NFC').replace(/\s+/g, '') === other.normalize('NFC').replace(/\s+/g, '');
