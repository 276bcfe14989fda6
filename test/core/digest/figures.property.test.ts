// The figures add up whatever the items are: across states, agencies and plans, and against the database's own count.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/core/calendar/calendar.ts';
import { addDays } from '../../../src/core/dates.ts';
import type { Figures } from '../../../src/core/digest/digest.ts';
import { figuresOf } from '../../../src/core/digest/figures.ts';
import { decideExtension } from '../../../src/core/items/decide-extension.ts';
import { deadlineStateOf, type Extension, type Item } from '../../../src/core/items/item.ts';
import { itemOf } from '../../store/records.ts';

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
      originalDueOn: part.dueOn,
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

/** The item after the desk granted more time: with a document of the issuer, or as the collector's own day. */
function granted(item: Item, untilOn: string, document: string | null): Item {
  const extension: Extension = {
    ...{ id: 'e', itemId: item.id, personId: 'p', at: 0, untilOn, reason: null, state: 'requested' },
    ...{ decidedById: null, decidedAt: null, version: 1 },
  };
  const officer = { id: 'b', name: 'Trần Thị B', language: 'vi' as const, version: 1 };
  const desk = { id: 'm', personId: 'b', agencyId: 'd', role: 'desk' as const, planId: null };
  const result = decideExtension({
    ...{ extension, item, officer, calendar, today: '2020-01-01', at: 0 },
    decision: { kind: 'grant', untilOn, document },
    memberships: [{ ...desk, fromOn: '2020-01-01', untilOn: null, version: 1 }],
  });
  if (!result.ok) throw new Error(result.problem);
  return result.value.item;
}

test('an extension changes what is in time after it, never what was in time originally', () => {
  const dated = item.filter((one) => one.dueOn !== null);
  const later = fc.integer({ min: 7, max: 200 });
  fc.assert(
    fc.property(dated, later, fc.boolean(), day, (one, days, byIssuer, today) => {
      const asked: Item = { ...one, kind: byIssuer ? 'task' : 'report' };
      const after = granted(asked, addDays(asked.dueOn ?? '', days), byIssuer ? '300/UBND' : null);
      const [before, then] = [asked, after].map((each) => figuresOf([each], today, calendar));
      expect(then?.doneInTimeOriginally).toBe(before?.doneInTimeOriginally);
      expect(then?.openOverdueOriginally).toBe(before?.openOverdueOriginally);
      expect(then?.doneInTime).toBeGreaterThanOrEqual(before?.doneInTime ?? 0);
      expect(then?.openOverdue).toBeLessThanOrEqual(before?.openOverdue ?? 0);
    }),
  );
  const late = itemOf({ execution: 'done', closedOn: '2026-12-04' });
  const inTime = granted(late, '2026-12-04', '300/UBND');
  expect(figuresOf([late], '2026-12-10', calendar)).toMatchObject({ doneInTime: 0, doneInTimeOriginally: 0 });
  expect(figuresOf([inTime], '2026-12-10', calendar)).toMatchObject({
    doneInTime: 1,
    doneInTimeOriginally: 0,
  });
});

test('nobody is late while the collector has agreed to wait', () => {
  const waits = granted(itemOf({ kind: 'report' }), '2026-12-04', null);
  expect(waits.dueOn).toBe('2026-11-30');
  expect(deadlineStateOf(waits, '2026-12-04', calendar)).toBe('due-soon');
  expect(deadlineStateOf(waits, '2026-12-05', calendar)).toBe('overdue');
});

test.each([
  ['2027', '2027-11-25', '2027-01-01'],
  ['2026-H2', '2027-01-10', '2026-07-01'],
  ['2026-Q4', '2027-01-10', '2026-10-01'],
  ['2026-12', '2027-01-05', '2026-12-01'],
  ['2026-W53', '2027-01-04', '2026-12-28'],
  ['2027-W01', '2027-01-08', '2027-01-04'],
])('a report of %s is open ahead and counts from the first day of its period', (period, dueOn, firstDay) => {
  const one = itemOf({ kind: 'report', period, dueOn, targetOn: dueOn });
  expect(figuresOf([one], addDays(firstDay, -1), calendar).total).toBe(0);
  expect(figuresOf([one], firstDay, calendar).total).toBe(1);
  const early = { ...one, execution: 'done' as const, closedOn: addDays(firstDay, -9) };
  expect(figuresOf([early], addDays(firstDay, -1), calendar)).toMatchObject({ total: 1, done: 1 });
});

test.each(['once', '2026-10-15'])('a report of one day (%s) counts from the beginning', (period) => {
  const one = itemOf({ kind: 'report', period, dueOn: '2027-10-15', targetOn: '2027-10-15' });
  expect(figuresOf([one], '2026-01-01', calendar).total).toBe(1);
});
