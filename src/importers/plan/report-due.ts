// When a report is due: the words that set a day, joined with the rhythm named elsewhere in the clause.
import { plainDate } from '../../core/dates.ts';
import { dueRuleOf } from '../../core/due/due-phrase/index.ts';
import type { DueRule, Period, YearDay } from '../../core/due/due-rule.ts';
import { duePhrasesIn, maskDocuments } from './due-phrases.ts';

/** A rule with the words it was read from and where they stood. */
export interface ReportDue {
  due: DueRule & { text: string | null };
  at: number;
}

/** The words of a rhythm: "định kỳ hằng quý", "báo cáo năm". */
export const rhythm =
  /(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần)|(?:định kỳ\s+)?(?:06|6|sáu|9|09|chín)\s+tháng(?!\s*(?:\d|năm))|báo cáo\s+(?:năm|quý|tháng|tuần)(?!\s*\d)|sau mỗi (?:đợt|lần)|giữa nhiệm kỳ|(?:3|ba) tháng một lần|(?:1|một) năm một lần/iu;

/** The rules that a clause states, the dated ones; empty when it names no day and no rhythm. */
export function duesIn(clause: string, label: string | null, period: Period | null): ReportDue[] {
  const phrases = duePhrasesIn(clause);
  const masked = maskDocuments(clause);
  const beat = rhythm.exec(masked);
  if (phrases.length === 0) {
    if (beat !== null && ofOtherWork.test(masked.slice(0, beat.index))) return [];
    // "Hằng năm lập dự toán gửi Sở Tài chính": a rhythm without a day makes a report only of what is called one.
    if (beat === null || !/báo cáo|phản ánh/iu.test(`${label ?? ''} ${clause}`) || stands.test(clause))
      return [];
    const rule = dueRuleOf(beat[0], period);
    return rule.kind === 'unspecified' ? [] : [{ due: { text: beat[0], ...rule }, at: beat.index }];
  }
  let from = 0;
  const dues = phrases.flatMap((phrase, at) => {
    // "trước ngày 10/6 (báo cáo 6 tháng)": the bracket after a day is of that day.
    const after = masked.slice(phrase.at + phrase.text.length).match(forWhich)?.[0] ?? '';
    const end = phrase.at + phrase.text.length + after.length;
    // The rhythm stands before its day, or, where there is one day only, anywhere in the clause.
    const stretch = masked.slice(from, phrases.length === 1 ? undefined : end);
    from = end;
    const due = rhythmicRule(phrase.text, stretch, at === 0 || rhythm.test(stretch) ? label : null, period);
    return isDated(due) ? [{ due: { text: phrase.text, ...due }, at: phrase.at }] : [];
  });
  return asOneRegime(clause, inOneYear(clause, withoutLastDay(dues)));
}

// "báo cáo 6 tháng, năm thay cho báo cáo tháng 6 và tháng 12" asks for nothing new.
const stands = /thay (?:cho|thế) (?:cho )?báo cáo/iu;

// "Sơ kết 6 tháng, báo cáo UBND tỉnh": the rhythm is of the meeting.
const ofOtherWork = /(?:sơ kết|tổng kết|hội nghị|giao ban|kế hoạch|nhiệm vụ|dự toán|chương trình)\s*$/iu;

// "trước ngày 10/6 (báo cáo 6 tháng)", "trước ngày 05/6 đối với báo cáo 6 tháng".
const forWhich =
  /^\s*(?:\([^)]{2,40}\)|đối với báo cáo\s+(?:năm|quý|tháng|tuần|(?:0?6|sáu|0?9|chín) tháng)(?!\p{L}))/iu;

/** "Từ tuần 42 đến hết ngày 31/12, ... thứ Năm hằng tuần": beside a rhythm, the end of a stretch is no day of its own. */
function withoutLastDay(dues: ReportDue[]): ReportDue[] {
  const rests = dues.filter((one) => !(one.due.kind === 'once' && /^đến\s/iu.test(one.due.text ?? '')));
  return rests.some((one) => one.due.kind !== 'once') ? rests : dues;
}

/** The one day of a yearly or half-yearly rule; undefined for any other rule. */
function onlyDayOf(due: DueRule): YearDay | undefined {
  if (due.kind === 'halfYearly') return due.dates?.length === 1 ? due.dates[0] : undefined;
  if (due.kind !== 'yearly' || 'dates' in due || due.month === null || due.day === null) return undefined;
  return due.yearShift === undefined ? { month: due.month, day: due.day } : undefined;
}

const isInclusive = (due: DueRule): boolean => 'inclusive' in due && due.inclusive === true;

/**
 * "báo cáo 6 tháng trước ngày 05/6 và báo cáo năm trước ngày 05/12/2018": where one day of a clause has its year and
 * nothing says "hằng năm", the others are days of that year too, in the order of the text.
 */
function inOneYear(clause: string, dues: ReportDue[]): ReportDue[] {
  const anchor = dues.find((one) => one.due.kind === 'once');
  if (anchor?.due.kind !== 'once' || /(?:hằng|hàng|mỗi)\s+năm|định kỳ/iu.test(clause)) return dues;
  const { date } = anchor.due;
  const year = Number(date.slice(0, 4));
  return dues.map((one) => {
    const day = onlyDayOf(one.due);
    if (day === undefined || one.at === anchor.at) return one;
    const isBefore = one.at < anchor.at;
    const found = [year - 1, year, year + 1]
      .flatMap((of) => plainDate(of, day.month, day.day) ?? [])
      .filter((on) => (isBefore ? on <= date : on >= date));
    const on = isBefore ? found.at(-1) : found[0];
    const { text } = one.due;
    return on === undefined
      ? one
      : { ...one, due: { text, kind: 'once', date: on, inclusive: isInclusive(one.due) } };
  });
}

