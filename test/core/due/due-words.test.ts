// Rules in words for people, and back: what the bot says of a rule, it reads as the same rule.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/core/dates.ts';
import { dueRuleOf } from '../../../src/core/due/due-phrase/index.ts';
import type { DueRule, YearDay } from '../../../src/core/due/due-rule.ts';
import { dueWords } from '../../../src/core/due/due-words.ts';

describe('a due rule in words', () => {
  it.each<[DueRule, string, string]>([
    [{ kind: 'once', date: '2026-11-25', inclusive: false }, 'trước ngày 25/11/2026', 'before 25/11/2026'],
    [{ kind: 'once', date: '2026-02-01', inclusive: true }, 'chậm nhất ngày 01/02/2026', 'by 01/02/2026'],
    [{ kind: 'once', date: '2026-06-20', inclusive: true }, 'chậm nhất ngày 20/6/2026', 'by 20/6/2026'],
    [{ kind: 'once', date: '2026-12-05', inclusive: false }, 'trước ngày 05/12/2026', 'before 05/12/2026'],
    [
      { kind: 'once', date: '2026-11-30', inclusive: true, time: '16:00' },
      'trước 16 giờ 00 ngày 30/11/2026',
      'before 16:00 on 30/11/2026',
    ],
    [
      { kind: 'once', date: '2025-12-10', inclusive: true, planned: '2025-12-05' },
      'dự kiến ngày 05/12/2025 (chậm nhất ngày 10/12/2025)',
      'planned for 05/12/2025, by 10/12/2025',
    ],
    [
      { kind: 'yearly', month: 11, day: 25, inclusive: false },
      'trước ngày 25/11 hằng năm',
      'before 25/11 every year',
    ],
    [
      { kind: 'yearly', month: 1, day: 15, inclusive: false, yearShift: 1 },
      'trước ngày 15/01 của năm sau',
      'before 15/01 of the next year',
    ],
    [
      {
        kind: 'yearly',
        dates: [
          { month: 6, day: 15 },
          { month: 12, day: 15 },
        ],
        inclusive: false,
      },
      'trước ngày 15/6 và ngày 15/12 hằng năm',
      'before 15/6 and 15/12 every year',
    ],
    [{ kind: 'yearly', month: null, day: null }, 'hằng năm', 'every year'],
    [{ kind: 'halfYearly' }, 'định kỳ 6 tháng', 'every half year'],
    [
      { kind: 'quarterly', month: 'last', day: 20, inclusive: false },
      'hằng quý, trước ngày 20 tháng cuối quý',
      'before day 20 of the last month of every quarter',
    ],
    [
      { kind: 'monthly', day: 5, inclusive: false, monthShift: 1 },
      'trước ngày 05 của tháng tiếp theo',
      'before day 5 of the following month',
    ],
    [{ kind: 'weekly', weekday: 4 }, 'trong ngày thứ Năm hằng tuần', 'on Thursday every week'],
    [{ kind: 'window', from: '2026-10-01', to: '2026-12-31' }, 'Quý IV/2026', 'quarter 4 of 2026'],
    [
      { kind: 'window', from: '2025-11-01', to: '2026-04-30' },
      'từ tháng 11/2025 đến tháng 4/2026',
      'months 11/2025 to 4/2026',
    ],
    [{ kind: 'window', from: '2026-01-01', to: '2026-12-31' }, 'năm 2026', 'in 2026'],
    [{ kind: 'window', from: '2024-01-01', to: '2026-12-31' }, 'giai đoạn 2024 - 2026', '2024 to 2026'],
    [{ kind: 'window', from: '2025-01-01', to: null }, 'năm 2025 và các năm tiếp theo', 'from 01/01/2025 on'],
    [{ kind: 'window', from: null, to: '2027-12-31' }, 'đến hết năm 2027', 'until 31/12/2027'],
    [
      { kind: 'window', from: '2025-12-05', to: '2026-02-20' },
      'từ ngày 05/12/2025 đến ngày 20/02/2026',
      'from 05/12/2025 to 20/02/2026',
    ],
    [
      { kind: 'relative', event: 'ngày bầu cử', offset: -95, unit: 'day' },
      '95 ngày trước ngày bầu cử',
      '95 days before “ngày bầu cử”',
    ],
    [
      { kind: 'relative', event: 'kết thúc hội nghị', offset: 0, unit: 'day' },
      'ngay sau khi kết thúc hội nghị',
      'right after “kết thúc hội nghị”',
    ],
    [{ kind: 'continuous' }, 'thường xuyên', 'all the time'],
    [{ kind: 'adhoc' }, 'khi có yêu cầu', 'on request'],
    [{ kind: 'byLetter' }, 'theo văn bản yêu cầu', 'as a letter will ask'],
    [{ kind: 'unspecified' }, '', ''],
    [
      {
        kind: 'set',
        items: [{ kind: 'window', from: '2013-12-01', to: '2013-12-31' }, { kind: 'continuous' }],
      },
      'tháng 12/2013; thường xuyên',
      'month 12/2013; all the time',
    ],
  ])('%j', (rule, vietnamese, english) => {
    expect(dueWords(rule, 'vi')).toBe(vietnamese);
    expect(dueWords(rule, 'en')).toBe(english);
  });
});

