// Short ways to write expected due rules and tables of wordings. No expectations are kept here.
import { expect, it } from 'vitest';
import { dueRuleOf } from '../../../../src/core/due/due-phrase/index.ts';
import type { DueRule, Period } from '../../../../src/core/due/due-rule.ts';

/** The day itself is excluded ("trước"). */
export const beforeDay = (date: string): DueRule => ({ kind: 'once', date, inclusive: false });
/** The day itself is in time ("chậm nhất", "đến", "trong ngày"); `time` when an hour is said. */
export const by = (date: string, time?: string): DueRule => ({
  kind: 'once',
  date,
  inclusive: true,
  ...(time ? { time } : {}),
});
export const window = (from: string | null, to: string | null): DueRule => ({ kind: 'window', from, to });
export const set = (...items: DueRule[]): DueRule => ({ kind: 'set', items });
/** "MM-DD" of every year, the day excluded; "+MM-DD" = of the year after. */
export const yearly = (day: string, inclusive = false): DueRule => {
  const { month, day: number, yearShift } = yearDay(day);
  return { kind: 'yearly', month, day: number, inclusive, ...(yearShift ? { yearShift } : {}) };
};
export const yearlyDays = (days: string[], inclusive = false): DueRule => ({
  kind: 'yearly',
  dates: days.map(yearDay),
  inclusive,
});
export const halfYearlyDays = (days: string[], inclusive = false): DueRule => ({
  kind: 'halfYearly',
  dates: days.map(yearDay),
  inclusive,
});
export const everyYear: DueRule = { kind: 'yearly', month: null, day: null };
export const everyHalfYear: DueRule = { kind: 'halfYearly' };
export const everyQuarter: DueRule = { kind: 'quarterly', month: null, day: null };
export const everyMonth: DueRule = { kind: 'monthly', day: null };
export const continuous: DueRule = { kind: 'continuous' };
export const adhoc: DueRule = { kind: 'adhoc' };
export const byLetter: DueRule = { kind: 'byLetter' };
export const unspecified: DueRule = { kind: 'unspecified' };

function yearDay(text: string): { month: number; day: number; yearShift?: number } {
  const [month, day] = text.replace('+', '').split('-').map(Number);
  return { month: month ?? 0, day: day ?? 0, ...(text.startsWith('+') ? { yearShift: 1 } : {}) };
}

/** A plan for one year. */
export const planOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** One test per wording. */
export function wordings(
  rows: readonly (readonly [text: string, expected: DueRule, planPeriod?: Period])[],
): void {
  it.each(rows.map(([text, expected, planPeriod]) => ({ text, expected, planPeriod: planPeriod ?? null })))(
    '$text',
    ({ text, expected, planPeriod }) => {
      expect(dueRuleOf(text, planPeriod)).toEqual(expected);
    },
  );
}
