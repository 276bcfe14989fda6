// Columns that stand for quarters, months or years, with a cross where the work is to be done.
import type { Period } from '../../core/due/due-rule.ts';
import { inline } from '../neutral.ts';
import type { TableHead } from './columns.ts';
import { type ReadTime, timeOf } from './times.ts';

const periodHead =
  /^(?:quý\s*(?:IV|I{1,3}|[1-4])|(?:tháng|T)\s*\.?\d{1,2}|(?:năm\s*)?20\d\d)(?:\s*[/-]\s*20\d\d)?$/iu;
const cross = /^[x×✓✔√+•●*]+$/iu;

/** True for a head that names one stretch of time: "Quý I", "Tháng 3", "2027". */
export const isPeriodHead = (head: string): boolean => periodHead.test(inline(head));

/** The time of the columns that a row has crosses in; undefined for a table without such columns. */
export function markedTime(cells: string[], head: TableHead, period: Period | null): ReadTime | undefined {
  const columns = head.heads.flatMap((text, at) => (isPeriodHead(text) ? [{ text: inline(text), at }] : []));
  if (columns.length < 2) return undefined;
  const marked = columns.filter(({ at }) => cross.test(inline(cells[at] ?? '')));
  if (marked.length === 0) return undefined;
  return timeOf(marked.map(({ text }) => text.replace(/^T(?=\s*\.?\d)/u, 'Tháng ')).join(', '), period);
}
