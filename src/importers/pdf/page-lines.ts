// From the placed pieces of a PDF page to printed lines: pieces on one height are one line, gaps become spaces.
import type { LayoutLine } from '../layout/layout-text.ts';

/** A piece of text with its place on the page; `y` grows upwards, as PDF counts. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const blankLineFrom = 1.75;

/** The lines of a page from top to bottom; a blank line stands for a wider gap. */
export function linesOfPage(pieces: PlacedText[], page: number): LayoutLine[] {
  const filled = pieces.filter((piece) => piece.text.trim() !== '');
  if (filled.length === 0) return [];
  const charWidth = median(filled.map((piece) => piece.width / Math.max(piece.text.length, 1))) || 5;
  const left = Math.min(...filled.map((piece) => piece.x));
  const rows = rowsOf(filled);
  const step = median(rows.slice(1).map((row, at) => (rows[at]?.y ?? row.y) - row.y)) || 14;
  const lines: LayoutLine[] = [{ text: '', line: null, page }];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above !== undefined && above.y - row.y > step * blankLineFrom)
      lines.push({ text: '', line: null, page });
    lines.push({ text: lineText(row.pieces, left, charWidth), line: null, page });
  });
  return lines;
}

interface Row {
  y: number;
  pieces: PlacedText[];
}

function rowsOf(pieces: PlacedText[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1);
    if (last !== undefined && last.y - piece.y < Math.max(piece.height, 6) * 0.45) last.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows;
}

/** Words set apart keep their column; words that touch stay together. */
function lineText(pieces: PlacedText[], left: number, charWidth: number): string {
  let text = '';
  let end = left;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const gap = piece.x - end;
    const column = Math.round((piece.x - left) / charWidth);
    if (gap > charWidth * 2.2 || text === '')
      text = text.padEnd(Math.max(column, text === '' ? 0 : text.length + 3));
    else if (gap > charWidth * 0.2 && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
