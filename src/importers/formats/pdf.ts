// PDF files with a text layer. Scans are refused: recognising letters is not done here. The one file that knows pdfjs.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blocksOfLayout, type LayoutLine } from '../layout/layout-text.ts';
import { linesWithTables } from '../pdf/page.ts';
import type { PlacedText } from '../pdf/page-lines.ts';
import { rulesOf } from '../pdf/rules.ts';
import { Unreadable } from '../refusal.ts';
import type { Format } from './format.ts';

const pagesMax = 400;
const lettersPerPageMin = 15;

/** `.pdf`. */
export const pdf: Format = {
  extensions: ['pdf'],
  container: true,
  signature: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read({ bytes }) {
    const lines = await linesOf(bytes);
    return { blocks: blocksOfLayout(lines) };
  },
};

async function linesOf(bytes: Uint8Array): Promise<LayoutLine[]> {
  // A copy: pdfjs takes the buffer over.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > pagesMax) throw new Unreadable('too-large', `over ${pagesMax} pages`);
    const lines: LayoutLine[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? [placed(item)] : []));
      letters += pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);
      lines.push(...linesWithTables(pieces, rulesOf(await page.getOperatorList()), number));
      page.cleanup();
    }
    if (letters < lettersPerPageMin * document.numPages)
      throw new Unreadable('no-text-layer', `${document.numPages} pages, ${letters} letters`);
    return lines;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', error instanceof Error ? error.message : 'the PDF does not open');
  } finally {
    await task.destroy();
  }
}

function placed(item: { str: string; transform: number[]; width: number; height: number }): PlacedText {
  const [, , , scale = 10, x = 0, y = 0] = item.transform;
  return { text: item.str.normalize('NFC'), x, y, width: item.width, height: item.height || Math.abs(scale) };
}
