// Files that must not, or cannot, be read: each is refused with its reason, none is thrown or hangs.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPlanInWorker } from '../../src/importers/in-worker.ts';
import { readPlan } from '../../src/importers/index.ts';
import { systemClock } from '../../src/system-clock.ts';
import { documentXml, docxOf, zipOf } from './support/containers.ts';

const reasonOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const outcome = await readPlan({ name, bytes });
  return outcome.ok ? 'read' : outcome.problem.reason;
};

const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/hostname">]>';
const bomb = (): Uint8Array =>
  zipSync({ 'word/document.xml': [new Uint8Array(60 * 1024 * 1024), { level: 9 }] });

describe('readPlan refuses', () => {
  it.each([
    ['an empty file', 'a.docx', new Uint8Array(0), 'empty'],
    ['a text of blanks', 'a.txt', strToU8('  \n\n \t '), 'empty'],
    ['a text that is no plan', 'a.txt', strToU8('xin chào\n'.repeat(50)), 'not-a-plan'],
    [
      'binary bytes named as text',
      'a.txt',
      new Uint8Array(5000).map((_, at) => (at * 7919) % 256),
      'not-a-plan',
    ],
    ['binary bytes named as Word', 'a.docx', new Uint8Array(5000).map((_, at) => (at * 31) % 256), 'damaged'],
    ['an unknown kind', 'a.exe', strToU8('MZ'), 'unknown-format'],
    ['an image', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'unknown-format'],
    ['a cut PDF', 'a.pdf', strToU8('%PDF-1.7\n1 0 obj << >>'), 'damaged'],
    ['a file over 20 MB', 'a.txt', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
    ['a zip without a document', 'a.docx', zipOf({ 'x.txt': 'x' }), 'damaged'],
    ['a Word file without text', 'a.docx', docxOf(['']), 'empty'],
    [
      'a document type',
      'a.docx',
      zipOf({ 'word/document.xml': documentXml(['Kế hoạch'], doctype) }),
      'unsafe',
    ],
    [
      'a name that leaves the container',
      'a.docx',
      zipOf({ 'word/document.xml': documentXml(['Kế hoạch']), '../x': 'y' }),
      'unsafe',
    ],
    ['broken XML', 'a.docx', zipOf({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
  ])('%s', async (_, name, bytes, reason) => {
    expect(await reasonOf(name, bytes)).toBe(reason);
  });

  it('a container that unpacks to far more than it is', async () => {
    expect(await reasonOf('a.docx', bomb())).toBe('unsafe');
  });

  it('a document type inside a workbook', async () => {
    const bytes = zipOf({ 'xl/workbook.xml': `${doctype}<workbook/>`, '[Content_Types].xml': '<Types/>' });
    expect(await reasonOf('a.xlsx', bytes)).toBe('unsafe');
  });

  it('a container over 10 MB', async () => {
    const large = zipSync({
      'word/document.xml': strToU8(documentXml(['x'])),
      big: [new Uint8Array(11 * 1024 * 1024), { level: 0 }],
    });
    expect(await reasonOf('a.docx', large)).toBe('too-large');
  });
});

describe('readPlanInWorker', () => {
  it('gives the same outcome from a thread of its own', async () => {
    const file = {
      name: 'a.docx',
      bytes: docxOf([
        'Số: 1/KH-UBND',
        'KẾ HOẠCH',
        'Trồng cây năm 2026',
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Xây dựng',
        '- Trồng cây.',
      ]),
    };
    const [inside, here] = [await readPlanInWorker(file, systemClock), await readPlan(file)];
    expect(inside).toEqual(here);
    expect(inside.ok && inside.value.tasks).toHaveLength(1);
  });

  it('stops a reader that takes longer than the clock allows', async () => {
    const impatient = { now: () => 0, sleep: () => Promise.resolve() };
    const long = 'KẾ HOẠCH\n'.repeat(50_000);
    const outcome = await readPlanInWorker({ name: 'a.txt', bytes: strToU8(long) }, impatient);
    expect(outcome).toMatchObject({ ok: false, problem: { reason: 'too-slow' } });
  });
});
