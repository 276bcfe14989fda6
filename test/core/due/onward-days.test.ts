// One onward day named by the desk gives every period its own.
import { expect, it } from 'vitest';
import type { DueRule } from '../../../src/core/due/due-rule.ts';
import { onwardDaysOf } from '../../../src/core/due/onward-days.ts';

const daysIn = (due: DueRule, onwardOn: string, around: string): Record<string, string> =>
  Object.fromEntries(
    onwardDaysOf(due, onwardOn, around).map(({ period, onwardOn: day }) => [period ?? 'none', day]),
  );

it('comes back every year for a yearly report', () => {
  const due: DueRule = { kind: 'yearly', month: 11, day: 25, inclusive: false };
  expect(daysIn(due, '2026-12-05', '2028-06-01')).toMatchObject({
    2026: '2026-12-05',
    2027: '2027-12-05',
    2028: '2028-12-05',
  });
});

it('keeps its distance in each half-year, quarter and month', () => {
  const half: DueRule = {
    kind: 'halfYearly',
    dates: [
      { month: 6, day: 15 },
      { month: 12, day: 20 },
    ],
    inclusive: false,
  };
  expect(daysIn(half, '2026-06-20', '2026-06-01')).toMatchObject({
    '2026-H1': '2026-06-20',
    '2026-H2': '2026-12-25',
  });
  const quarter: DueRule = { kind: 'quarterly', month: 'last', day: 20, inclusive: false };
  expect(daysIn(quarter, '2026-03-25', '2026-03-01')).toMatchObject({
    '2026-Q2': '2026-06-25',
    '2026-Q4': '2026-12-25',
  });
  const month: DueRule = { kind: 'monthly', day: 28, inclusive: true };
  expect(daysIn(month, '2026-02-02', '2026-02-01')).toMatchObject({
    '2026-01': '2026-02-02',
    '2026-02': '2026-03-02',
  });
});

it('is the named day alone for a single day and for a duty without days', () => {
  expect(
    onwardDaysOf({ kind: 'once', date: '2026-11-25', inclusive: false }, '2026-12-05', '2026-11-28'),
  ).toEqual([{ period: 'once', onwardOn: '2026-12-05' }]);
  expect(onwardDaysOf({ kind: 'adhoc' }, '2026-12-05', '2026-11-28')).toEqual([
    { period: null, onwardOn: '2026-12-05' },
  ]);
});
