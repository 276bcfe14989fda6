// The time that a duty of the running text names. Years and periods mentioned in passing are none.
import type { Period } from '../../core/due/due-rule.ts';
import { duePhrasesIn } from './due-phrases.ts';
import { duesIn } from './report-due.ts';
import { noTime, type ReadTime, timeOf, timeOfRule } from './times.ts';

// "Hằng năm, ...", "Năm 2018: ...", "Quý I/2026, ..." at the start of a duty.
const opening =
  /^((?:Hằng|Hàng)\s+(?:năm|quý|tháng|tuần)|(?:Trong\s+)?(?:[Nn]ăm|[Qq]uý|[Tt]háng)\s+[\dIVX][\dIVX/,\s-]*(?:năm\s*\d{4})?|Định kỳ\s+(?:hằng|hàng)\s+(?:năm|quý|tháng)|Thường xuyên)\s*[,:]/u;

// "..., thời gian: Quý II/2026." inside a duty.
const labelled = /thời gian(?:\s(?:thực hiện|hoàn thành|tiến hành))?\s*:\s*([^.;]{3,60})/iu;

// "trong vòng 10 ngày kể từ ngày nhận được Công văn này", "chậm nhất 15 ngày trước ngày tổ chức".
const counted =
  /trước (?:khi |mỗi )?\p{Ll}[^,;.\d]{2,60}?\s(?:ít nhất |tối thiểu )?\d{1,3}(?:\s*\([^)]*\))?\s+(?:ngày|giờ|tuần)(?: làm việc)?(?=\s*[,;.]|$)|(?:trong (?:thời hạn|vòng)|chậm nhất|không quá|ít nhất)\s+\d{1,3}(?:\s*\([^)]*\))?\s+(?:ngày|giờ|tuần|tháng)(?:\([^)]*\)|[^,;.()])*/iu;

// "Trong Quý III, tổ chức ...", "... xong trong tháng 9.": without a year, where a clause begins or ends with it.
const spell = String.raw`(?:(?:hoàn thành|xong)(?: xong)?\s+)?(?:trong|trước)\s+(?:quý\s+(?:IV|I{1,3}|[1-4])(?:\s*(?:,|và)\s*(?:IV|I{1,3}|[1-4]))*|tháng\s+\d{1,2})(?![\p{L}\d]|\s*[/-]\s*\d|\s*(?:năm|hằng|hàng|mỗi)(?!\p{L}))`;
const unyeared = new RegExp(
  String.raw`(?<=^|[,;]\s+)${spell}|(?<!(?:kết quả|tình hình|số liệu|công tác|thực hiện)\s+)(?<=\s)${spell}(?=\s*(?:[.,;]|$))`,
  'iu',
);

// "... tham gia chữa cháy rừng khi có yêu cầu."
const onDemand = /(?<=\s)khi (?:có|được) yêu cầu(?=\s*[.;]?$)/iu;

/** The words of a deadline counted from an event. */
function sinceEvent(text: string, period: Period | null): string | undefined {
  const words = text.match(counted)?.[0];
  return words !== undefined && timeOf(words, period).due?.kind === 'relative' ? words : undefined;
}

/** "số liệu tính từ ngày ...", "theo Công văn số 8 (thời hạn ngày ...)": days of figures and of earlier letters. */
const isOfOthers = (before: string): boolean =>
  /(?:(?:số liệu|dữ liệu)\s[^,;.]{0,20}?(?:tính|lấy|chốt|cập nhật)|(?:tính|lấy|chốt)\s+số liệu)(?:\s+(?:trong|thời gian|thời điểm))*\s*$/iu.test(
    before,
  ) ||
  /(?:theo|tại|của)\s+(?:Công văn|Kế hoạch|Quyết định|Công điện|Thông báo|Chỉ thị|Tờ trình)\s+số\s[^;()]{5,80}\((?:\p{Ll}+\s){0,4}$/u.test(
    before,
  );

/** A wording at the start of the duty, or one that sets a day or a completion anywhere in it. */
export function timeInDuty(text: string, period: Period | null): ReadTime {
  const phrase = duePhrasesIn(text).find(({ at }) => !isOfOthers(text.slice(0, at)));
  const rhythmic = phrase === undefined ? undefined : duesIn(text, null, period)[0];
  if (phrase !== undefined && rhythmic?.due.text === phrase.text) {
    const { text: _, ...rule } = rhythmic.due;
    return timeOfRule(phrase.text, rule, period);
  }
  const words =
    phrase?.text ??
    text.match(opening)?.[1] ??
    text.match(labelled)?.[1] ??
    sinceEvent(text, period) ??
    text.match(unyeared)?.[0] ??
    text.match(onDemand)?.[0];
  const stated = words === undefined ? undefined : timeOf(words, period);
  return stated === undefined || stated.due?.kind === 'unspecified' ? noTime() : stated;
}
