// The body of a Word file as paragraphs and tables. Deleted text, field codes and fallbacks are left out.

import { walkXml } from '../container/xml.ts';
import { type Block, paragraph, type Table } from '../neutral.ts';
import type { ListNumbers, ListPlace } from './list-numbers.ts';

interface Cell {
  lines: string[];
  span: number;
  continues: boolean;
}

interface OpenTable {
  rows: { cells: Cell[]; page: number }[];
}

interface OpenParagraph {
  text: string;
  list: ListPlace | undefined;
  style: string;
}

const left = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'footnote',
  'endnote',
  'comment',
]);

interface State {
  blocks: Block[];
  tables: OpenTable[];
  paragraphs: OpenParagraph[];
  numbers: ListNumbers;
  inText: boolean;
  inProperties: number;
  gap: boolean;
  page: number;
  tableCount: number;
}

/** The blocks of `word/document.xml`. */
export function blocksOfWord(bytes: Uint8Array, numbers: ListNumbers): Block[] {
  const state: State = {
    blocks: [],
    tables: [],
    paragraphs: [],
    numbers,
    inText: false,
    inProperties: 0,
    gap: false,
    page: 1,
    tableCount: 0,
  };
  let skipped = 0;
  walkXml(bytes, {
    open(name, attributes) {
      if (skipped > 0 || left.has(name)) skipped += 1;
      else opened[name]?.(state, attributes);
    },
    close(name) {
      if (skipped > 0) skipped -= 1;
      else closed[name]?.(state);
    },
    text(text) {
      if (state.inText && skipped === 0) addText(state, text);
    },
  });
  return state.blocks;
}

type Opened = (state: State, attributes: Record<string, string>) => void;

const opened: Record<string, Opened> = {
  p: (state) => {
    state.paragraphs.push({ text: '', list: undefined, style: '' });
  },
  tbl: (state) => {
    state.tables.push({ rows: [] });
  },
  tr: (state) => {
    state.tables.at(-1)?.rows.push({ cells: [], page: state.page });
  },
  tc: (state) => {
    state.tables.at(-1)?.rows.at(-1)?.cells.push({ lines: [], span: 1, continues: false });
  },
  gridSpan: (state, { val }) => {
    const cell = currentCell(state);
    if (cell !== undefined) cell.span = Math.min(Math.max(Number(val) || 1, 1), 60);
  },
  vMerge: (state, { val }) => {
    const cell = currentCell(state);
    if (cell !== undefined) cell.continues = val !== 'restart';
  },
  t: (state) => {
    state.inText = true;
  },
  tab: (state) => {
    // A tab stop among the properties is no character.
    if (state.inProperties === 0) addText(state, '\t');
  },
  noBreakHyphen: (state) => addText(state, '-'),
  cr: (state) => addText(state, '\n'),
  br: (state, { type }) => {
    if (type === 'page') state.page += 1;
    else addText(state, '\n');
  },
  lastRenderedPageBreak: (state) => {
    state.page += 1;
  },
  pStyle: (state, { val = '' }) => {
    const open = state.paragraphs.at(-1);
    if (open !== undefined) open.style = val;
  },
  ilvl: (state, { val }) => setList(state, { level: Number(val) || 0 }),
  numId: (state, { val = '' }) => setList(state, { list: val }),
  pPr: (state) => {
    state.inProperties += 1;
  },
};

const closed: Record<string, (state: State) => void> = {
  p: closeParagraph,
  tbl: closeTable,
  t: (state) => {
    state.inText = false;
  },
  pPr: (state) => {
    state.inProperties -= 1;
  },
};

const currentCell = (state: State): Cell | undefined => state.tables.at(-1)?.rows.at(-1)?.cells.at(-1);

function addText(state: State, text: string): void {
  const open = state.paragraphs.at(-1);
  if (open !== undefined) open.text += text;
}

function setList(state: State, part: Partial<ListPlace>): void {
  const open = state.paragraphs.at(-1);
  if (open !== undefined) open.list = { list: '', level: 0, ...open.list, ...part };
}

function closeParagraph(state: State): void {
  const open = state.paragraphs.pop();
  if (open === undefined) return;
  const cell = currentCell(state);
  const isBlank = open.text.trim() === '' && cell === undefined;
  const label = isBlank ? '' : state.numbers.labelOf(open.list ?? state.numbers.ofStyle(open.style));
  const lines = `${label}${open.text}`.split('\n').filter((line) => line.trim() !== '');
  if (cell !== undefined) {
    cell.lines.push(...lines);
    return;
  }
  lines.forEach((line, at) => {
    state.blocks.push(paragraph(line, { page: state.page, gap: state.gap && at === 0 }));
  });
  state.gap = lines.length === 0;
}

function closeTable(state: State): void {
  const table = state.tables.pop();
  if (table === undefined) return;
  const outer = currentCell(state);
  if (outer !== undefined) {
    // A table inside a cell: its text belongs to the cell.
    for (const row of table.rows) for (const cell of row.cells) outer.lines.push(...cell.lines);
    return;
  }
  state.tableCount += 1;
  state.blocks.push(gridOf(table, state.tableCount));
  state.gap = false;
}

/** Cells on their grid: a cell over several columns fills the first, one over several rows is repeated. */
function gridOf(table: OpenTable, index: number): Table {
  const rows: Table['rows'] = [];
  for (const { cells, page } of table.rows) {
    const above = rows.at(-1)?.cells;
    const grid: string[] = [];
    for (const cell of cells) {
      const text = cell.continues ? (above?.[grid.length] ?? '') : paragraph(cell.lines.join('\n')).text;
      grid.push(text, ...new Array<string>(cell.span - 1).fill(''));
    }
    rows.push({ cells: grid, line: null, page });
  }
  return { kind: 'table', index, rows };
}
