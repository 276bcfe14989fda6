// Properties of the hold: nothing is lost, only chases wait, never longer than two working days, never once decided.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/core/calendar/calendar.ts';
import { addDays, instantAt } from '../../../src/core/dates.ts';
import { partHeld } from '../../../src/core/items/extension-hold.ts';
import type { Extension } from '../../../src/core/items/item.ts';
import { itemOf } from '../../store/records.ts';

const zone = 'Asia/Ho_Chi_Minh';
const calendar = calendarOf([]);
const chases = ['overdue-1', 'overdue-3', 'overdue-5', 'preview', 'call-list', 'escalate-head'];
const others = ['before-15', 'before-2', 'on-target', 'collector', 'check-in', 'request', 'snoozed'];

test('an undecided request holds chases of its item for two working days and nothing else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom(...(['requested', 'granted', 'refused', 'withdrawn'] as const)),
      fc.uniqueArray(fc.constantFrom(...chases, ...others), { minLength: 1 }),
      (start, later, state, rules) => {
        const askedOn = addDays('2026-01-01', start);
        const today = addDays(askedOn, later);
        const [asked, other] = [itemOf({ id: '10.stc' }), itemOf({ id: '10.snv' })];
        const due = [asked, other].flatMap((item) =>
          rules.map((rule) => ({
            item,
            reminder: {
              itemId: item.id,
              rule,
              onDate: today,
              sendAt: instantAt(today, '08:15', zone),
              state: 'planned' as const,
              reason: null,
            },
          })),
        );
        const extension: Extension = {
          id: 'extension-1',
          itemId: asked.id,
          personId: 'a',
          at: instantAt(askedOn, '15:00', zone),
          untilOn: addDays(askedOn, 30),
          reason: null,
          state,
          decidedById: null,
          decidedAt: null,
          version: 1,
        };
        const { free, held } = partHeld(due, [extension], { today, calendar, zone });
        expect([...free, ...held].length).toBe(due.length);
        const isInTime = calendar.workingDaysBetween(askedOn, today) <= 2;
        if (!calendar.isWorkingDay(today)) return;
        const expected =
          state === 'requested' && isInTime ? rules.filter((rule) => chases.includes(rule)) : [];
        expect(held.map((row) => row.reminder.rule)).toEqual(expected);
        expect(held.every((row) => row.item.id === asked.id)).toBe(true);
      },
    ),
  );
});
