// One worksheet as a stream of XML: rows are written as they come, so that a sheet of any length needs no more memory.
import { daysBetween } from '../../core/dates.ts';
import { shorten } from '../../messages/lines.ts';
import { opensFormula, xmlText } from '../tables/safe-text.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { type StyleName, styleNumber } from './styles.ts';

/** A sheet of a workbook. Lines above the table are not part of its filter; the table's header is frozen and repeated. */
export interface Sheet {
  name: string;
  /** Lines above the table: the first is the title. */
  heading: readonly string[];
  table: Table;
  /** True sets the last row apart as a total, which the filter leaves out. */
  hasTotal?: boolean;
  /** How many of the first columns are printed; all when left out. */
  printedColumns?: number;
  /** Printed at the head of every page, for a sheet whose first row is the table's. */
  pageTitle?: string;
  /** Printed at the foot of every page, before the page number. */
  footer: string;
}

/** The row, from 1, that carries the table's header. */
export const headerRowOf = (sheet: Sheet): number =>
  sheet.heading.length === 0 ? 1 : sheet.heading.length + 2;

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
export function columnLetters(index: number): string {
  const letters = lettersByIndex[index];
  if (letters !== undefined) return letters;
  const rest = String.fromCharCode(65 + (index % 26));
  const made = index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
  lettersByIndex[index] = made;
  return made;
}

/** Worked out once: every cell of every row asks. */
const lettersByIndex: string[] = [];

/** Excel's first day is 1; counted from here because of its leap year that never was. */
const dayZero = '1899-12-30';

/** Pieces of the sheet's XML in order; `onEnd` hears the number of the table's last row. */
export function* sheetXml(sheet: Sheet, onEnd: (lastRow: number) => void): Generator<string> {
  const { columns } = sheet.table;
  const top = headerRowOf(sheet);
  yield opening(sheet, columns, top);
  yield sheet.heading.map((line, index) => headingRow(line, index, columns)).join('');
  yield rowXml(
    top,
    columns.map((column) => column.header),
    columns.map(() => 'header'),
    linesOf(
      columns.map((column) => column.header),
      columns,
    ),
  );
  const serialOf = serials();
  let number = top;
  let held: readonly Cell[] | undefined;
  // The last row is known only when no other follows it, and a total looks different.
  for (const row of sheet.table.rows) {
    if (held !== undefined) yield tableRow(++number, held, columns, serialOf, false);
    held = row;
  }
  if (held !== undefined) yield tableRow(++number, held, columns, serialOf, sheet.hasTotal === true);
  onEnd(number);
  yield closing(sheet, top, sheet.hasTotal === true ? number - 1 : number);
}

function opening(sheet: Sheet, columns: readonly Column[], top: number): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0" showGridLines="${sheet.heading.length === 0 ? 1 : 0}"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols><sheetData>`,
  ].join('');
}

function closing(sheet: Sheet, top: number, last: number): string {
  const right = columnLetters(sheet.table.columns.length - 1);
  return [
    '</sheetData>',
    `<autoFilter ref="A${top}:${right}${Math.max(top, last)}"/>`,
    mergedHeading(sheet, right),
    '<pageMargins left="0.4" right="0.4" top="0.8" bottom="0.6" header="0.3" footer="0.3"/>',
    // Paper 9 is A4; as wide as one page, as long as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter>${pageHead(sheet)}<oddFooter>&amp;L${footerText(sheet.footer)}&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** Bold and in the middle, in two lines at most: programs cut off what does not fit instead of breaking it. */
const pageTitleLine = 110;
function pageHead({ pageTitle }: Sheet): string {
  if (pageTitle === undefined) return '';
  const [first = '', second = ''] = brokenInto(pageTitle, pageTitleLine);
  const lines = second === '' ? [first] : [first, shorten(second, pageTitleLine)];
  return `<oddHeader>&amp;C&amp;"Times New Roman,Bold"&amp;12 ${lines.map(footerText).join('\n')}</oddHeader>`;
}

/** The words that fit one line, and the rest; a title that needs two lines is parted near its middle. */
function brokenInto(text: string, max: number): [string, string] {
  if (text.length <= max) return [text, ''];
  const at = text.lastIndexOf(' ', Math.min(max, Math.max(Math.ceil(text.length / 2) + 10, 60)));
  return at < 1 ? [text.slice(0, max), text.slice(max)] : [text.slice(0, at), text.slice(at + 1)];
}

/** A line above the table, over its whole width; a long one takes several. */
function headingRow(line: string, index: number, columns: readonly Column[]): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const [style, lineSize, letterSize]: [StyleName, number, number] =
    index === 0 ? ['title', 1.4, 1.5] : ['note', 1.1, 1];
  const lines = Math.max(1, Math.ceil((line.length * letterSize) / (all * 0.95)));
  return rowXml(index + 1, [line], [style], lines * lineSize);
}

const mergedHeading = ({ heading }: Sheet, right: string): string =>
  heading.length === 0 || right === 'A'
    ? ''
    : `<mergeCells count="${heading.length}">${heading.map((_, index) => `<mergeCell ref="A${index + 1}:${right}${index + 1}"/>`).join('')}</mergeCells>`;

/** An ampersand is a command in a footer unless it is doubled. */
const footerText = (text: string): string => xmlText(text.replaceAll('&', '&&'));

function tableRow(
  number: number,
  cells: readonly Cell[],
  columns: readonly Column[],
  serialOf: (date: string) => number,
  isTotal: boolean,
): string {
  const values = cells.map((cell, index) =>
    columns[index]?.kind === 'day' && typeof cell === 'string' ? serialOf(cell) : cell,
  );
  return rowXml(
    number,
    values,
    columns.map((column): StyleName => (isTotal ? 'total' : column.kind)),
    linesOf(cells, columns),
  );
}

/** Heights are written, for programs differ in whether they work them out on opening. */
const lineHeight = 15;
const linesMax = 20;

/** How many lines the longest cell takes in its column; words are seldom broken at the very edge. */
function linesOf(cells: readonly Cell[], columns: readonly Column[]): number {
  const lines = cells.map((cell, index) => {
    const width = Math.max(1, (columns[index]?.width ?? 10) * 0.95);
    if (typeof cell !== 'string') return 1;
    if (!cell.includes('\n')) return Math.ceil(cell.length / width);
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(linesMax, Math.max(1, ...lines));
}

function rowXml(number: number, cells: readonly Cell[], styles: readonly StyleName[], lines: number): string {
  const parts = cells.map((cell, index) => {
    const at = `${columnLetters(index)}${number}`;
    const style = styles[index] ?? 'plain';
    if (cell === null || cell === '') return `<c r="${at}" s="${styleNumber(style)}"/>`;
    if (typeof cell === 'number') return `<c r="${at}" s="${styleNumber(style)}"><v>${cell}</v></c>`;
    const guarded = style === 'text' && opensFormula(cell) ? 'guarded' : style;
    return `<c r="${at}" s="${styleNumber(guarded)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
  });
  return `<row r="${number}" ht="${lines * lineHeight + 3}" customHeight="1">${parts.join('')}</row>`;
}

/** Days as Excel counts them; each date is worked out once. */
function serials(): (date: string) => number {
  const known = new Map<string, number>();
  return (date) => {
    const serial = known.get(date) ?? daysBetween(dayZero, date);
    known.set(date, serial);
    return serial;
  };
}
