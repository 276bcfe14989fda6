// Printed days and target days of every kind of rule, within the plan's period and a window.
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/core/calendar/calendar.ts';
import type { DueRule, Period } from '../../../src/core/due/due-rule.ts';
import { dueDayOf, isSharp, occurrencesOf } from '../../../src/core/due/occurrences.ts';

// 24/11/2026, a Tuesday, is the new public holiday.
const calendar = calendarOf([
  { date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam', source: 'test', status: 'official' },
]);
const always = { from: '2000-01-01', to: '2099-12-31' };
const year2026: Period = { from: '2026-01-01', to: '2026-12-31' };

const days = (rule: DueRule, period: Period | null, window = always): string[] =>
  occurrencesOf(rule, period, calendar, window).map((one) => `${one.period} ${one.dueOn} -> ${one.targetOn}`);

describe('occurrences of a due rule', () => {
  it('fall three times for "trước ngày 25 tháng 11 hằng năm" of a plan for 2024-2026', () => {
    const rule: DueRule = { kind: 'yearly', month: 11, day: 25, inclusive: false };
    expect(days(rule, { from: '2024-01-01', to: '2026-12-31' })).toEqual([
      '2024 2024-11-25 -> 2024-11-22',
      '2025 2025-11-25 -> 2025-11-24',
      '2026 2026-11-25 -> 2026-11-23',
    ]);
  });

  it.each<[string, DueRule, Period | null, string[]]>([
    [
      'a day excluded',
      { kind: 'once', date: '2020-12-10', inclusive: false },
      null,
      ['once 2020-12-10 -> 2020-12-09'],
    ],
    [
      'a Sunday included',
      { kind: 'once', date: '2026-02-01', inclusive: true },
      null,
      ['once 2026-02-01 -> 2026-01-30'],
    ],
    [
      'a day outside the plan, kept',
      { kind: 'once', date: '2027-01-15', inclusive: true },
      year2026,
      ['once 2027-01-15 -> 2027-01-15'],
    ],
    [
      'a window, by its last day',
      { kind: 'window', from: '2026-10-01', to: '2026-12-31' },
      null,
      ['once 2026-12-31 -> 2026-12-31'],
    ],
    [
      'a day in the year after',
      { kind: 'yearly', month: 1, day: 15, inclusive: false, yearShift: 1 },
      year2026,
      ['2026 2027-01-15 -> 2027-01-14'],
    ],
    [
      'two days a year, one of them in the year after',
      {
        kind: 'yearly',
        dates: [
          { month: 7, day: 5 },
          { month: 1, day: 5, yearShift: 1 },
        ],
        inclusive: false,
      },
      year2026,
      ['2026-H1 2026-07-05 -> 2026-07-03', '2026-H2 2027-01-05 -> 2027-01-04'],
    ],
    [
      'half years with their days',
      {
        kind: 'halfYearly',
        dates: [
          { month: 6, day: 15 },
          { month: 12, day: 15 },
        ],
        inclusive: true,
      },
      year2026,
      ['2026-H1 2026-06-15 -> 2026-06-15', '2026-H2 2026-12-15 -> 2026-12-15'],
    ],
    [
      'only the first half year',
      { kind: 'halfYearly', dates: [{ month: 7, day: 5 }], inclusive: false },
      year2026,
      ['2026-H1 2026-07-05 -> 2026-07-03'],
    ],
    [
      'the last month of each quarter',
      { kind: 'quarterly', month: 'last', day: 20, inclusive: false },
      year2026,
      [
        '2026-Q1 2026-03-20 -> 2026-03-19',
        '2026-Q2 2026-06-20 -> 2026-06-19',
        '2026-Q3 2026-09-20 -> 2026-09-18',
        '2026-Q4 2026-12-20 -> 2026-12-18',
      ],
    ],
    [
      'the month after each quarter',
      { kind: 'quarterly', month: 'firstNext', day: 10, inclusive: true },
      { from: '2026-07-01', to: '2026-12-31' },
      ['2026-Q3 2026-10-10 -> 2026-10-09', '2026-Q4 2027-01-10 -> 2027-01-08'],
    ],
    [
      'every month, the 31st being the last day of a short one',
      { kind: 'monthly', day: 31, inclusive: true },
      { from: '2026-01-01', to: '2026-03-31' },
      [
        '2026-01 2026-01-31 -> 2026-01-30',
        '2026-02 2026-02-28 -> 2026-02-27',
        '2026-03 2026-03-31 -> 2026-03-31',
      ],
    ],
    [
      'the month after',
      { kind: 'monthly', day: 5, inclusive: false, monthShift: 1 },
      { from: '2026-11-01', to: '2026-12-31' },
      ['2026-11 2026-12-05 -> 2026-12-04', '2026-12 2027-01-05 -> 2027-01-04'],
    ],
    [
      'every Thursday',
      { kind: 'weekly', weekday: 4 },
      { from: '2026-11-16', to: '2026-11-29' },
      ['2026-W47 2026-11-19 -> 2026-11-19', '2026-W48 2026-11-26 -> 2026-11-26'],
    ],
    ['"hằng năm" alone', { kind: 'yearly', month: null, day: null }, year2026, []],
    ['a month without a day', { kind: 'yearly', month: 12, day: null }, year2026, []],
    ['an open end', { kind: 'window', from: '2026-01-01', to: null }, null, []],
    ['an event', { kind: 'relative', event: 'ngày bầu cử', offset: -95, unit: 'day' }, null, []],
    ['on request', { kind: 'adhoc' }, year2026, []],
    ['always', { kind: 'continuous' }, year2026, []],
    ['not understood', { kind: 'unspecified' }, year2026, []],
  ])('%s', (_, rule, period, expected) => {
    expect(days(rule, period)).toEqual(expected);
  });

  it('stay within the window, whatever the plan covers', () => {
    const rule: DueRule = { kind: 'monthly', day: 20, inclusive: false };
    expect(days(rule, year2026, { from: '2026-11-01', to: '2026-12-20' })).toEqual([
      '2026-11 2026-11-20 -> 2026-11-19',
      '2026-12 2026-12-20 -> 2026-12-18',
    ]);
  });

  it('of a set come together, earliest first, each with a key of its own', () => {
    const rule: DueRule = {
      kind: 'set',
      items: [
        { kind: 'once', date: '2023-11-10', inclusive: false },
        { kind: 'once', date: '2023-02-28', inclusive: false },
        { kind: 'adhoc' },
      ],
    };
    expect(days(rule, null)).toEqual([
      '2023-02-28 2023-02-28 -> 2023-02-27',
      '2023-11-10 2023-11-10 -> 2023-11-09',
    ]);
  });

  it('have keys that do not depend on the window', () => {
    const rule: DueRule = { kind: 'weekly', weekday: 5 };
    const all = days(rule, null, { from: '2025-12-01', to: '2026-02-28' });
    const few = days(rule, null, { from: '2025-12-29', to: '2026-01-11' });
    expect(few).toEqual(['2026-W01 2026-01-02 -> 2026-01-02', '2026-W02 2026-01-09 -> 2026-01-09']);
    expect(all).toEqual(expect.arrayContaining(few));
  });
});

describe('the due day of a task', () => {
  it.each<[string, DueRule, string | undefined]>([
    ['its last day, included', { kind: 'window', from: '2026-10-01', to: '2026-12-31' }, '2026-12-31 true'],
    ['the printed day, excluded', { kind: 'once', date: '2026-10-05', inclusive: false }, '2026-10-05 false'],
    [
      'the last day of a set',
      {
        kind: 'set',
        items: [{ kind: 'window', from: '2013-12-01', to: '2013-12-31' }, { kind: 'continuous' }],
      },
      '2013-12-31 true',
    ],
    ['none without an end', { kind: 'window', from: '2025-01-01', to: null }, undefined],
    ['none every year', { kind: 'yearly', month: 11, day: 25, inclusive: false }, undefined],
    ['none from an event', { kind: 'relative', event: 'ngày ký', offset: 5, unit: 'day' }, undefined],
  ])('is %s', (_, rule, expected) => {
    const day = dueDayOf(rule, calendar);
    expect(day && `${day.dueOn} ${day.inclusive}`).toBe(expected);
  });
});

describe('a sharp rule', () => {
  it.each<[boolean, DueRule, string]>([
    [true, { kind: 'once', date: '2026-10-05', inclusive: false }, ''],
    [true, { kind: 'yearly', month: 11, day: 25, inclusive: false }, ''],
    [false, { kind: 'yearly', month: null, day: null }, ''],
    [false, { kind: 'yearly', month: 12, day: null }, ''],
    [true, { kind: 'halfYearly', dates: [{ month: 6, day: 15 }], inclusive: false }, ''],
    [false, { kind: 'halfYearly' }, ''],
    [true, { kind: 'quarterly', month: 'last', day: 20, inclusive: false }, ''],
    [false, { kind: 'quarterly', month: null, day: null }, ''],
    [true, { kind: 'monthly', day: 20, inclusive: false }, ''],
    [true, { kind: 'weekly', weekday: 4 }, ''],
    [true, { kind: 'window', from: '2026-07-01', to: '2026-09-30' }, 'Quý III/2026'],
    [false, { kind: 'window', from: '2026-07-01', to: '2026-10-01' }, 'từ 01/7 đến 01/10'],
    [false, { kind: 'window', from: '2026-01-01', to: '2026-12-31' }, 'Trong năm 2026'],
    [true, { kind: 'window', from: '2026-01-01', to: '2026-12-31' }, 'hoàn thành trong năm 2026'],
    [true, { kind: 'window', from: '2026-01-01', to: '2026-12-31' }, 'Xong trong năm 2026'],
    [false, { kind: 'window', from: '2026-01-01', to: null }, 'hoàn thành từ năm 2026'],
    [false, { kind: 'relative', event: 'ngày ký', offset: 5, unit: 'day' }, ''],
    [false, { kind: 'continuous' }, ''],
    [false, { kind: 'adhoc' }, ''],
    [false, { kind: 'unspecified' }, ''],
  ])('%s: %j %s', (expected, rule, text) => {
    expect(isSharp(rule, text)).toBe(expected);
  });
});
