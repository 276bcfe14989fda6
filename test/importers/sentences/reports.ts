// Sentences that tell someone to report by a day, with the reporters, the collector and the rule each gives.

import {
  communes,
  type ExpectedReport,
  everyone,
  health,
  home,
  monthly,
  once,
  province,
  quarterly,
  yearly,
} from './expected.ts';

/** Under the heading of Sở Y tế in a plan of UBND tỉnh. */
export const reportsUnderHeading: [string, ...ExpectedReport[]][] = [
  ['Báo cáo kết quả thực hiện về UBND tỉnh trước ngày 10/12/2026.', [health, province, once('2026-12-10')]],
  ['Trước ngày 10/12/2026, báo cáo UBND tỉnh kết quả thực hiện.', [health, province, once('2026-12-10')]],
  [
    'Gửi báo cáo về Sở Nội vụ chậm nhất ngày 05/12/2026 để tổng hợp.',
    [health, home, once('2026-12-05', true)],
  ],
  ['Báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/11/2026.', [health, home, once('2026-11-15')]],
  ['Báo cáo kết quả về Sở Nội vụ (trước ngày 25 tháng 11 hằng năm).', [health, home, yearly(11, 25)]],
  ['Định kỳ hằng tháng, trước ngày 20, báo cáo tiến độ về Sở Nội vụ.', [health, home, monthly(20)]],
  [
    'Báo cáo tiến độ về Sở Nội vụ trước ngày 05 của tháng tiếp theo.',
    [health, home, monthly(5, { monthShift: 1 })],
  ],
  ['Báo cáo hằng quý gửi Sở Nội vụ trước ngày 20 tháng cuối quý.', [health, home, quarterly(20)]],
  [
    'Hằng quý, trước ngày 10 của tháng đầu quý sau, gửi báo cáo về Sở Nội vụ.',
    [health, home, quarterly(10, 'firstNext')],
  ],
  [
    'Báo cáo kết quả hằng tuần về Sở Nội vụ trước 16 giờ thứ Sáu.',
    [health, home, { kind: 'weekly', weekday: 5 }],
  ],
  [
    'Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) báo cáo kết quả về Sở Nội vụ.',
    [
      health,
      home,
      {
        kind: 'halfYearly',
        dates: [
          { month: 6, day: 15 },
          { month: 12, day: 15 },
        ],
      },
    ],
  ],
  ['Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 25/12/2026.', [health, province, once('2026-12-25')]],
  [
    'Theo dõi, đôn đốc và tổng hợp, báo cáo UBND tỉnh trước ngày 20 hằng tháng.',
    [health, province, monthly(20)],
  ],
  [
    'Tham mưu UBND tỉnh báo cáo Bộ Y tế kết quả thực hiện trước ngày 20/12/2026.',
    [health, 'Bộ Y tế', once('2026-12-20')],
  ],
  ['Gửi kết quả rà soát về Sở Nội vụ trước ngày 30/4/2026.', [health, home, once('2026-04-30')]],
  [
    'Gửi số liệu về Sở Tài chính vào ngày 25 hằng tháng.',
    [health, 'Sở Tài chính', monthly(25, { inclusive: true })],
  ],
  ['Báo cáo bằng văn bản về Sở Nội vụ, thời hạn: trước ngày 15/10/2026.', [health, home, once('2026-10-15')]],
  [
    'Báo cáo kết quả khắc phục gửi Thanh tra tỉnh trước ngày 30/6/2026.',
    [health, 'Thanh tra tỉnh', once('2026-06-30')],
  ],
  [
    'Rà soát, thống kê số lượng hồ sơ và báo cáo Sở Nội vụ trước 17 giờ 00 ngày 20/3/2026.',
    [health, home, { ...once('2026-03-20', true), time: '17:00' }],
  ],
  [
    'Hoàn thành rà soát trước ngày 15/5/2026, báo cáo kết quả về Sở Nội vụ trước ngày 20/5/2026.',
    [health, home, once('2026-05-20')],
  ],
  [
    'Tổ chức tổng kết và gửi báo cáo tổng kết về Sở Nội vụ trước ngày 30/11/2026.',
    [health, home, once('2026-11-30')],
  ],
  [
    'Thực hiện Báo cáo số 215/BC-UBND ngày 12/5/2026, gửi báo cáo về Sở Nội vụ trước ngày 30/6/2026.',
    [health, home, once('2026-06-30')],
  ],
  [
    'Báo cáo năm gửi Sở Nội vụ trước ngày 15/12, số liệu tính đến hết ngày 14/12.',
    [health, home, yearly(12, 15)],
  ],
  [
    'Cập nhật danh sách, gửi văn bản báo cáo về Sở Nội vụ trước ngày 01/8/2026.',
    [health, home, once('2026-08-01')],
  ],
  ['Kết quả thực hiện báo cáo về Sở Nội vụ trước ngày 25/6/2026.', [health, home, once('2026-06-25')]],
  [
    'Đề xuất nhu cầu kinh phí năm 2027 gửi Sở Tài chính trước ngày 15/7/2026.',
    [health, 'Sở Tài chính', once('2026-07-15')],
  ],
  [
    'Báo cáo UBND tỉnh tiến độ thực hiện trước ngày 18 hằng tháng (qua Văn phòng UBND tỉnh).',
    [health, 'Văn phòng Ủy ban nhân dân tỉnh', monthly(18)],
  ],
  ['Gửi báo cáo định kỳ hằng năm về Bộ Y tế trước ngày 15 tháng 12.', [health, 'Bộ Y tế', yearly(12, 15)]],
  ['Có báo cáo gửi Sở Nội vụ trước ngày 15 tháng 9 năm 2026.', [health, home, once('2026-09-15')]],
  ['Báo cáo nhanh kết quả về Sở Nội vụ trong ngày 22/5/2026.', [health, home, once('2026-05-22', true)]],
  [
    'Báo cáo sơ kết gửi Sở Nội vụ trước ngày 20/6/2026; báo cáo tổng kết gửi Sở Nội vụ trước ngày 05/12/2026.',
    [health, home, once('2026-06-20')],
    [health, home, once('2026-12-05')],
  ],
  [
    'Báo cáo quý I trước ngày 15/3/2026, quý II trước ngày 15/6/2026 gửi Sở Nội vụ.',
    [health, home, once('2026-03-15')],
    [health, home, once('2026-06-15')],
  ],
  [
    'Đôn đốc các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 15 hằng tháng.',
    [['Các đơn vị'], home, monthly(15)],
  ],
  [
    'Rà soát, báo cáo kết quả về Sở Nội vụ, hoàn thành trước ngày 30/6/2026.',
    [health, home, once('2026-06-30')],
  ],
  [
    'Lập danh sách, nhu cầu và báo cáo tổng hợp trước ngày 20/5/2026 gửi về Sở Nội vụ.',
    [health, home, once('2026-05-20')],
  ],
  [
    'Rà soát, thống kê số liệu theo mẫu báo cáo gửi Sở Nội vụ trước ngày 30/6/2026.',
    [health, home, once('2026-06-30')],
  ],
  ['Báo cáo kết quả đạt được về UBND tỉnh trước ngày 10/12/2026.', [health, province, once('2026-12-10')]],
  [
    'Chủ động tổ chức thực hiện, định kỳ hằng quý (trước ngày 15 của tháng cuối quý) tổng hợp kết quả, báo cáo UBND tỉnh.',
    [health, province, quarterly(15)],
  ],
  ['Gửi Sở Nội vụ kết quả rà soát trước ngày 15/3/2026.', [health, home, once('2026-03-15')]],
];

