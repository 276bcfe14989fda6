// When a report is due: the words that set a day, joined with the rhythm named elsewhere in the clause.
import { dueRuleOf } from '../../core/due-phrase/index.ts';
import type { DueRule, Period } from '../../core/due-rule.ts';
import { duePhrasesIn, maskDocuments } from './times.ts';

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
  return phrases.flatMap((phrase) => {
    const alone = dueRuleOf(phrase.text, period);
    const carriesBeat = rhythm.test(phrase.text);
    const context =
      beat === null
        ? label
        : masked.slice(
            Math.min(beat.index, phrase.at),
            Math.max(beat.index + beat[0].length, phrase.at + phrase.text.length),
          );
    const joined =
      context === null || carriesBeat || phrases.length > 1
        ? alone
        : dueRuleOf(beat === null ? `${label}: ${phrase.text}` : context, period);
    const due = isDated(joined) ? joined : alone;
    if (!isDated(due)) return [];
    return [{ due: { text: phrase.text, ...due }, at: phrase.at }];
  });
}

/** The rule of a clause without a day: on request, when something happens, or unknown. */
export function looseDue(clause: string): (DueRule & { text: string | null }) | undefined {
  const event = clause.match(
    /nếu có (?:phát sinh )?(?:các )?(?:khó khăn|vướng mắc)[^.;]{0,40}?kịp thời|kịp thời|đột xuất(?: khi có yêu cầu)?|khi có yêu cầu|theo yêu cầu/iu,
  );
  if (event !== null) return { text: event[0], kind: 'adhoc' };
  const unknown = clause.match(/theo quy định|định kỳ/iu);
  return unknown === null ? undefined : { text: unknown[0], kind: 'unspecified' };
}

/** True for a rule that names a day or a rhythm. */
export function isDated(due: DueRule): boolean {
  return ['once', 'yearly', 'halfYearly', 'quarterly', 'monthly', 'weekly', 'set'].includes(due.kind);
}
