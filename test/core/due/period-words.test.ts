// Which period people mean, as they type it in chat.
import { describe, expect, it, test } from 'vitest';
import { isPlainDate } from '../../../src/core/dates.ts';
import { readPeriod } from '../../../src/core/due/period-words.ts';

const today = '2026-11-04';

const read = (words: string, on = today): string => {
  const result = readPeriod(words, on);
  if (!result.ok) return result.problem;
  const { period, rest } = result.value;
  if (period === null) return `none | ${rest}`;
  return `${period.kind} ${period.number}/${period.year} ${period.fromOn}..${period.toOn}${rest && ` | ${rest}`}`;
};

describe('readPeriod', () => {
  it.each([
    ['tuần này', 'week 45/2026 2026-11-02..2026-11-06'],
    ['tuan', 'week 45/2026 2026-11-02..2026-11-06'],
    ['tuần trước', 'week 44/2026 2026-10-26..2026-10-30'],
    ['tuần vừa qua', 'week 44/2026 2026-10-26..2026-10-30'],
    ['tuần 47', 'week 47/2026 2026-11-16..2026-11-20'],
    ['tuần 1/2027', 'week 1/2027 2027-01-04..2027-01-08'],
    ['tuần 53', 'week 53/2026 2026-12-28..2027-01-01'],
    ['tháng 11', 'month 11/2026 2026-11-01..2026-11-30'],
    ['tháng 02/2028', 'month 2/2028 2028-02-01..2028-02-29'],
    ['tháng 11 năm 2025', 'month 11/2025 2025-11-01..2025-11-30'],
    ['thang truoc', 'month 10/2026 2026-10-01..2026-10-31'],
    ['tháng này', 'month 11/2026 2026-11-01..2026-11-30'],
    ['quý IV', 'quarter 4/2026 2026-10-01..2026-12-31'],
    ['quy 1/2027', 'quarter 1/2027 2027-01-01..2027-03-31'],
    ['quý III năm 2026', 'quarter 3/2026 2026-07-01..2026-09-30'],
    ['quý trước', 'quarter 3/2026 2026-07-01..2026-09-30'],
    ['6 tháng đầu năm', 'half 1/2026 2026-01-01..2026-06-30'],
    ['6 tháng đầu năm 2025', 'half 1/2025 2025-01-01..2025-06-30'],
    ['sáu tháng cuối năm', 'half 2/2026 2026-07-01..2026-12-31'],
    ['6 tháng', 'half 2/2026 2026-07-01..2026-12-31'],
    ['9 tháng đầu năm', 'nine-months 1/2026 2026-01-01..2026-09-30'],
    ['năm 2026', 'year 1/2026 2026-01-01..2026-12-31'],
    ['cả năm', 'year 1/2026 2026-01-01..2026-12-31'],
    ['năm trước', 'year 1/2025 2025-01-01..2025-12-31'],
    ['quý 3 năm ngoái', 'quarter 3/2025 2025-07-01..2025-09-30'],
    ['6 tháng đầu năm sau', 'half 1/2027 2027-01-01..2027-06-30'],
    ['năm ngoái', 'year 1/2025 2025-01-01..2025-12-31'],
    ['nửa đầu năm', 'half 1/2026 2026-01-01..2026-06-30'],
    ['nửa cuối năm 2025', 'half 2/2025 2025-07-01..2025-12-31'],
    ['tháng mười một', 'month 11/2026 2026-11-01..2026-11-30'],
    ['tháng tư năm ngoái', 'month 4/2025 2025-04-01..2025-04-30'],
    ['tháng Giêng', 'month 1/2026 2026-01-01..2026-01-31'],
    ['từ 1/11 đến 15/11', 'days 0/2026 2026-11-01..2026-11-15'],
    ['từ ngày 20/12/2025 đến 10/01/2026', 'days 0/2026 2025-12-20..2026-01-10'],
  ])('%s', (words, meant) => {
    expect(read(words)).toBe(meant);
  });

  it.each([
    ['tháng 11 kh15', 'month 11/2026 2026-11-01..2026-11-30 | kh15'],
    ['KH15 quý 4', 'quarter 4/2026 2026-10-01..2026-12-31 | kh15'],
    ['Sở Tài chính tuần trước', 'week 44/2026 2026-10-26..2026-10-30 | so tai chinh'],
    ['năm 2026, stc', 'year 1/2026 2026-01-01..2026-12-31 | stc'],
    ['kh15', 'none | kh15'],
    ['', 'none | '],
    ['Hội Người Việt Nam', 'none | hoi nguoi viet nam'],
    ['Quỹ Đầu tư phát triển', 'none | quy dau tu phat trien'],
  ])('leaves the plan or agency of "%s" in the rest', (words, meant) => {
    expect(read(words)).toBe(meant);
  });

  it.each(['tháng 13', 'tháng 0', 'quý 5', 'tuần 54', 'tuần 0', 'từ 31/11 đến 5/12', 'từ 5/12 đến 1/12'])(
    'refuses %s, which does not exist',
    (words) => {
      expect(read(words)).toBe('unknown-period');
    },
  );

  test('on 1 January "tuần này" is the last week of the old year', () => {
    expect(read('tuần này', '2027-01-01')).toBe('week 53/2026 2026-12-28..2027-01-01');
  });

  test('whatever is typed, it answers and its days are days in order', () => {
    const pieces = [
      'tuần',
      'tháng',
      'quý',
      'năm',
      '6',
      '13',
      '2026',
      'IV',
      'này',
      'kh15',
      '/',
      'từ',
      'đến',
      '31/2',
    ];
    for (const a of pieces)
      for (const b of pieces)
        for (const c of pieces) {
          const result = readPeriod(`${a} ${b} ${c}`, today);
          if (!result.ok || result.value.period === null) continue;
          const { fromOn, toOn } = result.value.period;
          expect(isPlainDate(fromOn) && isPlainDate(toOn) && fromOn <= toOn).toBe(true);
        }
  });
});
