// When a report is due: the words that set a day, joined with the rhythm named elsewhere in the clause.
import { dueRuleOf } from '../../core/due-phrase/index.ts';
import type { DueRule, Period } from '../../core/due-rule.ts';
import { duePhrasesIn, maskDocuments } from './due-phrases.ts';

/** A rule with the words it was read from and where they stood. */
export interface ReportDue {
  due: DueRule & { text: string | null };
  at: number;
}

const rhythm =
  /(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần)|(?:định kỳ\s+)?(?:06|6|sáu|9|09|chín)\s+tháng(?!\s*(?:\d|năm))|báo cáo\s+(?:năm|quý|tháng|tuần)(?!\s*\d)|sau mỗi (?:đợt|lần)|giữa nhiệm kỳ|(?:3|ba) tháng một lần|(?:1|một) năm một lần/iu;

/** The rules that a clause states, the dated ones; empty when it names no day and no rhythm. */
export function duesIn(clause: string, label: string | null, period: Period | null): ReportDue[] {
  const phrases = duePhrasesIn(clause);
  const masked = maskDocuments(clause);
  const beat = rhythm.exec(masked);
  if (phrases.length === 0) {
    if (beat === null) return [];
    const rule = dueRuleOf(beat[0], period);
    return rule.kind === 'unspecified' ? [] : [{ due: { text: beat[0], ...rule }, at: beat.index }];
  }
  let from = 0;
  return phrases.flatMap((phrase, at) => {
    // "trước ngày 10/6 (báo cáo 6 tháng)": the bracket after a day is of that day.
    const after = masked.slice(phrase.at + phrase.text.length).match(/^\s*\([^)]{2,40}\)/u)?.[0] ?? '';
    const end = phrase.at + phrase.text.length + after.length;
    // The rhythm stands before its day, or, where there is one day only, anywhere in the clause.
    const stretch = masked.slice(from, phrases.length === 1 ? undefined : end);
    from = end;
    const due = rhythmicRule(phrase.text, stretch, at === 0 || rhythm.test(stretch) ? label : null, period);
    return isDated(due) ? [{ due: { text: phrase.text, ...due }, at: phrase.at }] : [];
  });
}

/** The rule of a day with the rhythm around it: "định kỳ hàng năm (trước ngày 10/12)". */
function rhythmicRule(day: string, stretch: string, label: string | null, period: Period | null): DueRule {
  const alone = dueRuleOf(day, period);
  if (rhythm.test(day)) return alone;
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
    /nếu có (?:phát sinh )?(?:các )?(?:khó khăn|vướng mắc)[^.;]{0,40}?kịp thời|nếu có (?:phát sinh )?(?:các )?(?:khó khăn|vướng mắc)|kịp thời|đột xuất(?: khi có yêu cầu)?|khi có yêu cầu|theo yêu cầu/iu,
  );
  if (event !== null) return { text: event[0], kind: 'adhoc' };
  const unknown = clause.match(/theo quy định|định kỳ/iu);
  return unknown === null ? undefined : { text: unknown[0], kind: 'unspecified' };
}

/** True for a rule that names a day or a rhythm. */
export function isDated(due: DueRule): boolean {
  return ['once', 'yearly', 'halfYearly', 'quarterly', 'monthly', 'weekly', 'set'].includes(due.kind);
}
