// One page of a PDF in reading order: its lines, with bordered tables in their place.
import type { LayoutLine } from '../layout/layout-text.ts';
import { linesOfPage, type PlacedText } from './page-lines.ts';
import { ruledTablesOf, within } from './ruled-tables.ts';
import type { PageRules } from './rules.ts';

/** The lines of a page; a table stands as one line that carries its rows. */
export function linesWithTables(pieces: PlacedText[], rules: PageRules, page: number): LayoutLine[] {
  const tables = ruledTablesOf(pieces, rules).filter(
    ({ rows }) => rows.flat().filter((cell) => cell !== '').length >= 3,
  );
  let rest = pieces;
  const lines: LayoutLine[] = [];
  for (const { top, bottom, left, right, rows } of tables.sort((a, b) => b.top - a.top)) {
    lines.push(
      ...linesOfPage(
        rest.filter((piece) => piece.y >= top),
        page,
      ),
    );
    lines.push({ text: '', line: null, page, rows });
    rest = rest.filter((piece) => piece.y < top && !within(piece, left, right, bottom, top));
  }
  return [...lines, ...linesOfPage(rest, page)];
}
