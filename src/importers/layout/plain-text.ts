// Plain text and Markdown: every line a paragraph; tab or pipe rows become tables. Hard-wrapped text is unwrapped.
import { type Block, cleanText, type NeutralDocument, paragraph, type Table } from '../neutral.ts';
import { type BoxedTable, boxedTablesIn } from './boxed-table.ts';
import { blocksOfLayout, isLayoutText } from './layout-text.ts';

/** The document of a text file. */
export function documentOfText(text: string): NeutralDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\f/);
  const boxes = boxedTablesIn(lines);
  const startOf = new Map(boxes.map((box) => [box.from, box]));
  const isDrawn = (at: number): boolean => boxes.some((box) => at >= box.from && at < box.to);
  if (isLayoutText(boxes.length === 0 ? lines : lines.filter((_, at) => !isDrawn(at)))) {
    const printed = lines.flatMap((line, at) => {
      const rows = startOf.get(at)?.rows.map((row) => row.cells);
      const place = { line: at + 1, page: null };
      if (rows !== undefined) return [{ text: '', rows, ...place }];
      return isDrawn(at) ? [] : [{ text: line, ...place }];
    });
    return { blocks: blocksOfLayout(printed) };
  }
  return { blocks: blocksOfLines(boxes.length === 0 ? lines : withPipes(lines, boxes)) };
}

/** Drawn rows as rows of pipes on the line where each began; rules and the lines that went on are left empty. */
function withPipes(lines: string[], boxes: BoxedTable[]): string[] {
  const piped = [...lines];
  for (const { from, to, rows } of boxes) {
    piped.fill('', from, to);
    for (const { cells, at } of rows) piped[at] = `|${cells.join('|').replace(/\n/g, ' ⏎ ')}|`;
  }
  return piped;
}

function blocksOfLines(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let table: Table | undefined;
  let gap = false;
  let tables = 0;
  lines.forEach((raw, at) => {
    const place = { line: at + 1, page: null };
    if (raw.trim() === '' && !raw.includes('\t')) {
      gap = true;
      return;
    }
    const cells = cellsOf(raw, table);
    if (cells === 'rule') return;
    if (cells !== undefined) {
      if (table === undefined) {
        tables += 1;
        table = { kind: 'table', index: tables, rows: [] };
        blocks.push(table);
      }
      table.rows.push({ cells, ...place });
      gap = false;
      return;
    }
    if (raw.trim() === '') return;
    table = undefined;
    blocks.push(
      ...raw
        .split(/\s*⏎\s*/)
        .filter((part) => part.trim() !== '')
        .map((part, i) => paragraph(part, { ...place, gap: gap && i === 0 })),
    );
    gap = false;
  });
  return blocks;
}

/** The cells of a row, 'rule' for the line under a Markdown head, undefined for a line of text. */
function cellsOf(raw: string, table: Table | undefined): string[] | 'rule' | undefined {
  if (/^\s*\|.*\|\s*$/.test(raw)) {
    const cells = raw
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map(cellText);
    return cells.every((cell) => /^:?-+:?$/.test(cell)) ? 'rule' : cells;
  }
  if (raw.includes('\t')) {
    const cells = raw.split('\t').map(cellText);
    const filled = cells.filter((cell) => cell !== '').length;
    if (filled >= 2 || (filled === 1 && table !== undefined && cells.length >= 3)) return cells;
    return undefined;
  }
  // The total row of a table whose cells were merged into one.
  if (
    table !== undefined &&
    (table.rows[0]?.cells.length ?? 0) > 2 &&
    /^(?:Tổng|Cộng)(?: cộng)?\s*:?/u.test(cellText(raw))
  ) {
    return [cellText(raw)];
  }
  return undefined;
}

/** A cell's text; "⏎" and runs of dashes under a letterhead are line breaks. */
function cellText(cell: string): string {
  return cleanText(cell.replace(/\s*⏎\s*/g, '\n').replace(/\s-{3,}(?:\s|$)/g, '\n'));
}
