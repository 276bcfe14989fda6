// Wordings of months, quarters and years, of events, and of times without a day.
import { describe } from 'vitest';
import type { DueRule } from '../../../../src/core/due/due-rule.ts';
import {
  adhoc,
  byLetter,
  continuous,
  everyYear,
  planOf,
  set,
  unspecified,
  window,
  wordings,
} from './expect-rules.ts';

const year = (from: number, to = from): DueRule => window(`${from}-01-01`, `${to}-12-31`);
const fromEvent = (
  event: string,
  offset: number,
  unit: 'hour' | 'day' | 'workday' | 'month' = 'day',
): DueRule => ({
  kind: 'relative',
  event,
  offset,
  unit,
});

describe('months', () => {
  wordings([
    ['Tháng 8/2024', window('2024-08-01', '2024-08-31')],
    ['12/2025', window('2025-12-01', '2025-12-31')],
    ['9/2026', window('2026-09-01', '2026-09-30')],
    ['02/2028', window('2028-02-01', '2028-02-29')],
    ['T6/2026', window('2026-06-01', '2026-06-30')],
    ['Tháng 12 năm 2026', window('2026-12-01', '2026-12-31')],
    ['xong trong tháng 5/2026', window('2026-05-01', '2026-05-31')],
    ['ngày Tháng 11/2025', window('2025-11-01', '2025-11-30')],
    ['Thời gian thực hiện: Tháng 8/2026', window('2026-08-01', '2026-08-31')],
    ['Tháng 6-9/2025', window('2025-06-01', '2025-09-30')],
    ['T6-T9/2026', window('2026-06-01', '2026-09-30')],
    ['tháng 10, 11/2026', window('2026-10-01', '2026-11-30')],
    ['Từ tháng 11/2025 đến tháng 4/2026', window('2025-11-01', '2026-04-30')],
    ['từ tháng 3 đến tháng 9 năm 2026', window('2026-03-01', '2026-09-30')],
    ['Từ tháng 10 đến tháng 2/2027', window('2026-10-01', '2027-02-28')],
    ['từ giữa tháng 3 đến cuối tháng 9 năm 2026', window('2026-03-15', '2026-09-30')],
    ['Từ tháng 12/2025 đến quý I/2026', window('2025-12-01', '2026-03-31')],
    ['Từ tháng 12/2025 đến ngày 31/3/2026', window('2025-12-01', '2026-03-31')],
    ['Từ tháng 11/2013 trở đi', window('2013-11-01', null)],
    ['tháng 3, tháng 6/2026', set(window('2026-03-01', '2026-03-31'), window('2026-06-01', '2026-06-30'))],
    ['Tháng 8', window('2026-08-01', '2026-08-31'), planOf(2026)],
    ['Kỳ họp giữa năm', unspecified],
    ['trước ngày    tháng    năm 2026', unspecified],
    ['Tháng 8', unspecified],
    ['trước tháng 6/2026', window(null, '2026-05-31')],
    ['đến hết tháng 6/2026', window(null, '2026-06-30')],
    ['tháng 13/2026', unspecified],
    ['Từ tháng 10/2026 đến tháng 3/2026', unspecified],
  ]);
});

describe('weeks of a month, the first from the 1st to the 7th', () => {
  wordings([
    ['Tuần 2 tháng 12/2026', window('2026-12-08', '2026-12-14')],
    ['tuần thứ hai của tháng 3/2026', window('2026-03-08', '2026-03-14')],
    ['Tuần 3-4 tháng 10/2026', window('2026-10-15', '2026-10-28')],
    ['tuần cuối tháng 11 năm 2026', window('2026-11-24', '2026-11-30')],
    ['Hoàn thành trong tuần đầu tháng 6/2026.', window('2026-06-01', '2026-06-07')],
    ['Tuần 1 tháng 3', window('2026-03-01', '2026-03-07'), planOf(2026)],
    ['Tuần 1 tháng 3', unspecified],
    ['Tuần 5 tháng 2/2026', unspecified],
  ]);
});

