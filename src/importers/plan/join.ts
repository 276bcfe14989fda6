// Paragraphs and tables that a page break cut in two are joined again.
import type { Block, Paragraph, Table } from '../neutral.ts';
import { tableHeadOf } from './columns.ts';
import { labelOf } from './numbering.ts';

/** The blocks with broken paragraphs joined. */
export function joinBrokenParagraphs(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'paragraph' && before?.kind === 'paragraph' && continues(before, block)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

/** The blocks with a table that a page cut made one again: nothing between its parts, as many columns, no head of its own. */
export function joinCutTables(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'table' && before?.kind === 'table' && goesOnWith(before, block))
      joined[joined.length - 1] = { ...before, rows: [...before.rows, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}

function goesOnWith(before: Table, next: Table): boolean {
  const width = before.rows[0]?.cells.length;
  if (width === undefined || next.rows[0]?.cells.length !== width) return false;
  const own = tableHeadOf(next.rows.slice(0, 2));
  const head = tableHeadOf(before.rows);
  return head !== undefined && (own === undefined || own.heads.join('|') === head.heads.join('|'));
}

const linking =
  /(?:\s|^)(?:tỉnh|huyện|thành phố|xã|phường|của|và|các|tại|về|cho|với|theo|Sở|Bộ|Ủy ban|Uỷ ban|số|ngày|tháng|năm|trên|trong|do|được|là|Ban|Hội|-|,)$/u;

function continues(before: Paragraph, next: Paragraph): boolean {
  if (before.frame !== next.frame || /[.;:!?…”")]$/u.test(before.text)) return false;
  if (labelOf(next.text) !== undefined || /^\(/.test(next.text) || isCapitals(before.text)) return false;
  if (/^(?:Nơi nhận|Kính gửi|Số)\b/u.test(before.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return before.text.length > 20;
  return before.text.length > 100 && linking.test(before.text) && !isCapitals(next.text);
}

/** True for text in capitals, as headings and signatures are. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}
