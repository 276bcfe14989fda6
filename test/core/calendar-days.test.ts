// The shipped holidays of Viet Nam against the law, and against a lunar calendar computed here (UTC+7).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarOf } from '../../src/core/calendar/calendar.ts';
import { isPlainDate, weekdayOf } from '../../src/core/dates.ts';

const days = JSON.parse(
  readFileSync(new URL('../../data/holidays/vn.json', import.meta.url), 'utf8'),
) as CalendarDay[];
const calendar = calendarOf(days);
const years = Array.from({ length: 12 }, (_, at) => 2019 + at);

const rad = Math.PI / 180;

/** Julian day number (local, UTC+7) of the k-th new moon after January 1900; J. Meeus, Astronomical Algorithms. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * rad);
  const m = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * rad;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * rad;
  const f = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * rad;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(m) +
    0.0021 * Math.sin(2 * m) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * f) -
    0.0051 * Math.sin(m + moon) -
    0.0074 * Math.sin(m - moon) +
    0.0004 * Math.sin(2 * f + m) -
    0.0004 * Math.sin(2 * f - m) -
    0.0006 * Math.sin(2 * f + moon) +
    0.001 * Math.sin(2 * f - moon) +
    0.0005 * Math.sin(2 * moon + m);
  const deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - deltaT + 0.5 + 7 / 24);
}

/** The sun's place in twelfths of its circle, 0 to 11, at local midnight of a Julian day. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - 7 / 24 - 2451545) / 36525;
  const m = (357.5291 + 35999.0503 * t) * rad;
  const longitude = 280.46645 + 36000.76983 * t + 1.9146 * Math.sin(m) + 0.019993 * Math.sin(2 * m);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const dateOfJulian = (day: number): string =>
  new Date((day - 2440588) * 86_400_000).toISOString().slice(0, 10);

/** Mùng 1 Tết and the tenth of the third lunar month; a leap month (the second, in 2023) is passed over. */
function lunarDays(year: number): { tet: string; hungKings: string } {
  // The first month is the one in which the sun enters its twelfth no. 11 (330 degrees, rain water).
  const start = Math.floor((year - 1900) * 12.3685) - 2;
  const k = [0, 1, 2, 3, 4, 5]
    .map((n) => start + n)
    .find((n) => {
      const [first, next] = [newMoonDay(n), newMoonDay(n + 1)];
      const isOfYear = dateOfJulian(first) >= `${year}-01-19` && dateOfJulian(first) <= `${year}-02-22`;
      return isOfYear && sunTwelfth(next) === 11;
    });
  if (k === undefined) throw new Error(`no first month in ${year}`);
  // In the third month the sun enters its twelfth no. 1 (30 degrees, grain rain).
  const third = sunTwelfth(newMoonDay(k + 3)) === 1 ? k + 2 : k + 3;
  return { tet: dateOfJulian(newMoonDay(k)), hungKings: dateOfJulian(newMoonDay(third) + 9) };
}

describe('the shipped holidays', () => {
  it('are well-formed rows, one per day, in order', () => {
    const dates = days.map((day) => day.date);
    expect([...new Set(dates)].sort()).toEqual(dates);
    for (const day of days) {
      expect(isPlainDate(day.date)).toBe(true);
      expect(['holiday', 'working']).toContain(day.kind);
      expect(['official', 'expected']).toContain(day.status);
      expect(day.name.length * day.source.length).toBeGreaterThan(0);
      if (day.kind === 'working') expect(weekdayOf(day.date)).toBe(6);
    }
  });

  it.each([
    [2019, '2019-02-05'],
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
  ])('put the first day of Tết %s on %s, as the moon does', (year, expected) => {
    const first = days.find(
      (day) => day.date.startsWith(String(year)) && day.name === 'Tết Nguyên đán (mùng 1)',
    );
    expect(first?.date).toBe(expected);
    expect(lunarDays(year).tet).toBe(expected);
  });

  it.each(years)('put Giỗ Tổ of %s on the tenth of the third lunar month', (year) => {
    const found = days.find((day) => day.date.startsWith(String(year)) && day.name.startsWith('Giỗ Tổ'));
    expect(found?.date).toBe(lunarDays(year).hungKings);
  });

  it.each(years)('hold the statutory days of %s (Labour Code, Article 112)', (year) => {
    const ofYear = days.filter((day) => day.date.startsWith(String(year)) && day.kind === 'holiday');
    for (const date of ['01-01', '04-30', '05-01', '09-02'])
      expect(calendar.holidayOn(`${year}-${date}`)).toBeDefined();
    expect(ofYear.filter((day) => day.name.startsWith('Tết Nguyên đán'))).toHaveLength(5);
    expect(ofYear.some((day) => day.name === 'Ngày Văn hóa Việt Nam')).toBe(year >= 2026);
    // Two days for 2 September since the Labour Code of 2019 came into force.
    expect(ofYear.filter((day) => /^Quốc khánh/.test(day.name))).toHaveLength(year >= 2021 ? 2 : 1);
  });

  it.each([
    // 2025: Tết 25/01-02/02; Fri 02/5 off for Sat 26/4; 30/8-02/9.
    ['2025-01-24', true],
    ['2025-01-27', false],
    ['2025-01-31', false],
    ['2025-02-03', true],
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2025-09-01', false],
    ['2025-09-03', true],
    // 2026: 02/01 off for Sat 10/01; Tết 16-20/02; Giỗ Tổ Sun 26/4 -> Mon 27/4; 31/8 off for Sat 22/8.
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-02-13', true],
    ['2026-02-16', false],
    ['2026-02-20', false],
    ['2026-04-27', false],
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2026-09-03', true],
    ['2026-11-24', false],
    // 24/11 is a holiday from 2026 on, and is not made up when it falls on a Saturday (2029).
    ['2025-11-24', true],
    ['2029-11-26', true],
  ])('%s is a working day: %s', (date, expected) => {
    expect(calendar.isWorkingDay(date)).toBe(expected);
  });

  it('mark what nobody has decided yet as expected', () => {
    expect(calendar.holidayOn('2027-02-05')?.status).toBe('expected');
    expect(calendar.holidayOn('2026-02-17')?.status).toBe('official');
  });
});
