// The appendices after the signature, and the tables of the body: each with its prefix, title and tasks.
import type { DraftReport, DraftSection, DraftTask } from '../../core/plans/plan-draft.ts';
import { type Block, inline, type Paragraph, type Table } from '../neutral.ts';
import type { Reading } from './context.ts';
import { dutyHeadingOf } from './duty-heading.ts';
import { isCapitals } from './join.ts';
import { plainNames } from './names.ts';
import type { Outline } from './outline.ts';
import { allItems } from './outline.ts';
import { tableReportsOf } from './report-table.ts';
import { tableTasksOf } from './table-tasks.ts';

/** What the tables of a document yield. */
export interface Appendices {
  sections: DraftSection[];
  tasks: DraftTask[];
  /** From tables that list reports; ids are given where all reports are known. */
  reports: Omit<DraftReport, 'id'>[];
}

interface Appendix {
  titleLines: string[];
  tables: Table[];
}

/** Reads the tables in the body under the section they stand in, then those of the appendices. */
export function appendicesOf(reading: Reading, outline: Outline, appendix: Block[]): Appendices {
  const reports: Appendices['reports'] = [];
  const isOfTasks = (table: Table): boolean => {
    const found = tableReportsOf(reading, table);
    reports.push(...(found ?? []));
    return found === undefined;
  };
  const inBody = [
    ...outline.tables.map((table) => ({ table, ref: 'PL', doers: [] })),
    ...allItems(outline.items).flatMap((item) =>
      item.tables.map((table) => ({ table, ref: item.ref, doers: doersOfHeading(reading, item.text) })),
    ),
  ]
    .filter(({ table }) => isOfTasks(table))
    .flatMap(({ table, ref, doers }) => tableTasksOf(reading, table, ref, null, doers)?.tasks ?? []);
  const read = divided(appendix).flatMap((whole) => {
    const one = { ...whole, tables: whole.tables.filter(isOfTasks) };
    const title = titleOf(one.titleLines);
    return one.tables.length === 0 && title === null ? [] : [{ ...one, title }];
  });
  const withTasks = read.filter((one) =>
    one.tables.some((table) => tableTasksOf({ ...reading, notes: [] }, table, 'PL', null) !== undefined),
  );
  const sections: DraftSection[] = [];
  const tasks: DraftTask[] = [...inBody];
  withTasks.forEach((one, at) => {
    const prefix =
      withTasks.length === 1 && inBody.every((task) => !task.ref.startsWith('PL')) ? 'PL' : `PL${at + 1}`;
    const tables = one.tables.flatMap(
      (table, index) =>
        tableTasksOf(
          reading,
          table,
          index === 0 ? prefix : `${prefix}-${index + 1}`,
          sectionTitle(one.titleLines),
        ) ?? [],
    );
    tasks.push(...tables.flatMap((table) => table.tasks));
    sections.push({
      no: prefix,
      title: one.title,
      kind: 'appendix',
      columns: tables[0]?.columns ?? [],
      items: tables.flatMap((table) => table.groups),
    });
  });
  return { sections, tasks, reports };
}

function doersOfHeading(reading: Reading, text: string): string[] {
  const heading = dutyHeadingOf(reading, text, true);
  return heading?.duty === null ? plainNames(heading.doers) : [];
}

function divided(blocks: Block[]): Appendix[] {
  const appendices: Appendix[] = [{ titleLines: [], tables: [] }];
  for (const block of blocks) {
    const current = appendices.at(-1);
    if (current === undefined) break;
    if (block.kind === 'table') {
      const [first, ...more] = current.tables;
      // A table cut by a page is one table.
      if (first !== undefined && more.length === 0 && sameWidth(first, block)) first.rows.push(...block.rows);
      else current.tables.push({ ...block, rows: [...block.rows] });
    } else if (
      /^PHỤ LỤC|^Phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?\s*[.:]?$/u.test(block.text) &&
      (current.titleLines.length > 0 || current.tables.length > 0)
    ) {
      appendices.push({ titleLines: titleLine(block), tables: [] });
    } else if (current.tables.length === 0) current.titleLines.push(...titleLine(block));
  }
  return appendices;
}

const sameWidth = (one: Table, other: Table): boolean =>
  one.rows[0]?.cells.length === other.rows[0]?.cells.length;

const titleLine = (block: Paragraph): string[] => block.text.split('\n').map((line) => line.trim());

/** The lines in capitals under "PHỤ LỤC", without the note in brackets. */
function titleOf(lines: string[]): string | null {
  const named = lines.filter(
    (line) => isCapitals(line) && !/^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ\s+)?[IVX\d]+)?\s*[.:]?$/u.test(line),
  );
  const title = inline(named.join(' ')).replace(/^(?:PHỤ LỤC)(?:\s+[IVX\d]+)?\s*[.:]?\s*/u, '');
  return title === '' ? null : title;
}

function sectionTitle(lines: string[]): string | null {
  const first = titleOf(lines.slice(0, lines.findIndex((line) => titleOf([line]) !== null) + 1));
  return first === null ? null : first.slice(0, 1) + first.slice(1).toLowerCase();
}
