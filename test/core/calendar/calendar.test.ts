// Working days around weekends, holidays and swapped days, on a small hand-made calendar.
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarOf } from '../../../src/core/calendar/calendar.ts';

const day = (date: string, kind: CalendarDay['kind'] = 'holiday'): CalendarDay => ({
  date,
  kind,
  name: date,
  source: 'test',
  status: 'official',
});

// November 2026: the 24th is a Tuesday and a holiday. Saturday 22/8/2026 is worked for Monday 31/8.
const calendar = calendarOf([
  day('2026-11-24'),
  day('2026-08-31'),
  day('2026-09-01'),
  day('2026-09-02'),
  day('2026-08-22', 'working'),
]);

describe('a calendar of working days', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-08-22', true],
    ['2026-08-31', false],
  ])('%s is a working day: %s', (date, expected) => {
    expect(calendar.isWorkingDay(date)).toBe(expected);
  });

  it('names the holiday of a date, and none for weekends and made-up days', () => {
    expect(calendar.holidayOn('2026-11-24')?.name).toBe('2026-11-24');
    expect(calendar.holidayOn('2026-11-22')).toBeUndefined();
    expect(calendar.holidayOn('2026-08-22')).toBeUndefined();
  });

  it.each([
    ['2026-11-25', '2026-11-23', '2026-11-25'],
    ['2026-11-24', '2026-11-23', '2026-11-23'],
    ['2026-11-23', '2026-11-20', '2026-11-23'],
    ['2026-09-03', '2026-08-28', '2026-09-03'],
    ['2026-08-24', '2026-08-22', '2026-08-24'],
  ])('before %s comes %s; up to it %s', (date, before, upTo) => {
    expect(calendar.lastWorkingDayBefore(date)).toBe(before);
    expect(calendar.lastWorkingDayUpTo(date)).toBe(upTo);
  });

  it.each([
    ['2026-11-23', 1, '2026-11-25'],
    ['2026-11-25', -1, '2026-11-23'],
    ['2026-11-25', -2, '2026-11-20'],
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-24', 0, '2026-11-25'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-08-21', 1, '2026-08-22'],
  ])('%s and %s working days is %s', (date, n, expected) => {
    expect(calendar.addWorkingDays(date, n)).toBe(expected);
  });

  it.each([
    ['2026-11-23', '2026-11-25', 1],
    ['2026-11-25', '2026-11-23', -1],
    ['2026-11-20', '2026-11-25', 2],
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-08-21', '2026-09-03', 7],
  ])('from %s to %s there are %s working days', (from, to, expected) => {
    expect(calendar.workingDaysBetween(from, to)).toBe(expected);
  });

  it('counts Saturdays where an office works them, Sundays never', () => {
    const commune = calendarOf([], { week: 'saturday-morning' });
    expect(commune.isWorkingDay('2026-11-21')).toBe(true);
    expect(commune.isWorkingDay('2026-11-22')).toBe(false);
  });

  it('lets a later row for a date replace an earlier one', () => {
    expect(calendarOf([day('2026-11-23'), day('2026-11-23', 'working')]).isWorkingDay('2026-11-23')).toBe(
      true,
    );
  });

  it('does not loop for ever when every day is a holiday', () => {
    const days = Array.from({ length: 900 }, (_, at) =>
      day(new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10)),
    );
    expect(calendarOf(days).lastWorkingDayUpTo('2027-06-01')).toBe('2027-06-01');
  });
});
