// What looks like a report duty and is none: reports only spoken of, past ones, and days that belong to other work.
import { hasVerb } from './names.ts';
import { type ReportDue, rhythm } from './report-due.ts';
import type { Fragment } from './report-fragments.ts';

/** The words by which a clause tells someone to report. */
export const reportVerb = /báo cáo|gửi\s|nộp\s|phản ánh|thông tin về/iu;

/** Stretches in which "báo cáo", "gửi", "phản ánh" tell nobody to do so. */
const spokenOf = [
  // A report that exists: "theo báo cáo của ...", "nêu tại Báo cáo kết quả giám sát", "đã gửi báo cáo".
  /^(?:Theo|Qua)\s+báo cáo\s[^;]*?\d{4}|(?:theo|tại|trong)\s+(?:các\s+)?báo cáo(?!\s+(?:năm|quý|tháng|gửi))/giu,
  /(?<!\p{L})đã\s+(?:được\s+|có\s+|kịp thời\s+|tổng hợp,?\s+)*(?:báo cáo|gửi(?:\s+báo cáo)?|nộp(?:\s+báo cáo)?|trình)(?!\p{L})/giu,
  /(?<!\p{L})(?:chưa|không|chậm)\s+(?:thực hiện\s+)?(?:gửi|nộp|có báo cáo|báo cáo)[^,;.]*/giu,
  /^(?:Đến|Tính đến|Tới)\s[^,]*,\s.*?(?:có|còn)\s+\d+[^,;.]*/giu,
  /(?<!\p{L})nghe\s[^,;.]{0,40}?báo cáo[^,;.]*/giu,
  // People, programs, forms and papers of projects.
  /báo cáo viên/giu,
  /(?:hệ thống|phần mềm|nền tảng|cơ sở dữ liệu|ứng dụng)\s+(?:thông tin\s+)?báo cáo(?:\s+(?:của\s+)?(?:Chính phủ|quốc gia|tỉnh))?/giu,
  /(?:cắt giảm|đơn giản hóa|rà soát|chuẩn hóa|bãi bỏ|sửa đổi|thay thế|ban hành)(?:(?!theo )[^,;.]){0,40}?(?:chế độ|mẫu)\s+báo cáo[^,;.]*/giu,
  /(?:cắt giảm|bãi bỏ|thôi|dừng)\s+(?:\p{L}+\s+){0,3}báo cáo[^,;.]*/giu,
  /báo cáo\s+(?:nghiên cứu\s+(?:tiền\s+)?khả thi|đề xuất chủ trương|kinh tế\s*-\s*kỹ thuật|đánh giá tác động môi trường)/giu,
  // What people complain of.
  /(?:giải quyết|xử lý|tiếp nhận|trả lời)[^,;.]{0,20}?\sphản ánh(?:,\s*kiến nghị)?[^,;.]*/giu,
  // The stretch of time that the figures are of.
  /^(?:Kỳ báo cáo|(?:Thời (?:gian|điểm|hạn)\s+|Mốc\s+)?(?:chốt|lấy|tính)\s+số liệu|Số liệu)\s.*/giu,
];

const withoutSpokenOf = (text: string): string =>
  spokenOf.reduce((rest, pattern) => rest.replace(pattern, (found) => '#'.repeat(found.length)), text);

/** A clause that only speaks of reports: nobody is told to report in it. */
export const isOnlySpokenOf = (text: string): boolean =>
  reportVerb.test(text) && !reportVerb.test(withoutSpokenOf(text));

/**
 * "phê duyệt phương án, gửi Chi cục A", "gửi tin, bài về Cổng B": among the duties of a plan, handing in the work
 * itself is the end of a task. A letter, and a last paragraph to everyone, ask for nothing else.
 */
export const isOnlySent = ({ text, closing, ref }: Fragment): boolean =>
  !closing &&
  ref !== '' &&
  !/báo cáo|kết quả|số liệu|tổng hợp|tình hình|theo dõi|ý kiến|góp ý|đề xuất|phản ánh|đánh giá|thông tin(?! điện tử)|thống kê/iu.test(
    text,
  );

/** A day of a clause, the clause it stands in, and all days of that clause. */
export interface DayInClause {
  at: number;
  words: string;
  fragment: Fragment;
  all: readonly ReportDue[];
}

/** True for a day that is not the report's: of the work before it, of what is reported, of the figures. */
export function isOfOtherWork(day: DayInClause): boolean {
  return isOfFigures(day) || isEndOfWork(day) || isBeforeReport(day);
}

/** "kết quả đạt được đến hết ngày 31/10", "các dự án đã hoàn thành trước ngày 31/12": no day to report by. */
function isOfFigures({ at, words, fragment: { text } }: DayInClause): boolean {
  const before = text.slice(0, at);
  if (/^đến hết/iu.test(words)) return !/(?:thời hạn|hạn|thời gian)[^,;.]{0,30}$/iu.test(before);
  return /(?<!\p{L})đã\s+$/iu.test(before);
}

/** "xây dựng kế hoạch, ban hành trước ngày 30/4 và gửi Sở A"; "...; hoàn thành trước ngày 20/02". */
function isEndOfWork({ at, words, fragment: { text } }: DayInClause): boolean {
  const before = text.slice(0, at);
  if (/^(?:hoàn thành|xong)/iu.test(words) && !reportsByItself.test(before)) return true;
  return (
    !reportVerb.test(before) &&
    /(?:ban hành|hoàn thành|xong|triển khai|tổ chức|thực hiện|phê duyệt|bàn giao|thành lập)(?:\s+xong)?[\s,(]*$/iu.test(
      before,
    )
  );
}

// "Rà soát, báo cáo kết quả về Sở A, hoàn thành trước ngày ...": one of the works is the report.
const reportsByItself = /(?:^|[,;]\s*|\svà\s+)(?:\p{L}+\s+)?(?:báo cáo|gửi|nộp|tổng hợp)(?!\p{L})/iu;

/**
 * "Tổng kết trước ngày 20/8, báo cáo gửi về Sở A chậm nhất ngày 25/8": of two days, the first is of the work. Of one
 * day, when it stands behind the work: "Thành lập tổ giúp việc trước ngày 15/02 để tổng hợp, báo cáo UBND tỉnh".
 */
function isBeforeReport({ at, words, fragment: { text, closing }, all }: DayInClause): boolean {
  const reported = text.search(reportVerb);
  if (at >= reported) return false;
  // "tổ chức thực hiện, định kỳ hằng quý (trước ngày 15 ...) tổng hợp, báo cáo": the work ended at the comma.
  const before =
    withoutTimes(text.slice(0, at), all)
      .split(/[,;]\s+(?=[^,;]*$)/u)
      .at(-1)
      ?.replace(/(?<!\p{L})định kỳ\s*$/iu, '') ?? '';
  if (!hasVerb(` ${before.slice(0, 1).toLowerCase()}${before.slice(1)}`)) return false;
  if (all.some((one) => one.at > reported)) return true;
  const between = text.slice(at + words.length, reported);
  // "lập danh sách trước ngày 20/5 gửi về Sở A".
  if (between.trim() === '') return false;
  return /(?<!\p{L})(?:để|nhằm|phục vụ)\s/iu.test(between) || (!closing && !/tổng hợp/iu.test(before));
}

const everyRhythm = new RegExp(rhythm.source, 'giu');

const withoutTimes = (text: string, days: readonly ReportDue[]): string =>
  days.reduce((rest, { due }) => rest.replace(due.text ?? '', ''), text).replace(everyRhythm, '');
