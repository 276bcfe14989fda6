// Spans to add to a due date ("thêm 3 ngày") and hours of the day. Days themselves are in date-words.ts.
import { addDays, addMonths, type PlainDate } from '../../core/dates.ts';
import { sure, vague } from './calendar-words.ts';
import { type Marks, put, type SpanMark } from './marks.ts';
import { mask, type Token, words } from './tokens.ts';

const spanUnit = '(ngay|hom|bua|tuan|thang)';
const lead = '(?:(?:xin|cho) doi|them|lui|gia han|cham|tre|muon|hoan|keo dai|lui lai|cham lai|gian|khat|du)';

// "hoàn thành trước hạn 2 ngày rồi" tells how early, not when.
function isReached(before: string, after: string): boolean {
  return (
    /(?<![^ ])(?:xong|hoan thanh|gui|nop) $/.test(before) && /^(?: (?:roi|nhe|a|em)| [,.]|$)/.test(after)
  );
}

/** Marks "thêm 3 ngày", "lùi 1 tuần", "trước hạn 2 ngày" before days are read. */
export function markSpans(tokens: readonly Token[], marks: Marks, dueOn: PlainDate | null): Token[] {
  let out = mask(tokens, words(`truoc han (\\d{1,2}) (?:ngay|hom)`), (match, _source, before, after) =>
    isReached(before, after)
      ? 'truoc han'
      : put('D', marks.dates, dueOn ? sure(addDays(dueOn, -Number(match[1]))) : vague()),
  );
  // "mạng hỏng 2 hôm nay" is how long, not today; "việc 2 hôm nay xong" names a task.
  out = mask(out, words('(?:may|[2-9]|10) (?:hom|ngay|bua|tuan) nay'), (_match, _source, before) =>
    /^$|(?:[,.;:#¶]|viec|muc|so|va) $/.test(before) ? undefined : 'lau nay',
  );
  const extra = `(${lead}(?: (?:lai|han|them|thoi han|thoi gian|cho|em|don vi|toi|minh|benminh|chi|anh|giup|ho|gium|viec|nay|khoang|tam))*) (\\d{1,2}|vai|may|mot|1 vai|it|nua) ${spanUnit}( lam viec)?( nua)?`;
  out = mask(
    out,
    words(extra),
    (match) => `${match[1]} ${put('S', marks.spans, spanOf(match[2], match[3], match[4]))}`,
  );
  return mask(
    out,
    words(
      `((?:xin|cho|nghi|di|di cong tac|nghi phep|vang|di vang) (?:(?:phep|em|don vi|minh|toi) )*)(\\d{1,2}|nua) ${spanUnit}( lam viec)?(?! nua)`,
    ),
    (match) => `${match[1]?.trim()} ${put('S', marks.spans, spanOf(match[2], match[3], match[4]))}`,
  );
}

/** Marks hours, with the part of the day beside them. */
export function markHours(tokens: readonly Token[], marks: Marks): Token[] {
  const part = '(?: (sang|trua|chieu|buoitoi|dem|toi(?= (?:nay|mai|hom|D\\d|thu))))?';
  const read = (hour: number, minute: number, half = ''): string | undefined => {
    if (hour > 23 || minute > 59) return undefined;
    const isLate = /chieu|toi|dem/.test(half) || (half === 'trua' && hour < 4);
    const full = isLate && hour < 12 ? hour + 12 : hour;
    if (half === '' && hour < 6) marks.hasDoubtfulHour = true;
    return `${put('H', marks.hours, `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)} ${half}`.trim();
  };
  // The part of the day stays behind the mark: "8h sáng mai" still needs its "sáng mai".
  const out = mask(tokens, words(`(?:luc |vao )?(\\d{1,2})(?:h|g|gio|:)(\\d{2})?(?! nua)${part}`), (match) =>
    read(Number(match[1]), Number(match[2] ?? 0), match[3]),
  );
  return mask(
    out,
    words(`(?:luc |vao )?(\\d{1,2}) (?:gio|h|g)(?: (\\d{2}|ruoi)(?: phut)?)?(?! nua)${part}`),
    (match) => read(Number(match[1]), match[2] === 'ruoi' ? 30 : Number(match[2] ?? 0), match[3]),
  );
}

/** The day a span leads to, or undefined when it is vague or there is nothing to count from. */
export function spanEnd(span: SpanMark, from: PlainDate | null): PlainDate | undefined {
  if (span.isVague || from === null) return undefined;
  return addDays(span.months ? addMonths(from, span.months) : from, span.days);
}

function spanOf(amount = '', unit = '', working = ''): SpanMark {
  if (amount === 'nua') return { days: unit === 'thang' ? 15 : 0, months: 0, isVague: unit !== 'thang' };
  const number = amount === 'mot' ? 1 : Number(amount);
  const isVague = Number.isNaN(number) || working !== '';
  const days = unit === 'tuan' ? 7 * number : unit === 'thang' ? 0 : number;
  return { days: isVague ? 0 : days, months: unit === 'thang' && !isVague ? number : 0, isVague };
}
