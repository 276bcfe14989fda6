// What holds for every text: reading never fails, is quick, and never makes up a date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainDate, plainDate } from '../../../../src/core/dates.ts';
import { dueRuleOf } from '../../../../src/core/due/due-phrase/index.ts';

const pieces = fc.constantFrom(
  'trước ngày',
  'chậm nhất',
  'từ',
  'đến',
  'hết',
  'quý',
  'tháng',
  'năm',
  'IV',
  '3',
  '12',
  '31',
  '11/2026',
  '31/11',
  '29/02',
  '2026',
  '/',
  '-',
  ',',
  'và',
  '(',
  ')',
  'hằng năm',
  '6 tháng',
  'cuối',
  'đầu',
  'tuần',
  'thứ Sáu',
  'ngày làm việc',
  'kể từ',
  'sau khi',
  'thường xuyên',
  'của năm sau',
);
const phrase = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' '));
const period = fc.option(fc.constant({ from: '2026-01-01', to: '2026-12-31' }), { nil: null });

/** Every date anywhere in a rule. */
const datesOf = (value: unknown): string[] =>
  JSON.stringify(value)
    .match(/"(?:date|from|to|planned)":"[^"]*"/g)
    ?.map((field) => field.split('"')[3] ?? '') ?? [];

describe('any text at all', () => {
  it('is read without failing, into dates that exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), phrase),
        period,
        (text, planPeriod) => {
          for (const date of datesOf(dueRuleOf(text, planPeriod))) expect(isPlainDate(date)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read quickly, however long and odd', () => {
    const odd = [
      'trước ngày ',
      '1/1 ',
      '(((',
      'sau khi a ',
      'tháng 1, ',
      'ngày 1, ',
      'quý I - ',
      '12 ',
      'kể từ ',
      'năm ',
    ];
    for (const piece of odd) {
      const started = performance.now();
      dueRuleOf(piece.repeat(20_000), null);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});

describe('any real day', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 2010, max: 2040 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter(({ year, month, day: number }) => plainDate(year, month, number) !== undefined);

  it('is read from every way to print it', () => {
    fc.assert(
      fc.property(day, ({ year, month, day: number }) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const printed = [
          `${two(number)}/${two(month)}/${year}`,
          `${number}/${month}/${year}`,
          `${number}.${month}.${year}`,
          `${number} tháng ${month} năm ${year}`,
          `${two(number)} thang ${two(month)} nam ${year}`,
          `${number} / ${month} / ${year}`,
        ];
        for (const words of printed) {
          expect(dueRuleOf(`báo cáo về Sở Nội vụ trước ngày ${words}`, null)).toEqual({
            kind: 'once',
            date: plainDate(year, month, number),
            inclusive: false,
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
