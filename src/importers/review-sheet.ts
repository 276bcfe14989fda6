// An edited review sheet back into rows: places with the cells that a person may change. Knows neither plan nor database.
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';
import { formats } from './formats/index.ts';
import { Unreadable } from './refusal.ts';

/** The cells of a row that may be edited; undefined where the sheet has no such column. */
export interface ReviewRow {
  ref: string;
  title?: string;
  lead?: string;
  coordinating?: string;
  time?: string;
  follow?: string;
  collector?: string;
}

type Field = keyof ReviewRow;

const headers: Record<string, Field> = {
  muc: 'ref',
  place: 'ref',
  'nhiem vu': 'title',
  task: 'title',
  'co quan chu tri': 'lead',
  'lead agency': 'lead',
  'co quan phoi hop': 'coordinating',
  'coordinating agencies': 'coordinating',
  'thoi gian thuc hien': 'time',
  time: 'time',
  'muc theo doi': 'follow',
  'follow level': 'follow',
  'noi nhan bao cao': 'collector',
  'report goes to': 'collector',
};

/** The rows of a workbook. Throws `Unreadable` for a file that is no review sheet. */
export async function reviewRowsIn(name: string, bytes: Uint8Array): Promise<ReviewRow[]> {
  const format = formats['xlsx'];
  if (format?.signature?.(bytes) !== true) throw new Unreadable('damaged', 'not an Excel workbook');
  const { blocks } = await format.read({ name, bytes });
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const top = block.rows.findIndex((row) => fieldsOf(row.cells).includes('ref'));
    if (top < 0) continue;
    const fields = fieldsOf(block.rows[top]?.cells ?? []);
    return block.rows
      .slice(top + 1)
      .map(({ cells }) => rowOf(fields, cells))
      .filter((row) => row.ref !== '');
  }
  throw new Unreadable('not-a-plan', 'no column of places');
}

const fieldsOf = (cells: readonly string[]): (Field | undefined)[] =>
  cells.map((cell) => headers[withoutDiacritics(cell).replace(/\s+/g, ' ').trim()]);

function rowOf(fields: readonly (Field | undefined)[], cells: readonly string[]): ReviewRow {
  const row: ReviewRow = { ref: '' };
  for (const [at, field] of fields.entries())
    if (field !== undefined)
      row[field] = (cells[at] ?? '')
        .replace(/\s*\n\s*/g, '; ')
        .replace(/^'(?=[=+\-@])/, '')
        .trim();
  return row;
}