/** "định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)": one report, twice a year. */
function asOneRegime(clause: string, dues: ReportDue[]): ReportDue[] {
  const [half, full, ...more] = dues;
  if (half?.due.kind !== 'halfYearly' || full?.due.kind !== 'yearly' || more.length > 0) return dues;
  const [first, last] = [onlyDayOf(half.due), onlyDayOf(full.due)];
  const end = full.at + (full.due.text ?? '').length;
  const opened = clause.slice(0, half.at).search(/(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng[^()]{0,20}\($/iu);
  const closed =
    clause
      .slice(half.at, end)
      .replace(/\([^)]*\)/gu, '')
      .includes('(') && clause[end] === ')';
  const text = clause.slice(opened < 0 ? half.at : opened, closed ? end + 1 : end);
  if (first === undefined || last === undefined || /báo cáo/iu.test(text)) return dues;
  const inclusive = isInclusive(half.due);
  if (inclusive !== isInclusive(full.due)) return dues;
  return [{ due: { text, kind: 'halfYearly', dates: [first, last], inclusive }, at: half.at }];
}

/** The one rhythm of a stretch; undefined for none or for several ("định kỳ 6 tháng, hằng năm"). */
function onlyBeatOf(stretch: string): string | undefined {
  const all = [...stretch.matchAll(new RegExp(rhythm.source, 'giu'))].map((match) => match[0]);
  return all.length === 1 && !/tháng(?:\s*,|\s+và)\s+(?:hằng |hàng |một |01 |1 )?năm/iu.test(stretch)
    ? all[0]
    : undefined;
}

/** "6 tháng, hằng năm báo cáo ... trước ngày 05/7 và ngày 05/01 năm sau": two days a year need no other rhythm. */
const isHalfAndYear = (stretch: string): boolean =>
  /(?:0?6|sáu)\s+tháng(?:\s+đầu năm)?(?:\s*,|\s+và)\s+(?:(?:báo cáo|tổng kết|định kỳ)\s+)?(?:(?:hằng|hàng|cả|một|0?1)\s+)?năm(?!\p{L})|(?:(?:hằng|hàng)\s+năm|báo cáo năm)(?:\s*,|\s+và)\s+(?:báo cáo\s+)?(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng/iu.test(
    stretch,
  );

/** "Định kỳ 6 tháng (trước ngày 10/6 và trước ngày 10/12 hằng năm)": two days a year of a half-yearly report. */
function everyHalf(beat: string, day: string, alone: DueRule): DueRule | undefined {
  if (!/^(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng$/iu.test(beat) || !/(?:hằng|hàng|mỗi) năm$/iu.test(day))
    return undefined;
  if (alone.kind !== 'yearly' || !('dates' in alone) || alone.dates.length !== 2) return undefined;
  return { kind: 'halfYearly', dates: alone.dates, inclusive: alone.inclusive };
}

/** The rule of a day with the rhythm around it: "định kỳ hàng năm (trước ngày 10/12)". */
function rhythmicRule(day: string, stretch: string, label: string | null, period: Period | null): DueRule {
  const alone = dueRuleOf(day, period);
  if (rhythm.test(day)) return everyHalf(onlyBeatOf(stretch.replace(day, '')) ?? '', day, alone) ?? alone;
  if (isHalfAndYear(stretch)) {
    const everyYear = alone.kind === 'yearly' ? alone : dueRuleOf(`${day} hằng năm`, period);
    if (everyYear.kind === 'yearly' && 'dates' in everyYear) return everyYear;
  }
  const beat =
    rhythm.exec(stretch)?.[0] ??
    (/(?:,|và)\s*(?:(?:0?1|một)\s+)?năm\s*\(/u.test(stretch) ? 'hằng năm' : label);
  if (beat === null) return alone;
  const joined = dueRuleOf(/^báo cáo/iu.test(beat) ? `${beat}: ${day}` : `${beat}, ${day}`, period);
  return isDated(joined) && joined.kind !== 'set' ? joined : setWithDay(dueRuleOf(stretch, period), alone);
}

/** "sau mỗi đợt ... trước ngày 18/3/2026" is a set; other mixtures keep the day alone. */
const setWithDay = (joined: DueRule, alone: DueRule): DueRule =>
  joined.kind === 'set' && isDated(alone) ? joined : alone;

/** The rule of a clause without a day: on request, when something happens, or unknown. */
export function looseDue(clause: string): (DueRule & { text: string | null }) | undefined {
  const event = clause.match(
    /nếu (?:có )?(?:(?:vấn đề )?phát sinh,? )?(?:các |những )?(?:khó khăn|vướng mắc)[^.;]{0,40}?kịp thời|nếu (?:có )?(?:(?:vấn đề )?phát sinh,? )?(?:các |những )?(?:khó khăn|vướng mắc)|kịp thời|đột xuất(?: khi có yêu cầu)?|khi có yêu cầu|theo yêu cầu/iu,
  );
  if (event !== null) return { text: event[0], kind: 'adhoc' };
  const phrase = duePhrasesIn(clause)[0];
  if (phrase !== undefined) return { text: phrase.text, kind: 'unspecified' };
  const unknown = clause.match(/theo quy định|định kỳ/iu);
  return unknown === null ? undefined : { text: unknown[0], kind: 'unspecified' };
}

/** True for a rule that names a day or a rhythm. */
export function isDated(due: DueRule): boolean {
  return ['once', 'yearly', 'halfYearly', 'quarterly', 'monthly', 'weekly', 'set'].includes(due.kind);
}