describe('quarters and half years', () => {
  wordings([
    ['Quý 2+3/2026', window('2026-04-01', '2026-09-30')],
    ['Quý II/III/2026', unspecified],
    ['Qúi IV/2026', window('2026-10-01', '2026-12-31')],
    ['Quý I, II, III, IV', window('2026-01-01', '2026-12-31'), planOf(2026)],
    ['Quý I, II, III, IV', unspecified],
    ['Trước khi hết Quý III', window(null, '2026-09-30'), planOf(2026)],
    ['Trong tháng 1O/2026', window('2026-10-01', '2026-10-31')],
    ['Quý IV/2025', window('2025-10-01', '2025-12-31')],
    ['QUÝ I/2026', window('2026-01-01', '2026-03-31')],
    ['Qúy II/2026', window('2026-04-01', '2026-06-30')],
    ['Quý Il/2026', window('2026-04-01', '2026-06-30')],
    ['quy 3/2026', window('2026-07-01', '2026-09-30')],
    ['hoàn thành trong quý IV năm 2026', window('2026-10-01', '2026-12-31')],
    ['trong quý 1/2019', window('2019-01-01', '2019-03-31')],
    ['Quý III, IV/2026', window('2026-07-01', '2026-12-31')],
    ['Quý I - III/2026', window('2026-01-01', '2026-09-30')],
    ['quý I, quý II/2026', window('2026-01-01', '2026-06-30')],
    ['Quý I, III/2026', set(window('2026-01-01', '2026-03-31'), window('2026-07-01', '2026-09-30'))],
    ['Quý III, IV/2026, 2027', window('2026-07-01', '2027-12-31')],
    ['Quý IV/2025 và Quý I/2026', window('2025-10-01', '2026-03-31')],
    ['Quý I/2026 - Quý II/2027', window('2026-01-01', '2027-06-30')],
    ['đến hết quý II/2026', window(null, '2026-06-30')],
    ['06 tháng đầu năm 2026', window('2026-01-01', '2026-06-30')],
    ['6 tháng cuối năm 2026', window('2026-07-01', '2026-12-31')],
    ['6 tháng đầu năm', window('2026-01-01', '2026-06-30'), planOf(2026)],
    ['Quý IV', window('2026-10-01', '2026-12-31'), planOf(2026)],
    ['Quý IV', unspecified],
    ['Quý V/2026', unspecified],
  ]);
});

describe('years', () => {
  wordings([
    ['2020', year(2020)],
    ['Năm 2026', year(2026)],
    ['Trong năm 2026', year(2026)],
    ['hoàn thành trong năm 2026', year(2026)],
    ['2019-2020', year(2019, 2020)],
    ['2026 – 2030', year(2026, 2030)],
    ['giai đoạn 2024 - 2026', year(2024, 2026)],
    ['từ năm 2026 đến năm 2030', year(2026, 2030)],
    ['2026, 2027', year(2026, 2027)],
    ['đến năm 2030', window(null, '2030-12-31')],
    ['đến hết năm 2027', window(null, '2027-12-31')],
    ['từ nay đến hết năm 2026', window(null, '2026-12-31')],
    ['trước năm 2030', window(null, '2029-12-31')],
    ['2025 và những năm tiếp theo', window('2025-01-01', null)],
    ['năm 2014 và các năm tiếp theo', window('2014-01-01', null)],
    ['Từ năm 2013 đến năm 2020 và tiếp theo', window('2013-01-01', null)],
    ['cả năm', year(2026), planOf(2026)],
    // A school year is no calendar year; "năm tiếp theo" of what is not said.
    ['năm học 2025-2026', unspecified],
    ['năm tiếp theo', unspecified],
    ['sơ kết vào năm 2023, tổng kết vào năm 2025', set(year(2023), year(2025))],
  ]);
});

describe('a window with more', () => {
  wordings([
    ['Tháng 12/2013 và thường xuyên', set(window('2013-12-01', '2013-12-31'), continuous)],
    ['Quý IV/2013, Quý I/2014 và thường xuyên', set(window('2013-10-01', '2014-03-31'), continuous)],
    ['Tháng 11, 12/2013 và kiện toàn thường xuyên', set(window('2013-11-01', '2013-12-31'), continuous)],
    ['Tháng 11, 12/2013 và bổ sung, sửa đổi hàng năm', set(window('2013-11-01', '2013-12-31'), everyYear)],
    [
      'Dự kiến tháng 11/2025 (sau khi Ban Thường trực ban hành Hướng dẫn)',
      {
        kind: 'window',
        from: '2025-11-01',
        to: '2025-11-30',
        condition: 'sau khi Ban Thường trực ban hành Hướng dẫn',
      },
    ],
  ]);
});

