// "Báo cáo kết quả kiểm tra trước ngày 30/9": told to report by a day, and to nobody in particular.
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { ReportDue } from './report-due.ts';

const told =
  /(?:^|[,;:]\s+|\s(?:và|phải|có|gửi|nộp)\s+)(?:(?:định kỳ|hằng|hàng|kịp thời)\s(?:[^,;]{0,25}\s)?|gửi\s|nộp\s|có\s)?báo cáo\s+(?:kết quả|tình hình|tiến độ|tổng kết|sơ kết|nhanh|đánh giá|định kỳ|số liệu|việc|công tác|bằng văn bản|trước\s|chậm nhất|vào\s|(?:năm|quý|tháng|0?6 tháng)(?!\p{L}))/iu;

// A receiver that is a group, or that nobody can tell by its words: not one for the desk to stand in for.
const someone =
  /(?<!\p{L})(?:gửi|nộp|về|với|đến|tới|lên|cho|trình|báo cáo|qua)\s+(?:\p{Lu}|(?:cấp|lãnh đạo|cơ quan|đơn vị|bộ phận|thủ trưởng|các|huyện|tỉnh|xã|trung ương)(?!\p{L}))/u;

/**
 * The days of a clause by which those who are told to report do so, where it names no receiver at all; `reporters`
 * are those whom the clause itself names.
 */
export function duesToNobody(text: string, reporters: NamedAgency[], dues: ReportDue[]): ReportDue[] {
  const own = reporters.at(-1)?.text;
  const named = own === undefined ? 0 : Math.max(text.indexOf(own) + own.length + 1, 0);
  const found = told.exec(text.slice(named));
  if (found === null) return [];
  const at = named + found.index;
  return someone.test(text.slice(at)) ? [] : dues.filter((one) => one.at > at);
}
