// Reports told in two or three sentences or lines, with what each gives.
import { type ExpectedReport, health, home, monthly, once, quarterly, yearly } from './expected.ts';

/** In two or three sentences or lines: what is sent, to whom, by when. */
export const reportsInSeveralLines: [string, ...ExpectedReport[]][] = [
  [
    'Báo cáo kết quả thực hiện Kế hoạch. Thời hạn gửi: trước ngày 10/12/2026. Nơi nhận: Sở Nội vụ.',
    [health, home, once('2026-12-10')],
  ],
  [
    'Báo cáo kết quả thực hiện Kế hoạch gửi về Sở Nội vụ. Thời hạn: trước ngày 10/12/2026.',
    [health, home, once('2026-12-10')],
  ],
  [
    'Gửi báo cáo về Sở Nội vụ. Thời gian gửi báo cáo: chậm nhất ngày 05 tháng 12 năm 2026.',
    [health, home, once('2026-12-05', true)],
  ],
  [
    'Gửi báo cáo kết quả về Sở Nội vụ. Hình thức: văn bản điện tử. Thời hạn: trước ngày 20 hằng tháng.',
    [health, home, monthly(20)],
  ],
  [
    'Báo cáo kết quả.\n+ Thời hạn gửi: trước ngày 10/12/2026.\n+ Nơi nhận: Sở Nội vụ.',
    [health, home, once('2026-12-10')],
  ],
  [
    'Báo cáo kết quả.\n+ Nơi nhận báo cáo: Sở Nội vụ.\n+ Hình thức gửi: qua Trục liên thông văn bản.\n+ Thời hạn: Chậm nhất ngày 10/12/2026.',
    [health, home, once('2026-12-10', true)],
  ],
  [
    'Báo cáo định kỳ về Sở Nội vụ.\n+ Thời gian gửi: Trước ngày 15 tháng 11 hằng năm.',
    [health, home, yearly(11, 15)],
  ],
  [
    'Chế độ báo cáo: Báo cáo kết quả hằng quý. Thời hạn gửi báo cáo: trước ngày 20 tháng cuối quý. Đơn vị nhận báo cáo: Sở Nội vụ.',
    [health, home, quarterly(20)],
  ],
  [
    'Báo cáo bằng văn bản. Nơi nhận báo cáo: UBND tỉnh (qua Sở Nội vụ). Thời hạn: 15/12/2026.',
    [health, home, once('2026-12-15', true)],
  ],
  [
    'Gửi báo cáo về UBND tỉnh (qua Sở Nội vụ). Thời hạn gửi: trước ngày 30 tháng 11 năm 2026.',
    [health, home, once('2026-11-30')],
  ],
  [
    'Báo cáo kết quả thực hiện. Gửi về: Sở Nội vụ. Thời gian: trước ngày 01/12/2026.',
    [health, home, once('2026-12-01')],
  ],
  [
    'Báo cáo kết quả thực hiện trước ngày 01/12/2026. Báo cáo gửi về Sở Nội vụ.',
    [health, home, once('2026-12-01')],
  ],
  [
    'Báo cáo kết quả thực hiện trước ngày 01/12/2026. Địa chỉ nhận: Sở Nội vụ, số 5 đường Trần Phú.',
    [health, home, once('2026-12-01')],
  ],
  [
    'Lập báo cáo tổng kết. Thời hạn nộp: chậm nhất 10/11/2026. Cơ quan tiếp nhận: Sở Nội vụ.',
    [health, home, once('2026-11-10', true)],
  ],
];
