// Wordings that name one day: every way to print a date, the words before it, hours, and years left out.
import { describe } from 'vitest';
import type { DueRule } from '../../../../src/core/due/due-rule.ts';
import { beforeDay, by, planOf, set, unspecified, window, wordings } from './expect-rules.ts';

describe('a day that is excluded', () => {
  wordings([
    ['trước ngày 10/12/2020', beforeDay('2020-12-10')],
    ['Trước ngày 15/12/2020', beforeDay('2020-12-15')],
    ['xong trước ngày 05/10/2026', beforeDay('2026-10-05')],
    ['hoàn thành trước 30/6/2026', beforeDay('2026-06-30')],
    ['trước ngày 27 tháng 6 năm 2014', beforeDay('2014-06-27')],
    ['trước 31 tháng 12 năm 2026', beforeDay('2026-12-31')],
    ['trước ngày 27 tháng 6/2014', beforeDay('2014-06-27')],
    ['trước ngày 27/6 năm 2014', beforeDay('2014-06-27')],
    ['trước ngày 10.12.2020', beforeDay('2020-12-10')],
    ['trước ngày 10-12-2020', beforeDay('2020-12-10')],
    ['trước  ngày   10 / 12 / 2020', beforeDay('2020-12-10')],
    ['trước ngày 15/12/26', beforeDay('2026-12-15')],
    ['TRƯỚC NGÀY 10/12/2020', beforeDay('2020-12-10')],
    ['truoc ngay 10/12/2020', beforeDay('2020-12-10')],
    ['trước ngày 10/12/2020'.normalize('NFD'), beforeDay('2020-12-10')],
    ['trước ngày **15/12/2020**', beforeDay('2020-12-15')],
    ['trước\u00a0ngày\n10/12/2020.', beforeDay('2020-12-10')],
    ['trước ngày 1O/12/2O26', beforeDay('2026-12-10')],
    ['trước ngày l5/12/2026', beforeDay('2026-12-15')],
    ['trước ngày 05 (năm) tháng 12 năm 2026', beforeDay('2026-12-05')],
    ['trước ngày 30 tháng Sáu năm 2020', beforeDay('2020-06-30')],
    ['chậm nhất là trước ngày 10/12/2026', beforeDay('2026-12-10')],
    ['trước ngày 5/12/2026 (thứ Bảy)', beforeDay('2026-12-05')],
  ]);
});

describe('a day that is included', () => {
  wordings([
    ['chậm nhất ngày 01/02/2026', by('2026-02-01')],
    ['Chậm nhất là ngày 08 tháng 02 năm 2026', by('2026-02-08')],
    ['Chậm nhất 30/11/2026', by('2026-11-30')],
    ['muộn nhất là ngày 30/11/2026', by('2026-11-30')],
    ['chậm nhất đến ngày 30/11/2026', by('2026-11-30')],
    ['không muộn hơn ngày 30 tháng 11 năm 2026', by('2026-11-30')],
    ['không quá ngày 20/11/2026', by('2026-11-20')],
    ['hạn chót 20/11/2026', by('2026-11-20')],
    ['Thời hạn: 30/6/2026', by('2026-06-30')],
    ['Đến ngày 30/11/2026', by('2026-11-30')],
    ['đến hết ngày 30/11/2026', by('2026-11-30')],
    ['đến 31/12/2026', by('2026-12-31')],
    ['từ nay đến 31/12/2026', by('2026-12-31')],
    ['trong ngày 15/3/2026', by('2026-03-15')],
    ['15/12/2026', by('2026-12-15')],
    ['Ngày 15 tháng 12 năm 2026', by('2026-12-15')],
    ['2026-12-15', by('2026-12-15')],
    ['Tổ chức hội nghị vào ngày 15/12/2026', by('2026-12-15')],
  ]);
});

describe('a day with an hour', () => {
  wordings([
    ['13h30’ ngày 29/4/2026 (Thứ Tư)', by('2026-04-29', '13:30')],
    // "trước 16 giờ" of a day: the day itself still counts, until that hour.
    ['trước 16h ngày 30/11/2026', by('2026-11-30', '16:00')],
    ['trước 17 giờ 00 phút ngày 30/11/2026', by('2026-11-30', '17:00')],
    ['trước 17 giờ 00, ngày 30/11/2026', by('2026-11-30', '17:00')],
    ['chậm nhất 17h00 ngày 20/11/2026', by('2026-11-20', '17:00')],
    ['8:30 ngày 02/3/2026', by('2026-03-02', '08:30')],
  ]);
});

