// From the rows of a task table to tasks: groups, labels, leads, coordinators, times.
import { splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { Period } from '../../core/due/due-rule.ts';
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { inline, type Table } from '../neutral.ts';
import { cellRolesOf } from './cell-roles.ts';
import { type TableHead, tableHeadOf } from './columns.ts';
import { type Reading, sourceAt } from './context.ts';
import { dutyHeadingOf } from './duty-heading.ts';
import { isCapitals } from './join.ts';
import { markedTime } from './marked-columns.ts';
import { budgetOf } from './money.ts';
import { plainNames } from './names.ts';
import { majorityTexts } from './page-digits.ts';
import { refMaker } from './row-refs.ts';
import { type DataRow, dataRowsOf } from './rows.ts';
import { sentenceCase } from './sentence-case.ts';
import { taskOf } from './task.ts';
import { noTime, type ReadTime, timeOf } from './times.ts';
import { checkTotal } from './totals.ts';

/** What a table yields: its tasks, its groups, its heads. */
export interface TableTasks {
  tasks: DraftTask[];
  groups: { no: string; title: string | null }[];
  columns: string[];
  total: number | null;
}

/**
 * The tasks of a table, or undefined when it hands out none. `prefix` is "PL" for an appendix; `doers` are those
 * that the heading above names, for a table without a column of leads.
 */
export function tableTasksOf(
  reading: Reading,
  table: Table,
  prefix: string,
  title: string | null,
  doers: string[] = [],
): TableTasks | undefined {
  const head = tableHeadOf(table.rows);
  if (head === undefined) return undefined;
  const rows = dataRowsOf(reading, table, head);
  const columns = taskColumns(rows, head);
  const content =
    columns.content === undefined ? undefined : majorityTexts(reading, rows, columns.content, table.index);
  const refs = refMaker(reading, prefix, title);
  const tasks: DraftTask[] = [];
  let group: GroupGives = { lead: doers, time: undefined };
  let total: DataRow | undefined;
  for (const [index, row] of rows.entries()) {
    const cell = (column: number | undefined): string =>
      column === undefined ? '' : (row.cells[column] ?? '');
    if (isTotal(row)) {
      total = row;
      continue;
    }
    const at = { ...row, table: table.index };
    if (isGroup(row, rows[index + 1], head, columns.title)) {
      const opened = groupText(row, head, columns.title);
      refs.openGroup(opened, at);
      group = groupGives(reading, opened.text, group);
      continue;
    }
    const { ref, section } = refs.next(cell(fieldAt(head, 'no')), at);
    const text = cell(columns.title) === '' ? cell(columns.content) : cell(columns.title);
    tasks.push(
      rowTask(reading, head, row, {
        ref,
        section,
        text,
        content: content?.get(row) ?? null,
        table: table.index,
        group,
      }),
    );
  }
  const sum = checkTotal(reading, tasks, total, table.index);
  return { tasks, groups: refs.groups(), columns: head.heads, total: sum };
}

function rowTask(
  reading: Reading,
  head: TableHead,
  row: DataRow,
  {
    ref,
    section,
    text,
    content,
    table,
    group,
  }: {
    ref: string;
    section: string | null;
    text: string;
    content: string | null;
    table: number;
    group: GroupGives;
  },
): DraftTask {
  const cell = (field: TableHead['fields'][number]): string => row.cells[fieldAt(head, field) ?? -1] ?? '';
  const timed = fieldAt(head, 'time') !== undefined;
  const doers = doersOf(
    reading,
    cell('lead'),
    cell('coordinating'),
    head.heads[fieldAt(head, 'lead') ?? -1] ?? '',
  );
  return taskOf({
    ref,
    section,
    title: text,
    content,
    ...doers,
    lead: fieldAt(head, 'lead') === undefined ? group.lead : doers.lead,
    time: timed
      ? timeInGroup(timeText(row.cells[head.startAt ?? -1] ?? '', cell('time')), group, reading.period)
      : (markedTime(row.cells, head, reading.period) ?? group.time ?? noTime()),
    budget: budgetOf(inline(cell('money')), head.heads[fieldAt(head, 'money') ?? -1] ?? ''),
    deliverable: inline(cell('product')) || null,
    origin: 'appendix',
    source: sourceAt(
      row,
      row.cells
        .filter((one) => one !== '')
        .map(inline)
        .join(' | '),
      { table, row: row.row },
    ),
  });
}

/** What a group row gives to the rows under it where the table has no column for it. */
interface GroupGives {
  lead: string[];
  time: ReadTime | undefined;
}

/** "A. SỞ Y TẾ" and "THÁNG 01" over rows; a group that names neither leaves what was known. */
function groupGives(reading: Reading, text: string, before: GroupGives): GroupGives {
  const bare = text.replace(/\s*\(\d+ (?:nhiệm vụ|nội dung|việc|chỉ tiêu)[^)]*\)/iu, '');
  const named = isCapitals(bare) ? sentenceCase(bare) : bare;
  const heading = dutyHeadingOf(reading, named, true);
  const time = timeOf(text, reading.period);
  const isTime = time.due?.kind === 'window' || time.due?.kind === 'once';
  return {
    lead: heading?.duty === null ? plainNames(heading.doers) : before.lead,
    time: isTime ? time : before.time,
  };
}

