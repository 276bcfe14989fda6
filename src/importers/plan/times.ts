// From the words of a time cell or of a duty to the time and the due rule of a draft.
import { dueRuleOf } from '../../core/due-phrase/index.ts';
import type { DueRule, Period } from '../../core/due-rule.ts';
import type { DraftTime } from '../../core/plan-draft.ts';

/** A time and the rule behind it; the rule is null when no time is named. */
export interface ReadTime {
  time: DraftTime;
  due: DueRule | null;
}

/** No column and no label names a time. */
export const noTime = (): ReadTime => ({ time: { text: null, from: null, to: null, kind: null }, due: null });

/** The time of a cell or label; an empty one is unspecified. */
export function timeOf(printed: string, period: Period | null): ReadTime {
  const text = printed.replace(/\s*\n\s*/g, ' ').trim();
  return timeOfRule(text, dueRuleOf(text, period), period);
}

/** The time of a rule that was read from a text. */
export function timeOfRule(text: string, due: DueRule, period: Period | null): ReadTime {
  const { from, to } = spanOf(due, period);
  const { kind, ...fields } = due;
  const extra: Record<string, unknown> = { ...fields };
  for (const name of ['date', 'from', 'to']) delete extra[name];
  if (due.kind === 'yearly' && 'month' in due && due.month === null) {
    delete extra['month'];
    delete extra['day'];
  }
  const recur = due.kind === 'yearly' ? { recur: 'yearly' as const } : {};
  return { time: { text: text === '' ? null : text, from, to, ...extra, ...recur, kind }, due };
}

/** First and last day of a rule; a yearly one runs for the plan's period. */
export function spanOf(due: DueRule, period: Period | null): Period {
  switch (due.kind) {
    case 'once':
      return { from: null, to: due.date };
    case 'window':
      return { from: due.from, to: due.to };
    case 'yearly':
      return { from: period?.from ?? null, to: period?.to ?? null };
    case 'set': {
      const spans = due.items.map((item) => spanOf(item, period));
      const open = due.items.some((item) => item.kind === 'continuous');
      return {
        from:
          spans
            .map((span) => span.from)
            .filter((day) => day !== null)
            .sort()[0] ?? null,
        to: open
          ? null
          : (spans
              .map((span) => span.to)
              .filter((day) => day !== null)
              .sort()
              .at(-1) ?? null),
      };
    }
    default:
      return { from: null, to: null };
  }
}

const day = String.raw`(?:ngày\s*)?\d{1,2}(?:\s*\([\p{L}\s]{1,30}\))?(?:\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?|\s*tháng\s*\d{1,2}(?:\s*(?:năm\s*|[/-]\s*)\d{4})?)`;
const often = String.raw`(?:\s*,?\s*(?:hằng|hàng|mỗi)\s*(?:năm|quý|tháng|tuần))?`;
const monthOrQuarter = String.raw`(?:tháng\s*\d{1,2}\s*(?:[/-]|năm)\s*\d{4}|quý\s*(?:I{1,3}V?|IV|[1-4])\s*(?:[/-]|năm\s*)\s*\d{4})`;
const inPeriod = `(?:tháng cuối (?:của )?quý|tháng đầu (?:của )?quý (?:sau|tiếp theo)|(?:hằng|hàng) tháng|(?:của )?tháng (?:tiếp theo|sau)|tháng cuối kỳ báo cáo|của tháng cuối kỳ báo cáo|tháng cuối cùng của quý)`;
const before = String.raw`(?:(?:xong|hoàn thành|kết thúc)\s+)?(?:trước|chậm nhất(?:\s+(?:là|vào|trước))?|muộn nhất(?:\s+(?:là|vào))?|không quá|đến hết|hạn cuối(?:\s+là)?|trong)\s+(?:trong\s+)?(?:lúc\s+)?(?:\d{1,2}\s*(?:giờ|h|g)\s*\d{0,2}[’'\x60]?(?:\s*phút)?,?\s*)?`;

const phrases = [
  String.raw`${before}${day}(?:\s*(?:,|và|;)\s*(?:(?:trước|chậm nhất)\s+)?${day})*(?:\s*(?:của\s+)?năm\s*(?:sau|tiếp theo))?${often}`,
  String.raw`${before}(?:ngày\s*)?\d{1,2}(?:\s*\([\p{L}\s]{1,30}\))?\s*(?:của\s+)?${inPeriod}`,
  String.raw`(?:trong|vào)\s+ngày\s+(?:thứ\s+\p{L}+)\s+(?:hằng|hàng)\s+tuần`,
  String.raw`(?:(?:xong|hoàn thành|trình|ban hành)\s+)?(?:trước|trong|chậm nhất(?:\s+trong)?)\s+${monthOrQuarter}`,
  String.raw`(?:hoàn thành|xong)\s+(?:trong\s+|trước\s+)?năm\s*\d{4}`,
];
const dated = new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu');

/** The wordings of a text that set a day, as printed: "trước ngày 25 tháng 11 hằng năm". */
export function duePhrasesIn(text: string): { text: string; at: number }[] {
  const masked = maskDocuments(text);
  return [...masked.matchAll(dated)].map((match) => ({
    text: text.slice(match.index, match.index + match[0].length),
    at: match.index,
  }));
}

/** The text with numbers and days of other documents blanked, length kept. */
export function maskDocuments(text: string): string {
  const blank = (found: string): string => '#'.repeat(found.length);
  return text
    .replace(
      /(?:số\s*)?\d+(?:\/\d{4})?\s*[-/]\s*(?=\p{Lu})[\p{L}\d]+(?:[-/][\p{L}\d]+)*(?:\s*,?\s*ngày\s*\d{1,2}(?:\s*[/.]\s*\d{1,2}\s*[/.]\s*\d{4}|\s*tháng\s*\d{1,2}\s*năm\s*\d{4}))?/gu,
      blank,
    )
    .replace(/\((?:ban hành )?kèm theo[^)]*\)/giu, blank);
}
