// Word documents (Office Open XML). Headers, footers, notes and comments are not read.
import { unzipped, zipNames } from '../container/zip.ts';
import { Unreadable } from '../refusal.ts';
import { listNumbersOf } from '../word/list-numbers.ts';
import { blocksOfWord } from '../word/walk-document.ts';
import type { Format } from './format.ts';

const documentPart = 'word/document.xml';
const parts = new Set([documentPart, 'word/numbering.xml', 'word/styles.xml']);

/** `.docx`. */
export const docx: Format = {
  extensions: ['docx', 'docm'],
  container: true,
  signature: (bytes) => zipNames(bytes)?.includes(documentPart) === true,
  read({ bytes }) {
    const files = unzipped(bytes, (name) => parts.has(name));
    const document = files.get(documentPart);
    if (document === undefined) throw new Unreadable('damaged', 'there is no document in the file');
    const numbers = listNumbersOf(files.get('word/numbering.xml'), files.get('word/styles.xml'));
    return { blocks: blocksOfWord(document, numbers) };
  },
};