/** "18/9" and "Cả tháng" under the group "THÁNG 9/2023" are of that month's year, and that month. */
function timeInGroup(text: string, { time }: GroupGives, period: Period | null): ReadTime {
  if (time?.due?.kind !== 'window' || time.due.from === null) return timeOf(text, period);
  const { from, to } = time.due;
  if (/^(?:(?:cả|trong|suốt)\s+)+(?:tháng|quý|tuần|năm)$/iu.test(text.trim()))
    return { ...time, time: { ...time.time, text } };
  const inside = timeOf(text, { from, to });
  return inside.due?.kind === 'unspecified' ? timeOf(text, period) : inside;
}

const timeText = (start: string, end: string): string =>
  start === '' || end === '' ? end || start : `từ ${start} đến ${end}`;

/** Leads and coordinators; one cell may name both. */
function doersOf(reading: Reading, leadCell: string, coordinatingCell: string, leadHead: string) {
  const roles = coordinatingCell === '' ? cellRolesOf(leadCell, leadHead) : undefined;
  const lead = roles?.lead ?? leadCell;
  const coordinating = roles?.coordinating ?? coordinatingCell;
  return {
    lead: plainNames(splitAgencies(reading.directory, lead)),
    leadText: inline(leadCell) || null,
    coordinating: plainNames(splitAgencies(reading.directory, coordinating)),
    coordinatingText: inline(coordinating) || null,
  };
}

const fieldAt = (head: TableHead, field: TableHead['fields'][number]): number | undefined => {
  const at = head.fields.indexOf(field);
  return at < 0 ? undefined : at;
};

/** The column of the title and, where the work's text is a further column, that one. */
function taskColumns(
  rows: DataRow[],
  head: TableHead,
): { title: number | undefined; content: number | undefined } {
  const task = fieldAt(head, 'task');
  const second = head.fields.indexOf('task', (task ?? -1) + 1);
  const firstText = head.fields.findIndex((field) => field === 'other' || field === 'task');
  if (task === undefined) return { title: firstText < 0 ? undefined : firstText, content: undefined };
  const texts = rows.map((row) => row.cells[task] ?? '').filter((text) => text !== '');
  const repeats = texts.length >= 3 && new Set(texts).size <= texts.length / 2;
  // A partner before a text that is the same in most rows: the partner tells the rows apart.
  if (repeats && firstText >= 0 && firstText < task) return { title: firstText, content: task };
  return { title: task, content: second > task ? second : undefined };
}

function isTotal(row: DataRow): boolean {
  return /^(?:Tổng|Cộng)(?:\s+(?:cộng|số|kinh phí)|\s*:|$)/iu.test(
    row.cells.find((cell) => cell !== '') ?? '',
  );
}

/** A group row has a text and nothing of what a task has. */
function isGroup(
  row: DataRow,
  next: DataRow | undefined,
  head: TableHead,
  title: number | undefined,
): boolean {
  const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  const bare = filled.every(
    (column) => column === title || head.fields[column] === 'no' || (filled.length === 1 && column === 0),
  );
  if (!bare) return false;
  const no = inline(row.cells[fieldAt(head, 'no') ?? -1] ?? '');
  const text = inline(row.cells[title ?? 0] ?? '');
  const nextNo = inline(next?.cells[fieldAt(head, 'no') ?? -1] ?? '');
  // Numbers that simply go on are tasks of which nothing else is said.
  if (/^\d+[.)]?$/.test(no) && Number.parseInt(nextNo, 10) === Number.parseInt(no, 10) + 1) return false;
  // A numbered line that reads as a sentence is a task that names nobody.
  return /^[IVXA-Z]+[.)]?$|^$/.test(no) || !/[.;]$/.test(text) || text.length < 60;
}

function groupText(row: DataRow, head: TableHead, title: number | undefined): { no: string; text: string } {
  const no = inline(row.cells[fieldAt(head, 'no') ?? -1] ?? '');
  const text = inline(row.cells[title ?? 0] ?? '');
  if (text !== '' && text !== no) return { no, text };
  const merged = inline(row.cells.find((cell) => cell !== '') ?? '');
  const label = merged.match(/^([IVX]+|[A-Z]|\d+(?:\.\d+)*|[a-zđ])\s*[.)]\s*(.*)$/su);
  return label === null ? { no: '', text: merged } : { no: label[1] ?? '', text: label[2] ?? '' };
}