describe('a planned day with a limit', () => {
  wordings([
    [
      'Dự kiến ngày 05/12/2025 (Chậm nhất ngày 10/12/2025 - 95 ngày trước bầu cử)',
      { kind: 'once', date: '2025-12-10', inclusive: true, planned: '2025-12-05' },
    ],
    ...['chậm nhất', 'không quá', 'nhưng chậm nhất là'].map((words): [string, DueRule] => [
      `Dự kiến ngày 05/12/2025, ${words} ngày 10/12/2025`,
      { kind: 'once', date: '2025-12-10', inclusive: true, planned: '2025-12-05' },
    ]),
    ['Dự kiến ngày 05/12/2025', by('2025-12-05')],
  ]);
});

describe('first, middle and last days (Civil Code 2015, Article 146)', () => {
  wordings([
    ['cuối năm 2026', by('2026-12-31')],
    ['giữa năm 2026', by('2026-06-30')],
    ['cuối tháng 2/2028', by('2028-02-29')],
    ['giữa tháng 11/2026', by('2026-11-15')],
    ['đầu tháng 9 năm 2026', by('2026-09-01')],
    ['trước cuối tháng 11/2026', beforeDay('2026-11-30')],
    ['cuối quý III/2026', by('2026-09-30')],
    ['cuối năm', by('2026-12-31'), planOf(2026)],
    ['cuối năm', unspecified],
    // The law says nothing of the beginning of a quarter.
    ['đầu quý III/2026', unspecified],
  ]);
});

describe('a day and month without a year', () => {
  wordings([
    ['trước ngày 10/12', unspecified],
    ['trước ngày 10 tháng 12', unspecified],
    ['trước ngày 10/12', beforeDay('2026-12-10'), planOf(2026)],
    ['chậm nhất ngày 05 tháng 3', by('2026-03-05'), planOf(2026)],
    // Three years hold the day three times: which one is meant is not said.
    ['trước ngày 10/12', unspecified, { from: '2024-01-01', to: '2026-12-31' }],
    ['trước ngày 15/01', beforeDay('2026-01-15'), { from: '2025-09-01', to: '2026-05-31' }],
    ['trước ngày 15/8', unspecified, { from: '2025-09-01', to: '2026-05-31' }],
    ['trước ngày 10/12', unspecified, { from: '2026-01-01', to: null as unknown as string }],
    ['Năm 2026: trước ngày 25/11', beforeDay('2026-11-25')],
    ['trước ngày 15/6 và ngày 15/12 năm 2026', set(beforeDay('2026-06-15'), beforeDay('2026-12-15'))],
  ]);
});

describe('days that do not exist', () => {
  wordings([
    ['trước ngày 31/11/2026', unspecified],
    ['trước ngày 30/02/2026', unspecified],
    ['trước ngày 29/02/2026', unspecified],
    ['trước ngày 29/02/2028', beforeDay('2028-02-29')],
    ['trước ngày 15/13/2026', unspecified],
    ['trước ngày 32/12/2026', unspecified],
    ['trước ngày 31/11 hằng năm', unspecified],
    ['trước ngày 31/11', unspecified, planOf(2026)],
    ['trước ngày 10/3 âm lịch', unspecified, planOf(2026)],
  ]);
});

describe('ranges and lists of days', () => {
  wordings([
    ['Từ ngày 05/12/2025 đến ngày 20/02/2026', window('2025-12-05', '2026-02-20')],
    ['từ ngày 05 đến ngày 20/12/2026', window('2026-12-05', '2026-12-20')],
    ['05-20/12/2026', window('2026-12-05', '2026-12-20')],
    ['05/12/2026 - 20/12/2026', window('2026-12-05', '2026-12-20')],
    ['từ ngày 25/12 đến ngày 05/01/2027', window('2026-12-25', '2027-01-05')],
    ['từ ngày 01 tháng 3 năm 2026 đến ngày 30 tháng 4 năm 2026', window('2026-03-01', '2026-04-30')],
    [
      'từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026',
      { kind: 'window', from: '2025-12-17', to: '2026-02-01', toTime: '17:00' },
    ],
    ['từ ngày 20/12/2026 đến ngày 05/12/2026', unspecified],
    ['từ ngày 05/12/2025', window('2025-12-05', null)],
    [
      'Đợt 1: Từ ngày 05/12/2025 đến ngày 20/12/2025; Đợt 2: Từ ngày 05/01/2026 đến ngày 20/01/2026',
      set(window('2025-12-05', '2025-12-20'), window('2026-01-05', '2026-01-20')),
    ],
    ['trước ngày 15/6/2026 và 15/12/2026', set(beforeDay('2026-06-15'), beforeDay('2026-12-15'))],
  ]);
});