const date = fc
  .record({
    year: fc.integer({ min: 2019, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => plainDate(year, month, Math.min(day, month === 2 ? 28 : 30)) ?? '');
const yearDay: fc.Arbitrary<YearDay> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const yearDays = fc.uniqueArray(yearDay, {
  minLength: 2,
  maxLength: 4,
  selector: ({ month, day }) => month * 100 + day,
});
const inclusive = fc.boolean();
const day = fc.integer({ min: 1, max: 31 });
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const quarterMonth = fc.constantFrom<'last' | 'firstNext'>('last', 'firstNext');
const range = fc.tuple(date, date).filter(([from, to]) => from < to);

/** Every form that the words can carry. */
const wordable: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({ kind: fc.constant('once' as const), date, inclusive }),
  fc.record({ kind: fc.constant('once' as const), date, inclusive: fc.constant(true), time }),
  range.map(([planned, last]): DueRule => ({ kind: 'once', date: last, inclusive: true, planned })),
  fc
    .tuple(yearDay, inclusive)
    .map(([{ month, day: d }, isIn]): DueRule => ({ kind: 'yearly', month, day: d, inclusive: isIn })),
  fc.tuple(yearDay, inclusive).map(
    ([{ month, day: d }, isIn]): DueRule => ({
      kind: 'yearly',
      month,
      day: d,
      inclusive: isIn,
      yearShift: 1,
    }),
  ),
  fc.record({ kind: fc.constant('yearly' as const), dates: yearDays, inclusive }),
  fc.tuple(yearDays, inclusive).map(
    ([dates, isIn]): DueRule => ({
      kind: 'yearly',
      dates: dates.map((one, at) => (at === dates.length - 1 ? { ...one, yearShift: 1 } : one)),
      inclusive: isIn,
    }),
  ),
  fc.integer({ min: 1, max: 12 }).map((month): DueRule => ({ kind: 'yearly', month, day: null })),
  fc.record({ kind: fc.constant('halfYearly' as const), dates: yearDays, inclusive }),
  fc.record({ kind: fc.constant('halfYearly' as const), dates: yearDay.map((one) => [one]), inclusive }),
  fc.record({ kind: fc.constant('halfYearly' as const), month: quarterMonth, day, inclusive }),
  fc.record({ kind: fc.constant('quarterly' as const), month: quarterMonth, day, inclusive }),
  fc.record({ kind: fc.constant('monthly' as const), day, inclusive }),
  fc.record({ kind: fc.constant('monthly' as const), day, inclusive, monthShift: fc.constant(1) }),
  fc.record({ kind: fc.constant('weekly' as const), weekday: fc.integer({ min: 1, max: 7 }), inclusive }),
  fc.record({
    kind: fc.constant('weekly' as const),
    weekday: fc.integer({ min: 1, max: 7 }),
    inclusive: fc.constant(true),
    time,
  }),
  range.map(([from, to]): DueRule => ({ kind: 'window', from, to })),
  fc.tuple(range, time).map(([[from, to], toTime]): DueRule => ({ kind: 'window', from, to, toTime })),
  date.map((from): DueRule => ({ kind: 'window', from, to: null })),
  fc.record({
    kind: fc.constant('relative' as const),
    event: fc.constantFrom('ngày bầu cử', 'ngày nhận đơn', 'kết thúc hội nghị', 'ban hành Kế hoạch'),
    offset: fc.integer({ min: 1, max: 99 }).chain((n) => fc.constantFrom(n, -n)),
    unit: fc.constantFrom<'hour' | 'day' | 'workday' | 'month'>('hour', 'day', 'workday', 'month'),
  }),
  fc.constantFrom<DueRule>(
    { kind: 'yearly', month: null, day: null },
    { kind: 'halfYearly' },
    { kind: 'quarterly', month: null, day: null },
    { kind: 'monthly', day: null },
    { kind: 'weekly', weekday: null },
    { kind: 'window', from: '2026-01-01', to: '2026-12-31' },
    { kind: 'window', from: '2026-01-01', to: '2030-12-31' },
    { kind: 'window', from: '2026-04-01', to: '2026-06-30' },
    { kind: 'window', from: '2026-04-01', to: '2026-04-30' },
    { kind: 'window', from: '2025-12-01', to: '2026-03-31' },
    { kind: 'window', from: '2026-01-01', to: null },
    { kind: 'window', from: '2026-05-01', to: null },
    { kind: 'window', from: null, to: '2026-12-31' },
    { kind: 'window', from: null, to: '2026-06-30' },
    { kind: 'window', from: '2025-11-01', to: '2025-11-30', condition: 'sau khi tỉnh ban hành Hướng dẫn' },
    { kind: 'relative', event: 'mỗi đợt', offset: 0, unit: 'day' },
    { kind: 'relative', event: 'kết thúc hội nghị', offset: 0, unit: 'day' },
    {
      kind: 'set',
      items: [{ kind: 'window', from: '2013-12-01', to: '2013-12-31' }, { kind: 'continuous' }],
    },
    {
      kind: 'set',
      items: [
        { kind: 'once', date: '2023-02-28', inclusive: false },
        { kind: 'once', date: '2023-11-10', inclusive: false },
      ],
    },
    {
      kind: 'set',
      items: [
        { kind: 'halfYearly', dates: [{ month: 7, day: 5 }], inclusive: false },
        { kind: 'yearly', month: 12, day: 15, inclusive: false },
      ],
    },
    { kind: 'continuous' },
    { kind: 'adhoc' },
    { kind: 'byLetter' },
    { kind: 'unspecified' },
  ),
);

describe('the words of any rule', () => {
  it('are read back as the same rule', () => {
    fc.assert(
      fc.property(wordable, (rule) => {
        expect(dueRuleOf(dueWords(rule, 'vi'), null)).toEqual(rule);
      }),
      { numRuns: 3000 },
    );
  });

  it('leave nothing half said in either language', () => {
    fc.assert(
      fc.property(wordable, (rule) => {
        for (const language of ['vi', 'en'] as const)
          expect(dueWords(rule, language)).not.toMatch(/null|undefined|NaN|^ | $| {2}/);
      }),
    );
  });
});
