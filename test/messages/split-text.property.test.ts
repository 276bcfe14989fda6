// Splitting loses nothing, obeys the limit and prefers the ends of lines.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedParts, splitText } from '../../src/messages/split-text.ts';
import { texts } from './sample-world.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('việc ', '12', '\n', '\n\n', ' ', '😀', 'Đ', '•'), { maxLength: 300 })
    .map((parts) => parts.join('')),
);
const limit = fc.integer({ min: 2, max: 120 });
const unit = fc.constantFrom('utf16' as const, 'codepoint' as const);
/** Half of a UTF-16 pair. */
const brokenPair = /\p{Cs}/u;
const lengthOf = (part: string, by: 'utf16' | 'codepoint'): number =>
  by === 'utf16' ? part.length : [...part].length;

describe('splitText', () => {
  test('the parts joined are the text, none is empty and each fits', () => {
    fc.assert(
      fc.property(text, limit, unit, (whole, max, by) => {
        const parts = splitText(whole, max, by);
        expect(parts.join('')).toBe(whole);
        for (const part of parts) {
          expect(part).not.toBe('');
          expect(lengthOf(part, by)).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  test('no part ends or begins inside a character', () => {
    fc.assert(
      fc.property(text, limit, unit, (whole, max, by) => {
        fc.pre(!brokenPair.test(whole));
        for (const part of splitText(whole, max, by)) expect(part).not.toMatch(brokenPair);
      }),
    );
  });

  test('what fits stays whole; nothing is no part', () => {
    expect(splitText('một\nhai', 7, 'utf16')).toEqual(['một\nhai']);
    expect(splitText('', 10, 'utf16')).toEqual([]);
  });

  test('cuts after a line end, else after a space, else where it must', () => {
    expect(splitText('dòng một\ndòng hai', 12, 'utf16')).toEqual(['dòng một\n', 'dòng hai']);
    expect(splitText('một hai ba', 8, 'utf16')).toEqual(['một hai ', 'ba']);
    expect(splitText('abcdefgh', 3, 'utf16')).toEqual(['abc', 'def', 'gh']);
  });

  test('a short rest takes whole paragraphs along, in no more parts than are needed', () => {
    const [one, two, three] = ['một '.repeat(10), 'hai '.repeat(10), 'ba '.repeat(3)].map((part) =>
      part.trim(),
    );
    const whole = [one, two, three].join('\n\n');
    const max = whole.length - 1;
    expect(splitText(whole, max, 'codepoint')).toEqual([`${one}\n\n`, `${two}\n\n${three}`]);
    // Half of the text would not fit where the rest is long enough by itself.
    expect(splitText([one, two].join('\n\n'), 60, 'codepoint')).toEqual([`${one}\n\n`, two]);
  });

  test('a code point counts once, a UTF-16 pair twice', () => {
    expect(splitText('😀😀😀', 2, 'codepoint')).toEqual(['😀😀', '😀']);
    expect(splitText('😀😀😀', 2, 'utf16')).toEqual(['😀', '😀', '😀']);
  });

  test('a further document begins a part, also when more would fit', () => {
    const [head, group, leaders] = ['dự thảo', '--- Bản gửi nhóm ---', '--- Bản gửi lãnh đạo ---'];
    const whole = [
      head,
      `${group}\n${'một '.repeat(20).trim()}`,
      `${leaders}\n${'hai '.repeat(9).trim()}`,
    ].join('\n\n');
    const [first, second, ...more] = splitText(whole, whole.length - 1, 'codepoint');
    expect(more).toEqual([]);
    expect(first).toMatch(/^dự thảo/);
    expect(second).toMatch(/^--- Bản gửi lãnh đạo ---\n/);
  });
});

describe('numberedParts', () => {
  const parts = (text: string, textLengthMax: number) =>
    numberedParts(text, { textLengthMax, textUnit: 'codepoint' }, texts, 'vi');

  test('a message that fits has no number', () => {
    expect(parts('x'.repeat(400), 400)).toEqual(['x'.repeat(400)]);
  });

  test('each part of a longer one says which it is, and still fits', () => {
    const whole = Array.from({ length: 90 }, (_, row) => `${row + 10} · Nội dung việc số ${row}`).join('\n');
    const several = parts(whole, 400);
    expect(several.length).toBeGreaterThan(3);
    for (const [index, part] of several.entries()) {
      expect(part.endsWith(`\n(Tin ${index + 1}/${several.length})`)).toBe(true);
      expect([...part].length).toBeLessThanOrEqual(400);
    }
    expect(
      several
        .map((part) => part.replace(/\(Tin .*$/, ''))
        .join('')
        .trimEnd(),
    ).toBe(whole);
  });
});
