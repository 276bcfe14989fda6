// Deadlines inside whole sentences, and everything in such sentences that looks like one and is none.
import { describe } from 'vitest';
import { beforeDay, planOf, set, unspecified, window, wordings, yearly } from './expect-rules.ts';

describe('the deadline inside a sentence', () => {
  wordings([
    [
      'báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 10/12/2020 (qua Sở Thông tin và Truyền thông) để hoàn thiện, báo cáo Bộ Thông tin và Truyền thông',
      beforeDay('2020-12-10'),
    ],
    // What the collector does later has a day of its own.
    [
      'gửi Sở Nội vụ trước ngày 05/12/2026 để tổng hợp, báo cáo Bộ Nội vụ trước ngày 15/12/2026',
      beforeDay('2026-12-05'),
    ],
    [
      'gửi Sở Nội vụ trước ngày **25 tháng 11 hằng năm** để tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định.',
      yearly('11-25'),
    ],
    [
      'Trước ngày 15/12/2020, Sở Nội vụ chủ trì phối hợp với các đơn vị đầu mối báo cáo',
      beforeDay('2020-12-15'),
    ],
    [
      'Thực hiện Công văn số 7103/STC-HCSN ngày 05/6/2026, đề nghị các đơn vị báo cáo trước ngày 20/6/2026',
      beforeDay('2026-06-20'),
    ],
    ['Họp vào ngày 15/12/2026, gửi báo cáo trước ngày 20/12/2026', beforeDay('2026-12-20')],
    [
      'số liệu tính từ ngày 15/12/2025 đến ngày 14/12/2026, gửi trước ngày 20/12/2026',
      beforeDay('2026-12-20'),
    ],
    ['Tổng kết việc thực hiện năm 2026, gửi báo cáo trước ngày 10/12', beforeDay('2026-12-10'), planOf(2026)],
    [
      'báo cáo tiến độ trước ngày 28/2/2023 và báo cáo kết quả trước ngày 10/11/2023',
      set(beforeDay('2023-02-28'), beforeDay('2023-11-10')),
    ],
    [
      'giải quyết hồ sơ còn tồn đọng, trình Thủ tướng Chính phủ trong quý 1/2019.',
      window('2019-01-01', '2019-03-31'),
    ],
    ['Hoàn thành trong quý II/2026, báo cáo Ủy ban nhân dân tỉnh', window('2026-04-01', '2026-06-30')],
    [
      'Chậm nhất ngày 10/12/2025 (trước ngày bầu cử 95 ngày theo Điều 39 Luật số 85/2015/QH13 về Bầu cử đại biểu Quốc hội)',
      { kind: 'once', date: '2025-12-10', inclusive: true },
    ],
  ]);
});

describe('a label line of a plan', () => {
  wordings([
    ['- Thời gian hoàn thành: Quý I/2026;', window('2026-01-01', '2026-03-31')],
    ['3. Thời gian thực hiện: Từ tháng 11/2013 trở đi.', window('2013-11-01', null)],
    ['4. Thời gian thực hiện: Từ năm 2013 đến năm 2020 và tiếp theo.', window('2013-01-01', null)],
    ['a) Thời gian hoàn thành: tháng 11/2025 đến tháng 4/2026;', window('2025-11-01', '2026-04-30')],
  ]);
});

describe('no deadline', () => {
  wordings([
    ['Hà Tĩnh, ngày 16 tháng 12 năm 2019', unspecified],
    ['và các quy định pháp luật có liên quan', unspecified],
    [
      'Cung cấp thông tin chính xác, kịp thời tới độc giả trong trường hợp có dư luận trái chiều',
      unspecified,
    ],
    ['Thực hiện các nhiệm vụ khác theo yêu cầu của Ban Thường trực Ủy ban MTTQ Việt Nam xã', unspecified],
    ['Sau khi xem xét, đối chiếu với các quy định hiện hành, Sở Công Thương xây dựng Kế hoạch', unspecified],
    [
      'Xem xét khen thưởng những tập thể có thành tích trong việc thực hiện chương trình trong năm 2020.',
      unspecified,
    ],
    ['Kế hoạch số 446/KH-UBND ngày 16/12/2019', unspecified],
    ['446/KH-UBND ngày 16/12/2019', unspecified],
    ['Thực hiện Kế hoạch số 446/KH-UBND ngày 16/12/2019 của Ủy ban nhân dân tỉnh', unspecified],
    ['Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ', unspecified],
    ['theo Quyết định số 12/2019/QĐ-TTg ngày 05 tháng 7 năm 2019', unspecified],
    ['Thực hiện Công văn số 2449 -CV/ĐU ngày 05/6/2026', unspecified],
    ['Quyết định ngày 16/12/2019 của Thủ tướng Chính phủ', unspecified],
    ['Kế hoạch này có hiệu lực từ ngày 01/7/2026', unspecified],
    ['Thời gian chốt số liệu từ ngày 15/12/2025 đến ngày 14/12/2026', unspecified],
    ['Xây dựng chuyên mục về năm ASEAN 2020 để thực hiện công tác tuyên truyền', unspecified],
    ['Tuyên truyền nhiệm vụ phát triển kinh tế - xã hội năm 2026', unspecified],
    ['báo cáo kết quả năm 2026', unspecified],
    ['theo kế hoạch hàng năm và dài hạn về ưu đãi người có công', unspecified],
    ['Chương trình phát triển giai đoạn 2021 - 2030, tầm nhìn đến năm 2050', unspecified],
    ['Kinh phí 12/2026 triệu đồng', unspecified],
    // A year of report and a day without one: whether of that year or the next is not said.
    ['Báo cáo năm 2026: trước ngày 15/01', unspecified],
  ]);
});
