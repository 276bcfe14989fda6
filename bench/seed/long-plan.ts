// An invented plan of some 300 pages with 2,000 rows, as text and as a Word file, for the reading benchmark.
import { docxOf, type Part } from '../../test/importers/support/containers.ts';

const verbs = ['Rà soát', 'Xây dựng', 'Tổ chức', 'Kiểm tra', 'Hoàn thiện', 'Cập nhật', 'Tập huấn'];
const matters = [
  'cơ sở dữ liệu hộ tịch',
  'quy hoạch chi tiết khu dân cư',
  'hội nghị kết nối cung cầu',
  'hệ thống thủy lợi nội đồng',
  'danh mục dịch vụ công trực tuyến',
  'phương án phòng cháy, chữa cháy rừng',
];
const leads = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế', 'UBND các xã, phường', 'Công an tỉnh'];
const times = [
  'Quý I/2026',
  'trước ngày 25/11/2026',
  'Hằng năm',
  'Thường xuyên',
  'Tháng 6/2026',
  '2026 - 2027',
];
const one = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function row(at: number): string[] {
  const task = `${one(verbs, at)} ${one(matters, at * 5 + 1)} đợt ${at}, bảo đảm đồng bộ với chương trình phát triển kinh tế - xã hội của tỉnh và hướng dẫn của bộ, ngành`;
  return [String(at), task, one(leads, at * 7), `${one(leads, at * 3 + 2)}; Sở Tư pháp`, one(times, at)];
}

/** The parts of the plan: a letterhead, `paragraphs` of body and one table of `rows`. */
export function longPlan(rows: number, paragraphs: number): Part[] {
  const body = Array.from({ length: paragraphs }, (_, at) =>
    at % 12 === 0
      ? `${at / 12 + 1}. ${one(leads, at)}`
      : `- ${one(verbs, at)} ${one(matters, at)} lần thứ ${at}; phối hợp với ${one(leads, at + 1)} và các cơ quan, đơn vị liên quan tổ chức thực hiện nghiêm túc các nội dung được giao tại Kế hoạch này, bảo đảm tiến độ, chất lượng, hiệu quả, tránh chồng chéo, lãng phí nguồn lực của địa phương.`,
  );
  return [
    'ỦY BAN NHÂN DÂN',
    'TỈNH AN SƠN',
    'Số: 900/KH-UBND',
    'An Sơn, ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'Thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2026',
    'I. TỔ CHỨC THỰC HIỆN',
    ...body,
    'Yêu cầu các sở, ban, ngành báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Tài chính) trước ngày 25 tháng 11 hằng năm.',
    'Nơi nhận:',
    '- Như trên;',
    'PHỤ LỤC',
    [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
      ...Array.from({ length: rows }, (_, at) => row(at + 1)),
    ],
  ];
}

/** The plan as a Word file. */
export const longPlanDocx = (parts: Part[]): Uint8Array => docxOf(parts);

/** The plan as text, cells parted by tabs. */
export const longPlanText = (parts: Part[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : part.map((cells) => cells.join('\t')).join('\n')))
    .join('\n\n');
