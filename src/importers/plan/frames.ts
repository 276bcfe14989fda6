// Letterheads and signature blocks are often tables without borders; here they become paragraphs again.
import { type Block, type Paragraph, paragraph, type Table } from '../neutral.ts';

/** The blocks with every letterhead and signature table unfolded, left column first. */
export function unfoldFrames(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' && isFrame(block) ? unfolded(block) : [block]));
}

const framed =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Nơi nhận|^[-–]\s*Lưu\s*:|^Kính gửi|^Số:?\s*\d*\s*[/-]|^(?:TM|KT|TL|TUQ|T\/M)\.?\s/imu;

function isFrame(table: Table): boolean {
  if (table.rows.length > 8) return false;
  const width = Math.max(...table.rows.map((row) => row.cells.filter((cell) => cell !== '').length));
  return width <= 2 && table.rows.some((row) => row.cells.some((cell) => framed.test(cell)));
}

function unfolded(table: Table): Paragraph[] {
  const columns: { left: Paragraph[]; right: Paragraph[] } = { left: [], right: [] };
  for (const row of table.rows) {
    row.cells.forEach((cell, at) => {
      const frame = at === 0 ? 'left' : 'right';
      for (const text of cell.split('\n').flatMap(recipientLines)) {
        if (text.trim() !== '') columns[frame].push({ ...paragraph(text, row), frame });
      }
    });
  }
  return [...columns.left, ...columns.right];
}

/** "Nơi nhận: - Bộ trưởng; - Lưu: VT." in one line becomes one line each. */
function recipientLines(text: string): string[] {
  if (!/^Nơi nhận\s*:?\s*-/.test(text)) return [text];
  return text.split(/\s(?=- )|(?<=:)\s*(?=-)/);
}
