// Mutated plans for the fuzz test and for `npm run fuzz`: pieces torn out, doubled or mixed in, bytes changed.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { docxOf, partsOfText, xlsxOf } from './containers.ts';

const texts = [
  '../../../data/plans/ke-hoach-mau.txt',
  '../../fixtures/plans/ke-hoach-nhieu-loi.txt',
  '../../fixtures/plans/xuc-tien-thuong-mai.txt',
].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'));

/** A file that a reader has to answer. */
export interface MutatedFile {
  name: string;
  bytes: Uint8Array;
}

const snippet = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\t',
    '\n\n',
    '|',
    'STT\tNhiệm vụ\tĐơn vị chủ trì',
    '1. ',
    'I. ',
    '- ',
    '(((',
    '<b>',
    '⏎',
    'trước ngày 31/11',
    'ngày 99/99/9999',
    'Căn cứ ',
    'Nơi nhận:',
    'PHỤ LỤC',
    'báo cáo ',
    ','.repeat(300),
    'a '.repeat(300),
    'Các '.repeat(80),
  ),
);
/** Places (as shares of the text), what is removed there and what is put in. */
const mutations = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(400), insert: snippet }),
  { minLength: 1, maxLength: 12 },
);

function mutated(text: string, changes: { at: number; remove: number; insert: string }[]): string {
  return changes.reduce((current, { at, remove, insert }) => {
    const from = Math.floor(at * current.length);
    return current.slice(0, from) + insert + current.slice(from + remove);
  }, text);
}

/** XML cannot hold control characters; Word would not write them either. */
const cleaned = (part: string | string[][]): string | string[][] =>
  typeof part === 'string'
    ? part.replace(/\p{Cc}|\p{Cs}/gu, ' ')
    : part.map((row) => row.map((cell) => cell.replace(/\p{Cc}|\p{Cs}/gu, ' ')));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Plain text under every ending that is read as text. */
export const mutatedTexts: fc.Arbitrary<MutatedFile> = fc
  .record({
    name: fc.constantFrom('plan.txt', 'plan.md', 'plan.csv'),
    text: fc.constantFrom(...texts),
    changes: mutations,
  })
  .map(({ name, text, changes }) => ({ name, bytes: bytesOf(mutated(text, changes)) }));

/** Word files whose paragraphs and cells are mutated. */
export const mutatedWords: fc.Arbitrary<MutatedFile> = fc
  .record({ text: fc.constantFrom(...texts), changes: mutations })
  .map(({ text, changes }) => ({
    name: 'plan.docx',
    bytes: docxOf(partsOfText(mutated(text, changes)).map(cleaned)),
  }));

const containers = [
  { name: 'plan.docx', bytes: docxOf(partsOfText(texts[0] ?? '')) },
  { name: 'plan.xlsx', bytes: await xlsxOf(partsOfText(texts[0] ?? '')) },
  // No table of contents of a PDF stands in the way of its bytes: the reader has to find that out itself.
  { name: 'plan.pdf', bytes: bytesOf(`%PDF-1.4\n${texts[0] ?? ''}\n%%EOF`) },
];

/** Containers with bytes changed. */
export const mutatedContainers: fc.Arbitrary<MutatedFile> = fc
  .record({
    file: fc.constantFrom(...containers),
    changes: fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 20 }),
  })
  .map(({ file, changes }) => {
    const bytes = Uint8Array.from(file.bytes);
    for (const { at, to } of changes) bytes[at % bytes.length] = to;
    return { name: file.name, bytes };
  });

/** All kinds, text most often. */
export const mutatedFiles: fc.Arbitrary<MutatedFile> = fc.oneof(
  { weight: 7, arbitrary: mutatedTexts },
  { weight: 2, arbitrary: mutatedWords },
  { weight: 1, arbitrary: mutatedContainers },
);
