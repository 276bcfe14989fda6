// Mutated plans: whatever is torn out, doubled or mixed in, a reader answers, in time, with a whole draft or a refusal.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/importers/index.ts';
import { docxOf, partsOfText, xlsxOf } from './support/containers.ts';

const texts = ['../../data/plans/ke-hoach-mau.txt', '../fixtures/plans/ke-hoach-nhieu-loi.txt'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
);

const keys =
  'number symbol docType issuer place issuedOn issuedOnPrecision title period signer basis sections tasks reports budget recipients agencies findings'.split(
    ' ',
  );
const msMax = 5_000;

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

async function answers(name: string, bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  const outcome = await readPlan({ name, bytes });
  expect(performance.now() - began).toBeLessThan(msMax);
  if (!outcome.ok) return;
  expect(Object.keys(outcome.value).sort()).toEqual([...keys].sort());
  const refs = outcome.value.tasks.map((task) => task.ref);
  expect(new Set(refs).size).toBe(refs.length);
}

describe('mutated plans', () => {
  it('as text', async () => {
    const cases = fc.asyncProperty(fc.constantFrom(...texts), mutations, (text, changes) =>
      answers('plan.txt', new TextEncoder().encode(mutated(text, changes))),
    );
    await fc.assert(cases, { numRuns: 200 });
  }, 240_000);

  it('as Word files, their paragraphs mutated', async () => {
    const cases = fc.asyncProperty(mutations, (changes) =>
      answers('plan.docx', docxOf(partsOfText(mutated(texts[0] ?? '', changes)).map(cleaned))),
    );
    await fc.assert(cases, { numRuns: 60 });
  }, 120_000);

  it('as containers with bytes changed', async () => {
    const workbook = await xlsxOf(partsOfText(texts[0] ?? ''));
    const cases = fc.asyncProperty(
      fc.constantFrom('plan.docx', 'plan.xlsx'),
      fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 20 }),
      async (name, changes) => {
        const bytes = Uint8Array.from(name === 'plan.xlsx' ? workbook : docxOf(partsOfText(texts[0] ?? '')));
        for (const { at, to } of changes) bytes[at % bytes.length] = to;
        await answers(name, bytes);
      },
    );
    await fc.assert(cases, { numRuns: 40 });
  }, 120_000);
});

/** XML cannot hold control characters; Word would not write them either. */
const cleaned = (part: string | string[][]): string | string[][] =>
  typeof part === 'string'
    ? part.replace(/\p{Cc}|\p{Cs}/gu, ' ')
    : part.map((row) => row.map((cell) => cell.replace(/\p{Cc}|\p{Cs}/gu, ' ')));