describe('from an event', () => {
  wordings([
    ['(trước ngày bầu cử 95 ngày)', fromEvent('ngày bầu cử', -95)],
    ['10 ngày làm việc trước khi khai mạc', fromEvent('khai mạc', -10, 'workday')],
    ['trong thời hạn 05 ngày kể từ ngày nhận đơn', fromEvent('ngày nhận đơn', 5)],
    ['trong vòng 10 (mười) ngày làm việc kể từ ngày ký', fromEvent('ngày ký', 10, 'workday')],
    ['không quá 24 giờ kể từ khi xảy ra sự việc', fromEvent('xảy ra sự việc', 24, 'hour')],
    ['trong vòng 48h kể từ khi xảy ra sự việc', fromEvent('xảy ra sự việc', 48, 'hour')],
    ['02 ngày làm việc/01 đơn vị, tính từ ngày công bố', fromEvent('ngày công bố', 2, 'workday')],
    ['trong 02 tuần kể từ ngày ban hành', fromEvent('ngày ban hành', 14)],
    ['ngay sau khi kết thúc hội nghị', fromEvent('kết thúc hội nghị', 0)],
    ['ngay sau khi tổ chức hội nghị 01 ngày', fromEvent('tổ chức hội nghị', 1)],
    ['chậm nhất 15 ngày sau khi kết thúc năm', fromEvent('kết thúc năm', 15)],
    ['sau 03 ngày kết thúc đợt kiểm tra', fromEvent('kết thúc đợt kiểm tra', 3)],
    // How long, but not from when.
    ['sau 05 ngày', unspecified],
    ['trong vòng 10 ngày làm việc', unspecified],
  ]);
});

describe('times without a day', () => {
  wordings([
    ['Thường xuyên', continuous],
    ['Nhiệm vụ thường xuyên', continuous],
    ['Thường xuyên, liên tục', continuous],
    ['Thường xuyên trong năm học', continuous],
    ['Thường xuyên trong năm học 2025 - 2026', continuous],
    ['Thực hiện thường xuyên trong cả năm', continuous],
    ['Thường xuyên trong năm 2026', continuous],
    ['Thường xuyên, quanh năm', continuous],
    ['Thường xuyên trong mùa mưa bão', continuous],
    ['Thường xuyên trong các dịp lễ, Tết', continuous],
    ['Liên tục trong thời gian diễn ra lễ hội', continuous],
    ['Thường xuyên theo kế hoạch', continuous],
    ['trong suốt thời gian thực hiện Kế hoạch', continuous],
    ['đột xuất', adhoc],
    ['đột xuất khi có yêu cầu', adhoc],
    ['khi có yêu cầu', adhoc],
    ['Khi có ổ dịch', adhoc],
    ['Mỗi khi có thiên tai, sự cố', adhoc],
    ['Theo yêu cầu của Ủy ban nhân dân tỉnh, Bộ Tài chính', adhoc],
    ['kịp thời', adhoc],
    ['báo cáo ngay', adhoc],
    ['nếu có khó khăn, vướng mắc', adhoc],
    ['nếu có phát sinh các khó khăn, vướng mắc thì kịp thời', adhoc],
    ['Theo CV yêu cầu', byLetter],
    ['theo công văn hướng dẫn của Bộ Nội vụ', byLetter],
    ['', unspecified],
    ['   ', unspecified],
    ['định kỳ', unspecified],
    ['định kỳ báo cáo', unspecified],
    ['theo quy định', unspecified],
    ['Theo tiến độ', unspecified],
    ['-', unspecified],
    ['Sở Tài chính', unspecified],
    ['24/7', unspecified],
    ['63/63 tỉnh, thành phố', unspecified],
  ]);
});