/** As the closing paragraph of the plan. */
export const reportsInClosing: [string, ...ExpectedReport[]][] = [
  [
    'Yêu cầu các sở, ban, ngành báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 10/12/2026.',
    [everyone, home, once('2026-12-10')],
  ],
  [
    'Đề nghị các cơ quan báo chí Trung ương: TTXVN, VOV báo cáo UBND tỉnh qua Sở Nội vụ trước ngày 15/12/2026.',
    [['Thông tấn xã Việt Nam', 'Đài Tiếng nói Việt Nam'], home, once('2026-12-15')],
  ],
  [
    'Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 25 tháng 11 hằng năm để tổng hợp, báo cáo UBND tỉnh.',
    [everyone, home, yearly(11, 25)],
  ],
  [
    'Định kỳ trước ngày 20 tháng cuối quý, UBND các xã, phường báo cáo kết quả về Sở Nội vụ.',
    [communes, home, quarterly(20)],
  ],
  [
    'Trước ngày 05/12/2026, UBND các xã, phường gửi báo cáo kết quả thực hiện về Sở Nội vụ.',
    [communes, home, once('2026-12-05')],
  ],
  [
    'UBND các xã, phường báo cáo tình hình thực hiện Kế hoạch với UBND tỉnh thông qua Sở Nội vụ trước ngày 30/11/2026.',
    [communes, home, once('2026-11-30')],
  ],
  [
    'Căn cứ Kế hoạch này, các sở, ban, ngành tổ chức thực hiện và báo cáo kết quả gửi Sở Nội vụ trước ngày 30/11/2026.',
    [everyone, home, once('2026-11-30')],
  ],
  [
    'Giao Sở Nội vụ theo dõi, tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/2026.',
    [[home], province, once('2026-12-20')],
  ],
  [
    'Các sở, ban, ngành báo cáo bằng văn bản gửi Sở Nội vụ, chậm nhất ngày 01/12/2026.',
    [everyone, home, once('2026-12-01', true)],
  ],
  [
    'Yêu cầu UBND các xã, phường khẩn trương triển khai, báo cáo kết quả về Sở Nội vụ trước ngày 15/5/2026.',
    [communes, home, once('2026-05-15')],
  ],
  [
    'Sở Nội vụ có trách nhiệm tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 15 tháng 12 hằng năm.',
    [[home], province, yearly(12, 15)],
  ],
  [
    'Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 05/12/2026. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.',
    [everyone, home, once('2026-12-05')],
    [[home], province, once('2026-12-15')],
  ],
  [
    'Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 05/12/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.',
    [everyone, home, once('2026-12-05')],
    [[home], province, once('2026-12-15')],
  ],
];
