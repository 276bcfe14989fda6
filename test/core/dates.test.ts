// Plain dates: arithmetic agrees with luxon on every day, zones and clock changes are honoured.
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  instantAt,
  isPlainDate,
  localDateOf,
  mondayOf,
  plainDate,
  weekdayOf,
} from '../../src/core/dates.ts';

const day = fc
  .integer({ min: -60_000, max: 90_000 })
  .map((offset) => DateTime.utc(1970, 1, 1).plus({ days: offset }).toFormat('yyyy-MM-dd'));

describe('days', () => {
  it('add up as luxon adds them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const later = DateTime.fromISO(date, { zone: 'utc' }).plus({ days });
        expect(addDays(date, days)).toBe(later.toFormat('yyyy-MM-dd'));
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('have the weekday that luxon gives them', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayOf(date)).toBe(DateTime.fromISO(date, { zone: 'utc' }).weekday);
        expect(weekdayOf(mondayOf(date))).toBe(1);
      }),
    );
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %i is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('ends a month on its last day when there is no such day (Civil Code 2015, Article 148.3)', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });

  it('refuses days that do not exist', () => {
    expect(plainDate(2026, 11, 31)).toBeUndefined();
    expect(isPlainDate('2026-02-30')).toBe(false);
  });
});

describe('zones', () => {
  it('begin their day at their own midnight', () => {
    const evening = Date.UTC(2026, 10, 22, 17, 30);
    expect(localDateOf(evening, 'Asia/Ho_Chi_Minh')).toBe('2026-11-23');
    expect(localDateOf(evening, 'UTC')).toBe('2026-11-22');
  });

  it('move a time that a clock change skips to the moment after the gap', () => {
    const at = instantAt('2026-03-29', '02:30', 'Europe/Berlin');
    expect(DateTime.fromMillis(at, { zone: 'Europe/Berlin' }).toFormat('HH:mm')).toBe('03:30');
  });
});
