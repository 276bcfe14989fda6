// The figures add up whatever the items are: across states, agencies and plans, and against the database's own count.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/core/calendar.ts';
import { addDays } from '../../src/core/dates.ts';
import type { Figures } from '../../src/core/digest.ts';
import { figuresOf } from '../../src/core/figures.ts';
import { deadlineStateOf, type Item } from '../../src/core/item.ts';
import { itemOf } from '../store/records.ts';

const calendar = calendarOf([]);
const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays('2026-11-20', offset));

const item: fc.Arbitrary<Item> = fc
  .record({
    code: fc.integer({ min: 10, max: 40 }),
    planId: fc.constantFrom('P1', 'P2', 'P3'),
    agencyId: fc.constantFrom('snv', 'stc', 'sxd', 'syt'),
    role: fc.constantFrom('lead' as const, 'coordinating' as const),
    dueOn: fc.option(day),
    requested: fc.boolean(),
    execution: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const),
    hold: fc.constantFrom('none' as const, 'withdrawn' as const, 'paused' as const),
    closedOn: fc.option(day),
  })
  .map((part) =>
    itemOf({
      ...part,
      id: `${part.code}.${part.agencyId}`,
      targetOn: part.dueOn,
      closedOn: part.execution === 'done' ? part.closedOn : null,
    }),
  );
const items = fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 60 });

/** The counts that are sums; agencies and plans are not, they may repeat. */
const sums = [
  'total',
  'done',
  'doneInTime',
  'doneLate',
  'open',
  'openInTime',
  'openOverdue',
  'openNoDate',
] as const;

const sumOf = (parts: Figures[]): Record<string, number> =>
  Object.fromEntries(sums.map((field) => [field, parts.reduce((sum, part) => sum + part[field], 0)]));
const onlySums = (figures: Figures) => Object.fromEntries(sums.map((field) => [field, figures[field]]));

test('every sum is exact and nothing is negative', () => {
  fc.assert(
    fc.property(items, day, (all, today) => {
      const figures = figuresOf(all, today, calendar);
      expect(figures.total).toBe(figures.done + figures.open);
      expect(figures.done).toBe(figures.doneInTime + figures.doneLate);
      expect(figures.open).toBe(figures.openInTime + figures.openOverdue + figures.openNoDate);
      expect(Math.min(...Object.values(figures))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the figures of all are the sum over the agencies, and the sum over the plans', () => {
  fc.assert(
    fc.property(items, day, (all, today) => {
      for (const field of ['agencyId', 'planId'] as const) {
        const keys = [...new Set(all.map((one) => one[field]))];
        const parts = keys.map((key) =>
          figuresOf(
            all.filter((one) => one[field] === key),
            today,
            calendar,
          ),
        );
        expect(sumOf(parts)).toEqual(onlySums(figuresOf(all, today, calendar)));
      }
    }),
  );
});

test('an item is in exactly one state, and requested, coordinating or withdrawn work is in none', () => {
  fc.assert(
    fc.property(item, day, (one, today) => {
      const { total, doneInTime, doneLate, openInTime, openOverdue, openNoDate } = figuresOf(
        [one],
        today,
        calendar,
      );
      const isOwed = one.role === 'lead' && !one.requested && one.hold !== 'withdrawn';
      expect(total).toBe(isOwed ? 1 : 0);
      expect(doneInTime + doneLate + openInTime + openOverdue + openNoDate).toBe(total);
    }),
  );
});

test('work without a day is never overdue, neither on 1 January nor on any other day', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('2027-01-01', '2026-01-01', '2030-12-31'), (all, today) => {
      const soft = all.map((one) => ({ ...one, dueOn: null, targetOn: null }));
      const figures = figuresOf(soft, today, calendar);
      expect(figures.openOverdue).toBe(0);
      expect(figures.doneLate).toBe(0);
      expect(figures.openNoDate).toBe(figures.open);
    }),
  );
});

test('as days pass, what is open only turns from in time to overdue', () => {
  fc.assert(
    fc.property(items, day, fc.integer({ min: 0, max: 300 }), (all, today, later) => {
      const [now, then] = [today, addDays(today, later)].map((on) => figuresOf(all, on, calendar));
      expect(then?.openOverdue).toBeGreaterThanOrEqual(now?.openOverdue ?? 0);
      expect(then?.openNoDate).toBe(now?.openNoDate);
      expect(then?.done).toBe(now?.done);
    }),
  );
});

test('due soon is what has its target within three working days, over holidays too', () => {
  const holidays = calendarOf(
    ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) => ({
      date,
      kind: 'holiday' as const,
      name: 'Tết',
      source: '',
      status: 'official' as const,
    })),
  );
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 20 }), fc.integer({ min: 0, max: 30 }), (fromTet, ahead) => {
      const today = addDays('2026-02-16', fromTet);
      const targetOn = addDays(today, ahead);
      const one = itemOf({ dueOn: targetOn, targetOn });
      const near = holidays.workingDaysBetween(today, targetOn) <= 3;
      expect(deadlineStateOf(one, today, holidays)).toBe(near ? 'due-soon' : 'in-time');
    }),
  );
});
