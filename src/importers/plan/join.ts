// Paragraphs and tables that a page break cut in two are joined again.
import type { Block, Paragraph, Table, TableRow } from '../neutral.ts';
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

/** The blocks with a table divided where a further head begins: two tables with only a blank line between them. */
export function divideTables(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table') return [block];
    const parts: Table[] = [];
    for (const row of block.rows) {
      const last = parts.at(-1);
      if (last === undefined || beginsTable(row, last)) parts.push({ ...block, rows: [row] });
      else last.rows.push(row);
    }
    return parts;
  });
}

/** A row of heads unlike those of the table it stands in. */
function beginsTable(row: TableRow, table: Table): boolean {
  if (!/^(?:S?TT|Số TT)$/iu.test(row.cells[0] ?? '')) return false;
  const own = tableHeadOf([row]);
  const head = tableHeadOf(table.rows);
  return own !== undefined && head !== undefined && !isAlike(own.heads, head.heads);
}

/** A head that is repeated, or the second line of one. */
const isAlike = (one: string[], other: string[]): boolean =>
  one.filter((head) => head !== '' && !other.includes(head)).length <= 1;

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
  /(?:\s|^)(?:của|và|các|tại|về|cho|với|theo|Sở|Bộ|Ủy ban|Uỷ ban|số|ngày|tháng|năm|trên|trong|do|được|là|Ban|Hội|-|,)$/u;

const tier = /\s(?:tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu)$/u;
const placeName = /^\p{Lu}\p{L}*(?:[\s-]+\p{Lu}|[,;.)])/u;

function continues(before: Paragraph, next: Paragraph): boolean {
  if (before.frame !== next.frame || /[.;:!?…”")]$/u.test(before.text)) return false;
  if (labelOf(next.text) !== undefined || /^\(/.test(next.text) || isCapitals(before.text)) return false;
  if (/^(?:Nơi nhận|Kính gửi|Số)\b/u.test(before.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return before.text.length > 20;
  if (before.text.length <= 100 || isCapitals(next.text)) return false;
  // "..., Hội Nông dân tỉnh" over "Vận động ...": a tier is linked to a name alone.
  return tier.test(before.text) ? placeName.test(next.text) : linking.test(before.text);
}

/** True for text in capitals, as headings and signatures are. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}
