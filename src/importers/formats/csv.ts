// Comma-separated values, as spreadsheets export them: comma, semicolon or tab.
import { parse } from 'csv-parse/sync';
import { textOf } from '../decode.ts';
import { blocksOfGrid } from '../layout/grid.ts';
import { Unreadable } from '../refusal.ts';
import type { Format } from './format.ts';

/** `.csv`. */
export const csv: Format = {
  extensions: ['csv', 'tsv'],
  container: false,
  read({ bytes }) {
    const text = textOf(bytes).replace(/^\ufeff/, '');
    return { blocks: blocksOfGrid(rowsOf(text), 1) };
  },
};

/** The rows of a text of separated values. Throws `Unreadable` when it is no table. */
export function rowsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as string[][];
  } catch (error) {
    throw new Unreadable('damaged', error instanceof Error ? error.message : 'not a table');
  }
}

/** The separator that most lines share. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').slice(0, 200);
  const score = (mark: string): number => lines.filter((line) => line.split(mark).length > 3).length;
  return [',', ';', '\t'].sort((a, b) => score(b) - score(a))[0] ?? ',';
}
