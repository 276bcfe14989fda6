// Text that keeps the look of a page: hard line ends, indents, columns drawn with spaces. Also what a PDF becomes.
import { type Block, cleanText, type Paragraph, paragraph } from '../neutral.ts';
import { labelOf } from '../plan/numbering.ts';
import { isTailStart } from '../plan/parts.ts';
import { drawnTableAt } from './drawn-table.ts';
import { framedBlocks } from './side-by-side.ts';

/** One printed line, with the spaces that place it; or, in its place, a table whose borders were seen. */
export interface LayoutLine {
  text: string;
  line: number | null;
  page: number | null;
  rows?: string[][];
}

const headLinesMax = 24;

/** True for text whose lines end where the page ended, not where the paragraph did. */
export function isLayoutText(lines: string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '' && !line.includes('\t') && !line.includes('|'));
  if (filled.length < 8 || filled.length < lines.filter((line) => line.trim() !== '').length * 0.9)
    return false;
  const indented = filled.filter((line) => /^ {4,}\S/.test(line)).length;
  const long = filled.filter((line) => line.trim().length > 170).length;
  return indented / filled.length > 0.2 && long / filled.length < 0.05;
}

/** The blocks of laid-out lines: letterhead, running text, drawn tables, signature block. */
export function blocksOfLayout(printed: LayoutLine[]): Block[] {
  const lines = printed.filter((_, at) => !isPageNumber(printed, at));
  const headEnd = endOfHead(lines);
  const blocks: Block[] = framedBlocks(lines.slice(0, headEnd));
  let at = headEnd;
  let text: LayoutLine[] = [];
  let tables = 0;
  const flush = (): void => {
    blocks.push(...paragraphsOf(text));
    text = [];
  };
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const table = line.rows === undefined ? drawnTableAt(lines, at, tables + 1) : undefined;
    if (line.rows !== undefined) {
      flush();
      tables += 1;
      blocks.push(ruledTable(line, line.rows, tables));
      at += 1;
    } else if (table !== undefined) {
      flush();
      blocks.push(table.table);
      tables += 1;
      at = table.end;
    } else if (isTailStart(paragraph(line.text))) {
      flush();
      const end = endOfTail(lines, at);
      blocks.push(...framedBlocks(lines.slice(at, end)));
      at = end;
    } else {
      text.push(line);
      at += 1;
    }
  }
  flush();
  return blocks;
}

function ruledTable(at: LayoutLine, rows: string[][], index: number): Block {
  return {
    kind: 'table',
    index,
    rows: rows.map((cells) => ({ cells: cells.map(cleanText), line: null, page: at.page })),
  };
}

/** A number alone on its line, at the edge of a page. */
function isPageNumber(lines: LayoutLine[], at: number): boolean {
  if (!/^\s*(?:-\s*)?\d{1,3}(?:\s*-)?\s*$/.test(lines[at]?.text ?? '')) return false;
  return (lines[at - 1]?.text ?? '').trim() === '' || (lines[at + 1]?.text ?? '').trim() === '';
}

/** The letterhead ends before the centred kind of document, or before "Kính gửi". */
function endOfHead(lines: LayoutLine[]): number {
  const within = lines.slice(0, headLinesMax);
  const at = within.findIndex(({ text }) =>
    /^\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|CHỈ THỊ|THÔNG BÁO|Kính gửi\s*:.*)\s*$/u.test(text),
  );
  return Math.max(at, 0);
}

/** The closing block ends where a further document or an appendix begins, with or without the word "PHỤ LỤC". */
function endOfTail(lines: LayoutLine[], from: number): number {
  const at = lines.findIndex(({ text }, index) => index > from && opensNext.test(text));
  if (at < 0) return lines.length;
  // The title stands over the note "(Kèm theo Kế hoạch số ...)".
  let start = at;
  while (start - 1 > from && /^\s*\(/.test(lines[at]?.text ?? '') && isCapitalLine(lines[start - 1]))
    start -= 1;
  return start;
}

const opensNext =
  /^\s*(?:(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|DANH MỤC|DANH SÁCH)(?:\s|$)|(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN)\s*$|\((?:Ban hành )?[Kk]èm theo\s)/u;

const isCapitalLine = (line: LayoutLine | undefined): boolean =>
  line !== undefined && /\p{Lu}{2}/u.test(line.text) && line.text === line.text.toUpperCase();

function paragraphsOf(lines: LayoutLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before = '';
  lines.forEach((line, at) => {
    const current = paragraphs.at(-1);
    const text = line.text.trimEnd();
    if (text !== '') {
      const starts = current === undefined || startsParagraph(text, before, widthAround(lines, at));
      if (starts) paragraphs.push(paragraph(text, { ...line, gap: before === '' }));
      else current.text = paragraph(continued(current.text, text)).text;
    }
    before = text;
  });
  return paragraphs;
}

const neighbours = 25;

/** The longest line nearby: pages across are wider than pages upright. */
function widthAround(lines: LayoutLine[], at: number): number {
  const near = lines.slice(Math.max(0, at - neighbours), at + neighbours);
  return Math.max(...near.map(({ text }) => text.trimEnd().length));
}

/** A blank line, an indent, a label, or a line before that stopped short begins a paragraph. */
function startsParagraph(text: string, before: string, width: number): boolean {
  if (before === '' || before.length < width * 0.7) return true;
  const indent = text.search(/\S/);
  if (indent >= 4 && indent > before.search(/\S/) - 3) return true;
  const bare = text.trim();
  if (opensWithDocument.test(bare)) return true;
  return labelOf(bare) !== undefined && (/^[-+•]/.test(bare) || indent > 0 || /[.;:/]$/.test(before));
}

/** The basis of a plan right under its title: "Thực hiện Kế hoạch số ...". */
const opensWithDocument =
  /^(?:Căn cứ|Thực hiện|Triển khai|Thi hành) (?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị (?:quyết|định)|Quyết định|Chỉ thị|Thông tư|Công (?:văn|điện)|Kế hoạch|Chương trình|Thông báo|Kết luận|Hướng dẫn) (?:số\s|\p{Lu})/u;

/** "NĐ-" and "CP" are one word again. */
const continued = (text: string, next: string): string =>
  /\p{L}-$/u.test(text) && /^\s*\p{L}/u.test(next) ? `${text}${next.trim()}` : `${text} ${next.trim()}`;
