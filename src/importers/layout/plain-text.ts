// Plain text and Markdown: every line a paragraph; tab or pipe rows become tables. Hard-wrapped text is unwrapped.
import { type Block, cleanText, type NeutralDocument, paragraph, type Table } from '../neutral.ts';
import { docTypeOf } from '../plan/parts.ts';
import { type BoxedTable, boxedTablesIn } from './boxed-table.ts';
import { blocksOfLayout, isLayoutText, type LayoutLine } from './layout-text.ts';
import { framedBlocks, isSideBySide } from './side-by-side.ts';

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
  const framed = framedStretches(lines);
  let table: Table | undefined;
  let gap = false;
  let tables = 0;
  lines.forEach((raw, at) => {
    const place = { line: at + 1, page: null };
    const stretch = framed.find(({ from, to }) => at >= from && at < to);
    if (stretch !== undefined) {
      table = undefined;
      if (at === stretch.from) blocks.push(...framedBlocks(layoutLines(lines, stretch)));
      return;
    }
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

interface Stretch {
  from: number;
  to: number;
}

const headLinesMax = 30;
const tailLinesMax = 40;

/** The letterhead and the signature block, where spaces set their two columns side by side. */
function framedStretches(lines: string[]): Stretch[] {
  const isCell = (line: string): boolean => /\t|\|/.test(line);
  const headEnd = lines
    .slice(0, headLinesMax)
    .findIndex((line) => docTypeOf(cleanText(line)) !== null || /^[\s*_]*Kính gửi/u.test(line));
  const tailFrom = lines.findLastIndex((line) => /^[\s*_]*Nơi nhận\s*:?[*_]*(?:\s|$)/u.test(line));
  const beyond = lines.findIndex(
    (line, at) =>
      at > tailFrom &&
      (isCell(line) || /^\s*(?:PHỤ LỤC|Phụ lục)/u.test(line) || at > tailFrom + tailLinesMax),
  );
  const tailTo = beyond < 0 ? lines.length : beyond;
  return [
    { from: 0, to: Math.max(headEnd, 0) },
    { from: tailFrom < 0 ? lines.length : tailFrom, to: tailTo },
  ].filter(
    (stretch) =>
      !lines.slice(stretch.from, stretch.to).some(isCell) && isSideBySide(layoutLines(lines, stretch)),
  );
}

const layoutLines = (lines: string[], { from, to }: Stretch): LayoutLine[] =>
  lines.slice(from, to).map((text, at) => ({ text, line: from + at + 1, page: null }));

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
  if (
    /\S\s+\|\s+\S.*\s\|(?:\s|$)/.test(raw) ||
    (table !== undefined && /\s\|(?:\s.*)?\s\|(?:\s|$)/.test(raw))
  ) {
    return raw.split(/(?:^|\s)\|(?=\s|$)/).map(cellText);
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
