// Where in a document something was read: its line, its page or its row of a table.
import type { SourceSpan } from '../core/plans/plan-draft.ts';
import type { Voice } from './voice.ts';

/** `dòng 12`, `trang 3`, `bảng 2, hàng 5`; empty when the place is not known. */
export function placeWords(source: SourceSpan | null, voice: Voice): string {
  if (source === null) return '';
  const { line, page, table, row } = source;
  if (line !== null) return voice.say('at-line', { line: String(line) });
  if (table !== null && row !== null) return voice.say('at-row', { table: String(table), row: String(row) });
  return page === null ? '' : voice.say('at-page', { page: String(page) });
}
