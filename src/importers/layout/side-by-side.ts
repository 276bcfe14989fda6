// Two columns of a page side by side, as letterheads and signature blocks have them, one after the other.
import { type Block, type Paragraph, paragraph } from '../neutral.ts';
import type { LayoutLine } from './layout-text.ts';

interface Piece {
  text: string;
  from: number;
  line: LayoutLine;
}

/** The pieces of the left column, then those of the right. */
export function framedBlocks(lines: LayoutLine[]): Block[] {
  const pieces = lines.flatMap(piecesOf);
  const boundary = boundaryOf(lines, pieces);
  const left = pieces.filter((piece) => isLeft(piece, boundary));
  const right = pieces.filter((piece) => !isLeft(piece, boundary));
  return [...column(left, 'left'), ...column(right, 'right')];
}

/** Stretches of a line with three or more spaces between them. */
export function piecesOf(line: LayoutLine): Piece[] {
  return [...line.text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({
    text: match[0],
    from: match.index,
    line,
  }));
}

/** True when some line has a piece further right that only ever stands in a right column. */
export function isSideBySide(lines: LayoutLine[]): boolean {
  return lines.some((line) => piecesOf(line).some((piece, at) => at > 0 && isRightOnly(piece)));
}

const rightOnly = /^[*_]*(?:CỘNG H|Độc lập|ĐỘC LẬP|ĐẢNG CỘNG SẢN|(?:TM|T\/M|KT|TL|TUQ)\s?[. ])/u;

/** The Youth Union's name stands on the right of its letters, and on the left of none that is so far in. */
const isRightOnly = ({ text, from }: Piece): boolean =>
  rightOnly.test(text) || (from > indentMax && /^ĐOÀN TNCS HỒ CHÍ MINH$/u.test(text));

const indentMax = 25;

/** Where the right column begins: at what only stands there, else at the second piece of the lines that have two. */
function boundaryOf(lines: LayoutLine[], pieces: Piece[]): number {
  const anchors = pieces.filter((piece) => piece.from > 0 && isRightOnly(piece)).map((piece) => piece.from);
  if (anchors.length > 0) return Math.min(...anchors);
  const seconds = lines
    .map((line) => piecesOf(line))
    .filter((both) => both.length >= 2)
    .flatMap((both) => (both[1] === undefined ? [] : [both[1].from]));
  if (seconds.length > 0) return Math.min(...seconds);
  return Math.max(...pieces.map((piece) => piece.from + piece.text.length), 0) / 2;
}

/** A piece is left when most of it lies before the boundary. */
const isLeft = (piece: Piece, boundary: number): boolean => piece.from + piece.text.length / 2 < boundary;

/** Bullets of recipients go on over several lines; other lines stand for themselves. */
function column(pieces: Piece[], frame: 'left' | 'right'): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let last: LayoutLine | undefined;
  for (const { text, line } of pieces) {
    const open = paragraphs.at(-1);
    const isList = frame === 'left' && open?.text.startsWith('-') === true;
    const goesOn = isList && !/[;.]$/.test(open?.text ?? '') && !/^[-–]/.test(text);
    // "ngày      tháng 02": a gap left for a pen is no column.
    if (open !== undefined && (line === last || goesOn)) open.text = `${open.text} ${text}`;
    else paragraphs.push({ ...paragraph(text, line), frame });
    last = line;
  }
  return paragraphs;
}
