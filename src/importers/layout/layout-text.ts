// Text that keeps the look of a page: hard line ends, indents, columns drawn with spaces.
import { type Block, paragraph } from '../neutral.ts';

/** One printed line, with the spaces that place it. */
export interface LayoutLine {
  text: string;
  line: number | null;
  page: number | null;
}

/** True for text whose lines end where the page ended, not where the paragraph did. */
export function isLayoutText(lines: string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '' && !line.includes('\t') && !line.includes('|'));
  if (filled.length < 8) return false;
  const indented = filled.filter((line) => /^ {4,}\S/.test(line)).length;
  const long = filled.filter((line) => line.trim().length > 170).length;
  return indented / filled.length > 0.2 && long / filled.length < 0.05;
}

/** The blocks of laid-out lines. */
export function blocksOfLayout(lines: LayoutLine[]): Block[] {
  return lines.filter((line) => line.text.trim() !== '').map((line) => paragraph(line.text, line));
}
