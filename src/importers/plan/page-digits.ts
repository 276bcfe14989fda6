// A page number that slid into a cell: rows that are otherwise equal show what was meant.
import { inline } from '../neutral.ts';
import { note, type Reading, sourceAt } from './context.ts';
import type { DataRow } from './rows.ts';

/** The text of one column by row, stray single digits taken out where most rows read without them. */
export function majorityTexts(
  reading: Reading,
  rows: DataRow[],
  column: number,
  table: number,
): Map<DataRow, string> {
  const texts = new Map(rows.map((row) => [row, inline(row.cells[column] ?? '')]));
  const counts = new Map<string, number>();
  for (const text of texts.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [row, text] of texts) {
    const without = withoutDigits(text);
    const usual = [...counts.keys()].find(
      (other) => other !== text && withoutDigits(other) === without && (counts.get(other) ?? 0) >= 2,
    );
    if (usual === undefined || (counts.get(text) ?? 0) > 1) continue;
    texts.set(row, usual);
    note(
      reading,
      'stray-digit',
      'info',
      null,
      sourceAt(row, text, { table, row: row.row, column: column + 1 }),
      { row: row.row },
    );
  }
  return texts;
}

const withoutDigits = (text: string): string =>
  text
    .replace(/(?<!\S)\d{1,2}(?!\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
