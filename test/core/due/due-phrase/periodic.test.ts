// Wordings of what comes again: weekly to yearly, with and without a day, alone and in lists.
import { describe } from 'vitest';
import type { DueRule } from '../../../../src/core/due/due-rule.ts';
import {
  adhoc,
  beforeDay,
  everyHalfYear,
  everyMonth,
  everyQuarter,
  everyYear,
  halfYearlyDays,
  planOf,
  set,
  unspecified,
  wordings,
  yearly,
  yearlyDays,
} from './expect-rules.ts';

const monthly = (day: number, inclusive = false): DueRule => ({ kind: 'monthly', day, inclusive });
const nextMonth = (day: number): DueRule => ({ kind: 'monthly', day, inclusive: false, monthShift: 1 });
const quarterly = (month: 'last' | 'firstNext', day: number, inclusive = false): DueRule => ({
  kind: 'quarterly',
  month,
  day,
  inclusive,
});
const weekly = (weekday: number | null, inclusive = true): DueRule => ({
  kind: 'weekly',
  weekday,
  inclusive,
});

describe('every year', () => {
  wordings([
    ['trước ngày 25 tháng 11 hằng năm', yearly('11-25')],
    ['trước ngày 25 tháng 11 hàng năm', yearly('11-25'), { from: '2024-01-01', to: '2026-12-31' }],
    ['truoc ngay 25 thang 11 hang nam', yearly('11-25')],
    ['định kỳ hàng năm (trước ngày 10/12)', yearly('12-10')],
    ['Hằng năm, trước ngày 25/11, các đơn vị gửi báo cáo', yearly('11-25')],
    ['chậm nhất ngày 15 tháng 12 hằng năm', yearly('12-15', true)],
    ['ngày 15/12 hằng năm', yearly('12-15', true)],
    ['trước ngày 31 tháng 12 của năm báo cáo', yearly('12-31')],
    ['Một năm một lần trước ngày 16 tháng 12', yearly('12-16')],
    ['mỗi năm một lần, trước ngày 01/12', yearly('12-01')],
    ['Báo cáo năm: Các cơ quan, đơn vị gửi Sở Tài chính trước ngày 15/12', yearly('12-15')],
    ['trước ngày 15/01 năm sau', yearly('+1-15')],
    ['trước ngày 15 tháng 01 của năm tiếp theo', yearly('+1-15')],
    ['trước ngày 15 tháng 6 và 15 tháng 12 hàng năm', yearlyDays(['6-15', '12-15'])],
    ['trước 15/6 và 15/12 hằng năm', yearlyDays(['6-15', '12-15'])],
    ['trước ngày 05 tháng 7 và ngày 05 tháng 01 của năm sau', yearlyDays(['7-5', '+1-5'])],
    ['trước ngày 15/3, 15/6, 15/9 và 15/12 hằng năm', yearlyDays(['3-15', '6-15', '9-15', '12-15'])],
    ['trước ngày 15 các tháng 6 và 12 hàng năm', yearlyDays(['6-15', '12-15'])],
    ['Hàng năm', everyYear],
    ['Hằng năm', everyYear, { from: '2024-01-01', to: '2026-12-31' }],
    ['1 năm/lần', everyYear],
    ['Tháng 12 hằng năm', { kind: 'yearly', month: 12, day: null }],
  ]);
});

describe('every half year', () => {
  wordings([
    ['Định kỳ 6 tháng', everyHalfYear],
    ['06 tháng một lần', everyHalfYear],
    ['sáu tháng một lần', everyHalfYear],
    ['2 lần/năm', everyHalfYear],
    ['Báo cáo 6 tháng: gửi Sở Tài chính trước ngày 05/7', halfYearlyDays(['7-5'])],
    ['định kỳ 6 tháng (trước ngày 15/6 và ngày 15/12)', halfYearlyDays(['6-15', '12-15'])],
    ['Định kỳ 6 tháng, hằng năm (trước ngày 15/6 và ngày 15/12)', halfYearlyDays(['6-15', '12-15'])],
    [
      'Báo cáo 6 tháng: chậm nhất vào ngày 18 của tháng cuối kỳ báo cáo',
      { kind: 'halfYearly', month: 'last', day: 18, inclusive: true },
    ],
  ]);
});

