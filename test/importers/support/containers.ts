// Builds the containers that the importer tests read: Word, Excel, CSV and PDF files with given content.
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';

/** A paragraph, or the rows of a table. */
export type Part = string | string[][];

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph in several runs, as Word cuts them. */
function paragraphXml(text: string): string {
  const cut = Math.floor(text.length / 2);
  return `<w:p>${run(text.slice(0, cut))}${run(text.slice(cut))}</w:p>`;
}

const tableXml = (rows: string[][]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraphXml(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** The XML of a Word document's body. */
export const documentXml = (parts: Part[], prolog = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document xmlns:w="${wordNamespace}"><w:body>${parts
    .map((part) => (typeof part === 'string' ? paragraphXml(part) : tableXml(part)))
    .join('')}</w:body></w:document>`;

/** A zip of named texts. */
export const zipOf = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** A Word file. */
export const docxOf = (parts: Part[]): Uint8Array => zipOf({ 'word/document.xml': documentXml(parts) });

const gridOf = (parts: Part[]): string[][] =>
  parts.flatMap((part) => (typeof part === 'string' ? [[part]] : part));

/** An Excel file: paragraphs in the first column, then the table. */
export const xlsxOf = async (parts: Part[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Kế hoạch', rows: gridOf(parts) }] });

/** A CSV file. */
export function csvOf(parts: Part[]): Uint8Array {
  const line = (cells: string[]): string => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',');
  return strToU8(gridOf(parts).map(line).join('\r\n'));
}

/** A text file: cells separated by tabs. */
export const textOf = (parts: Part[]): Uint8Array =>
  strToU8(
    parts
      .map((part) => (typeof part === 'string' ? part : part.map((row) => row.join('\t')).join('\n')))
      .join('\n'),
  );

/** The parts of a plan in a text file: lines, and rows with tabs as one table. */
export function partsOfText(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    if (line.includes('\t')) {
      if (Array.isArray(last)) last.push(line.split('\t'));
      else parts.push([line.split('\t')]);
    } else if (line.trim() !== '' || !Array.isArray(last)) parts.push(line);
  }
  return parts;
}

/** A text placed on a PDF page, and the lines drawn on it. */
export interface PdfPage {
  texts: { text: string; x: number; y: number }[];
  rules: [number, number, number, number][];
}

const hex = (text: string): string =>
  [...text.normalize('NFC')]
    .map((character) => (character.codePointAt(0) ?? 32).toString(16).padStart(4, '0'))
    .join('');

/** A PDF with a text layer: a font without outlines whose codes are the characters themselves. */
export function pdfOf(pages: PdfPage[]): Uint8Array {
  const cmap =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    `<< /Length ${cmap.length} >>\nstream\n${cmap}\nendstream`,
  ];
  pages.forEach(({ texts, rules }, at) => {
    const content = [
      ...texts.map(({ text, x, y }) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`),
      ...rules.map(([x0, y0, x1, y1]) => `0.5 w ${x0} ${y0} m ${x1} ${y1} l S`),
    ].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  return pdfFile(objects);
}

function pdfFile(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  objects.forEach((object, at) => {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return strToU8(file);
}
