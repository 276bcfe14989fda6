// Properties of planning: working days only, nothing after closing, the same again, nothing of an old date, most urgent first.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarDay, calendarOf } from '../../../src/core/calendar/calendar.ts';
import { maySend, nextSendAt } from '../../../src/core/calendar/sending-hours.ts';
import { addDays, localDateOf } from '../../../src/core/dates.ts';
import type { Item } from '../../../src/core/items/item.ts';
import { getRule, horizonDays, remindersFor } from '../../../src/core/reminding/plan-reminders.ts';
import { roundsOf, selectDue } from '../../../src/core/reminding/remind.ts';
import type { Reminder } from '../../../src/core/reminding/reminder.ts';
import { officeRulesOf } from '../../../src/core/rules/office-rules.ts';
import { itemOf } from '../../store/records.ts';

const zone = 'Asia/Ho_Chi_Minh';
const days = JSON.parse(
  readFileSync(new URL('../../../data/holidays/vn.json', import.meta.url), 'utf8'),
) as CalendarDay[];
const calendar = calendarOf(days);
const rules = officeRulesOf({ calendar });

const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n));
const items: fc.Arbitrary<Item> = fc
  .record({
    code: fc.integer({ min: 10, max: 99 }),
    kind: fc.constantFrom('task' as const, 'report' as const),
    role: fc.constantFrom('lead' as const, 'lead' as const, 'coordinating' as const),
    follow: fc.constantFrom('followed' as const, 'followed' as const, 'asked' as const, 'silent' as const),
    requested: fc.boolean(),
    dueOn: fc.option(day),
    inclusive: fc.boolean(),
    execution: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const),
    hold: fc.constantFrom('none' as const, 'none' as const, 'paused' as const, 'withdrawn' as const),
    promisedOn: fc.option(day),
    snoozedUntil: fc.option(day),
  })
  .map((parts) =>
    itemOf({
      ...parts,
      id: `${parts.code}.stc`,
      agencyId: 'stc',
      targetOn:
        parts.dueOn === null
          ? null
          : parts.inclusive
            ? calendar.lastWorkingDayUpTo(parts.dueOn)
            : calendar.lastWorkingDayBefore(parts.dueOn),
    }),
  );

const planned = (item: Item, today: string): Reminder[] => remindersFor(item, { today, rules, zone });

test('reminders fall on working days of the horizon, in sending hours', () => {
  fc.assert(
    fc.property(items, day, (item, today) => {
      for (const { onDate, sendAt } of planned(item, today)) {
        expect(calendar.isWorkingDay(onDate)).toBe(true);
        expect(onDate >= today && onDate <= addDays(today, horizonDays)).toBe(true);
        expect(localDateOf(sendAt, zone)).toBe(onDate);
        expect(maySend(sendAt, calendar, zone)).toBe(true);
      }
    }),
  );
});

test('what is closed, on hold, silent, only asked or only coordinated is never chased', () => {
  fc.assert(
    fc.property(items, day, (item, today) => {
      const rules = planned(item, today).map((row) => row.rule);
      if (item.execution === 'done' || item.hold !== 'none') expect(rules).toEqual([]);
      if (item.role !== 'lead' || item.follow !== 'followed')
        expect(rules.filter((rule) => rule !== 'snoozed')).toEqual([]);
      if (item.requested) expect(rules.filter((rule) => !['request', 'snoozed'].includes(rule))).toEqual([]);
    }),
  );
});

test('planning twice gives the same, and no reminder twice', () => {
  fc.assert(
    fc.property(items, day, (item, today) => {
      const first = planned(item, today);
      expect(planned(item, today)).toEqual(first);
      expect(new Set(first.map((row) => `${row.rule}/${row.onDate}`)).size).toBe(first.length);
    }),
  );
});

test('planning on a later day adds only days that were beyond the horizon', () => {
  fc.assert(
    fc.property(items, day, fc.integer({ min: 0, max: 40 }), (item, today, later) => {
      const before = new Set(planned(item, today).map((row) => `${row.rule}/${row.onDate}`));
      for (const row of planned(item, addDays(today, later)))
        if (row.onDate <= addDays(today, horizonDays)) expect(before).toContain(`${row.rule}/${row.onDate}`);
    }),
  );
});

test('a new due day leaves nothing behind that belongs to the old one', () => {
  fc.assert(
    fc.property(items, day, fc.integer({ min: 30, max: 60 }), (item, today, more) => {
      if (item.dueOn === null) return;
      const dueOn = addDays(item.dueOn, more);
      const targetOn = calendar.lastWorkingDayUpTo(dueOn);
      const moved = { ...item, dueOn, targetOn, inclusive: true };
      for (const { rule, onDate } of planned(moved, today)) {
        if (rule.startsWith('before-') || rule === 'on-target') expect(onDate <= targetOn).toBe(true);
        if (getRule(rule).kind === 'overdue') expect(onDate > dueOn).toBe(true);
      }
    }),
  );
});

test('of everything that is due, each reminder is kept or dropped with a reason, one per item and reader', () => {
  fc.assert(
    fc.property(fc.uniqueArray(items, { selector: (item) => item.id, maxLength: 12 }), day, (all, today) => {
      const due = all.flatMap((item) => {
        // Planned before the item became what it is now.
        const open = { ...item, execution: 'not-started' as const, hold: 'none' as const };
        return planned(open, addDays(today, -40))
          .filter((row) => row.onDate <= today)
          .map((reminder) => ({ reminder, item }));
      });
      const { keep, drop } = selectDue(due, today);
      expect(keep.length + drop.length).toBe(due.length);
      expect(drop.every(({ reason }) => reason !== null)).toBe(true);
      for (const { item } of keep) expect(item.execution === 'done' || item.hold !== 'none').toBe(false);
      const forPeople = keep.filter(({ reminder }) => getRule(reminder.rule).to !== 'desk');
      expect(new Set(forPeople.map(({ item }) => item.id)).size).toBe(forPeople.length);
      const { rounds, lost } = roundsOf(keep, ({ reminder }) =>
        getRule(reminder.rule).to === 'desk' ? ['desk:x'] : ['a', 'b'],
      );
      expect(lost).toEqual([]);
      for (const { rows } of rounds) {
        const targets = rows.map((row) => row.item.targetOn ?? '9999-12-31');
        expect(targets).toEqual([...targets].sort());
      }
    }),
  );
});

test('what nobody asked for goes out in sending hours, at once when they are on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_704_067_200_000, max: 1_830_000_000_000 }), (now) => {
      const at = nextSendAt(now, calendar, zone);
      expect(at).toBeGreaterThanOrEqual(now);
      expect(maySend(at, calendar, zone)).toBe(true);
      if (maySend(now, calendar, zone)) expect(at).toBe(now);
    }),
  );
});