describe('every quarter', () => {
  wordings([
    ['định kỳ hàng quý gửi về Sở Xây dựng (trước ngày 20 tháng cuối quý)', quarterly('last', 20)],
    ['vào ngày 20 tháng cuối quý', quarterly('last', 20, true)],
    ['trước ngày 25 của tháng cuối mỗi quý', quarterly('last', 25)],
    ['trước ngày 15 của tháng đầu quý sau quý báo cáo', quarterly('firstNext', 15)],
    ['trước ngày 10 (mười) tháng đầu quý sau', quarterly('firstNext', 10)],
    ['trước ngày 05 của tháng đầu tiên quý tiếp theo', quarterly('firstNext', 5)],
    ['Báo cáo quý: chậm nhất vào ngày 18 của tháng cuối kỳ báo cáo', quarterly('last', 18, true)],
    ['hằng quý (trước ngày 15/3, 15/6, 15/9, 15/12)', quarterly('last', 15)],
    ['hằng quý (trước ngày 10/01, 10/4, 10/7 và 10/10)', quarterly('firstNext', 10)],
    ['3 tháng một lần', everyQuarter],
    ['01 lần/quý', everyQuarter],
    ['hằng quý', everyQuarter],
    ['Định kỳ hàng quý', everyQuarter],
    // Of which period is not said: no frequency is made up.
    ['chậm nhất vào ngày 18 của tháng cuối kỳ báo cáo', unspecified],
  ]);
});

describe('every month', () => {
  wordings([
    ['trước ngày 20 hằng tháng', monthly(20)],
    ['trước ngày 25 hàng tháng', monthly(25), planOf(2026)],
    ['muộn nhất trong ngày 17 hằng tháng', monthly(17, true)],
    ['ngày 15 hàng tháng', monthly(15, true)],
    ['trước ngày 20 mỗi tháng', monthly(20)],
    ['hằng tháng (trước ngày 20)', monthly(20)],
    ['trước ngày 20 của tháng báo cáo', monthly(20)],
    ['từ ngày 15 đến ngày 20 hằng tháng', monthly(20, true)],
    ['ngày 15 và 30 hằng tháng', set(monthly(15, true), monthly(30, true))],
    ['trước ngày 05 của tháng tiếp theo', nextMonth(5)],
    ['trước ngày 10 tháng sau', nextMonth(10)],
    ['Hàng tháng', everyMonth],
    ['mỗi tháng một lần', everyMonth],
  ]);
});

describe('every week', () => {
  wordings([
    ['trong ngày thứ Năm hằng tuần', weekly(4)],
    ['thứ Sáu hằng tuần', weekly(5)],
    ['hằng tuần vào thứ Hai', weekly(1)],
    ['Chủ nhật hằng tuần', weekly(7)],
    ['trước thứ Sáu hằng tuần', weekly(5, false)],
    ['trước 16 giờ thứ Sáu hằng tuần', { kind: 'weekly', weekday: 5, inclusive: true, time: '16:00' }],
    ['Hàng tuần', { kind: 'weekly', weekday: null }],
  ]);
});

describe('several periods at once', () => {
  wordings([
    ['định kỳ hằng tháng, quý, năm', set(everyMonth, everyQuarter, everyYear)],
    ['6 tháng, hằng năm và định kỳ', set(everyHalfYear, everyYear)],
    ['Định kỳ 6 tháng, hàng năm, giữa nhiệm kỳ', set(everyHalfYear, everyYear)],
    [
      'Báo cáo 6 tháng: gửi trước ngày 05/7; Báo cáo năm: gửi trước ngày 15/12',
      set(halfYearlyDays(['7-5']), yearly('12-15')),
    ],
    [
      'Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12)',
      set(halfYearlyDays(['6-15']), yearly('12-15')),
    ],
    [
      'trước ngày 15/6 (báo cáo 6 tháng), trước ngày 15/12 (báo cáo năm)',
      set(halfYearlyDays(['6-15']), yearly('12-15')),
    ],
    ['trước ngày 20/6 (6 tháng) và trước ngày 20/12 (năm)', set(halfYearlyDays(['6-20']), yearly('12-20'))],
    [
      'Quý I trước ngày 10/4, 6 tháng trước ngày 10/7, 9 tháng trước ngày 10/10, năm trước ngày 15/01 năm sau',
      set(yearly('4-10'), halfYearlyDays(['7-10']), yearly('10-10'), yearly('+1-15')),
    ],
    [
      'hằng tháng (trước ngày 20), hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 20/6) và năm (trước ngày 20/12)',
      set(monthly(20), quarterly('last', 20), halfYearlyDays(['6-20']), yearly('12-20')),
    ],
    ['trước ngày 20 hằng tháng hoặc đột xuất khi có yêu cầu', set(monthly(20), adhoc)],
    ['định kỳ hằng quý và đột xuất khi có yêu cầu', set(everyQuarter, adhoc)],
  ]);
});

describe('frequencies that have no form', () => {
  wordings([
    ['sơ kết 3 năm', unspecified],
    ['3 năm một lần', unspecified],
    ['hai tháng một lần', unspecified],
    ['giữa nhiệm kỳ', unspecified],
    ['Hằng ngày', unspecified],
    ['trước ngày 15/12/2026, hai năm một lần', beforeDay('2026-12-15')],
  ]);
});
