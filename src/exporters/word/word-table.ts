// A table on a page: widths in proportion, the header repeated on every page, rows that do not break.
import {
  AlignmentType,
  Table as PageTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
} from 'docx';
import type { Voice } from '../../messages/voice.ts';
import { printable } from '../tables/safe-text.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { size } from './text.ts';

interface Look {
  /** The last row is a sum, and bold. */
  hasTotal?: boolean;
  /** Rows, from 0, that stand on one page with the row below. */
  staysWithNext?: (row: number) => boolean;
}

/** The table over the whole text area, `width` in twips. */
export function wordTable(table: Table, width: number, voice: Voice, look: Look = {}): PageTable {
  const { columns } = table;
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / all));
  const rows = [...table.rows];
  const rowOf = (cells: readonly Cell[], kind: 'header' | 'plain' | 'total', keepNext = false): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: kind === 'header',
      children: cells.map((cell, index) =>
        cellOf(cell, columns[index], widths[index] ?? 0, { kind, keepNext }, voice),
      ),
    });
  return new PageTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    rows: [
      rowOf(
        columns.map((column) => column.header),
        'header',
      ),
      ...rows.map((row, index) =>
        rowOf(
          row,
          look.hasTotal === true && index === rows.length - 1 ? 'total' : 'plain',
          look.staysWithNext?.(index),
        ),
      ),
    ],
  });
}

function cellOf(
  cell: Cell,
  column: Column | undefined,
  width: number,
  { kind, keepNext }: { kind: 'header' | 'plain' | 'total'; keepNext: boolean },
  voice: Voice,
): TableCell {
  const isHeader = kind === 'header';
  const isText = column?.kind === 'text' && !isHeader;
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: isText ? AlignmentType.LEFT : AlignmentType.CENTER,
        keepNext,
        children: [
          new TextRun({
            text: printable(isHeader ? String(cell) : wordsOf(cell, column, voice)),
            bold: kind !== 'plain',
            size: size.small,
          }),
        ],
      }),
    ],
  });
}

function wordsOf(cell: Cell, column: Column | undefined, voice: Voice): string {
  if (cell === null) return '';
  if (column?.kind === 'day') return voice.fullDay(String(cell));
  return column?.kind === 'percent' ? `${cell}%` : String(cell);
}
