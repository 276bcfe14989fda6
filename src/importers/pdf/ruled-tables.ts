// Tables with borders: the grid that the lines of a page draw, and the text that stands in its cells.
import type { PlacedText } from './page-lines.ts';
import type { PageRules, Rule } from './rules.ts';

/** A table of a page: where it lies, and its rows of cells; a cell over several columns fills the first. */
export interface RuledTable {
  top: number;
  bottom: number;
  left: number;
  right: number;
  rows: string[][];
}

const near = 3;

/** The tables of a page, from top to bottom; grids of fewer than three columns or two rows are none. */
export function ruledTablesOf(pieces: PlacedText[], rules: PageRules): RuledTable[] {
  return regionsOf(rules).flatMap((region) => {
    const xs = positions(region.upright.map((rule) => rule.at));
    const ys = positions(region.across.map((rule) => rule.at)).reverse();
    if (xs.length < 4 || ys.length < 2) return [];
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    const inside = pieces.filter((piece) => within(piece, left, right, bottom, top));
    return [{ left, right, top, bottom, rows: rowsOf(region, xs, ys, inside) }];
  });
}

/** True for a piece whose middle lies in the box. */
export function within(piece: PlacedText, left: number, right: number, bottom: number, top: number): boolean {
  const [x, y] = [piece.x + piece.width / 2, piece.y + piece.height * 0.3];
  return x > left - near && x < right + near && y > bottom && y < top;
}

/** Lines that belong together: upright lines that meet the same lines across. */
function regionsOf({ across, upright }: PageRules): PageRules[] {
  const regions: PageRules[] = [];
  for (const rule of [...upright].sort((a, b) => b.to - a.to)) {
    const region = regions.find((one) =>
      one.upright.some((other) => rule.from <= other.to + near && other.from <= rule.to + near),
    );
    if (region === undefined) regions.push({ upright: [rule], across: [] });
    else region.upright.push(rule);
  }
  for (const rule of across) {
    const region = regions.find((one) =>
      one.upright.some((other) => rule.at >= other.from - near && rule.at <= other.to + near),
    );
    region?.across.push(rule);
  }
  return regions;
}

/** Positions a few units apart are one; ascending. */
function positions(values: number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? -Infinity) > near) found.push(value);
  }
  return found;
}

const covers = (rules: Rule[], at: number, point: number): boolean =>
  rules.some(
    (rule) => Math.abs(rule.at - at) <= near && rule.from - near <= point && rule.to + near >= point,
  );

/** A cell of the grid: its columns, and the row at which it begins (a cell over several rows is in each of them). */
interface GridCell {
  column: number;
  end: number;
  fromRow: number;
}

/** Stands for "as above" in a cell whose text was printed on the page before. */
const asAbove = '〃';

function rowsOf(region: PageRules, xs: number[], ys: number[], pieces: PlacedText[]): string[][] {
  const grid: GridCell[][] = [];
  for (let row = 0; row + 1 < ys.length; row += 1) grid.push(cellsOfRow(region, xs, ys, row, grid[row - 1]));
  return grid.map((cells, row) => {
    const texts = cells.map((cell) => textOfCell(cell, grid, xs, ys, pieces));
    return cells.flatMap(({ column, end, fromRow }, at) => {
      const text = texts[at] ?? '';
      const isOpen = text === '' && fromRow === 0 && row > 0 && grid.length > 1;
      return [isOpen ? asAbove : text, ...new Array<string>(end - column - 1).fill('')];
    });
  });
}

function cellsOfRow(
  region: PageRules,
  xs: number[],
  ys: number[],
  row: number,
  above: GridCell[] | undefined,
): GridCell[] {
  const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
  const cells: GridCell[] = [];
  for (let column = 0; column + 1 < xs.length; ) {
    let end = column + 1;
    while (end + 1 < xs.length && !covers(region.upright, xs[end] ?? 0, (top + bottom) / 2)) end += 1;
    const over = above?.find((cell) => cell.column === column && cell.end === end);
    // No line above: the cell of the row above goes on.
    const goesOn = !covers(region.across, top, ((xs[column] ?? 0) + (xs[end] ?? 0)) / 2);
    cells.push({ column, end, fromRow: over !== undefined && goesOn ? over.fromRow : row });
    column = end;
  }
  return cells;
}

/** The text of a cell over all of its rows. */
function textOfCell(
  cell: GridCell,
  grid: GridCell[][],
  xs: number[],
  ys: number[],
  pieces: PlacedText[],
): string {
  const { column, end, fromRow } = cell;
  const last = grid.findLastIndex((cells) =>
    cells.some((one) => one.column === column && one.end === end && one.fromRow === fromRow),
  );
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[end], ys[fromRow], ys[last + 1]];
  return cellText(
    pieces.filter((piece) => within(piece, left, right, bottom, top)),
    right - left,
  );
}

const padding = 12;

/** Lines of a cell; a line that stopped where the next word had fitted ends a paragraph. */
function cellText(pieces: PlacedText[], width: number): string {
  const lines: { y: number; text: string; from: number; to: number; height: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (piece.text.trim() === '') continue;
    if (last !== undefined && last.y - piece.y < Math.max(piece.height, 6) * 0.45) {
      const gap = piece.x - last.to;
      last.text += `${gap > piece.height * 0.12 && !last.text.endsWith(' ') ? ' ' : ''}${piece.text}`;
      last.to = piece.x + piece.width;
    } else
      lines.push({
        y: piece.y,
        text: piece.text,
        from: piece.x,
        to: piece.x + piece.width,
        height: piece.height,
      });
  }
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return line.text;
    const word = line.text.trim().split(' ')[0] ?? '';
    const wordWidth = ((line.to - line.from) / Math.max(line.text.length, 1)) * (word.length + 1);
    const fits = before.to - before.from + wordWidth < width - padding;
    const ends =
      /[;.]\s*$/.test(before.text) || /^\s*[-+•]\s/.test(line.text) || /^\s*\p{Lu}/u.test(line.text);
    return `${text}${fits && ends ? '\n' : ' '}${line.text}`;
  }, '');
}
