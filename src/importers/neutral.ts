// The one form every reader turns its container into: paragraphs and tables in reading order, with their place.

/** Where a piece stood: a line of a text file, a page of a PDF. Both count from 1. */
export interface Place {
  line: number | null;
  page: number | null;
}

/** One paragraph, cleaned of marks. `gap`: something set it apart from what came before. */
export interface Paragraph extends Place {
  kind: 'paragraph';
  text: string;
  gap: boolean;
  /** The column of a letterhead or signature block that it stood in. */
  frame?: 'left' | 'right';
}

/** One row; a line break inside a cell is a line feed. */
export interface TableRow extends Place {
  cells: string[];
}

/** A table; `index` counts the tables of the document from 1. */
export interface Table {
  kind: 'table';
  index: number;
  rows: TableRow[];
}

/** A paragraph or a table. */
export type Block = Paragraph | Table;

/** A document without its container. */
export interface NeutralDocument {
  blocks: Block[];
}

/** A paragraph of cleaned text. */
export function paragraph(text: string, place: Partial<Place> & { gap?: boolean } = {}): Paragraph {
  return {
    kind: 'paragraph',
    text: cleanText(text),
    line: place.line ?? null,
    page: place.page ?? null,
    gap: place.gap ?? false,
  };
}

/** Text in NFC with single spaces, without Markdown and HTML marks and invisible characters. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u00ad\ufeff]|(?![\n\t])\p{Cc}/gu, '')
    .replace(/<\/?[a-zA-Z]+\s*\/?>/g, (tag) => (/^<br/i.test(tag) ? '\n' : ''))
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/^\s*[*•]\s+(?!.*:\W*$)/, '- ')
    .replace(/(?<!\(|^)\*+|^\*+(?!\s)/g, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Text in one line. */
export const inline = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
