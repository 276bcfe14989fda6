// From the words of a plan to a due rule. Words that are not understood stay unspecified; a date is never guessed.
import type { DueRule, Period } from '../due-rule.ts';
import { isBrief } from './brevity.ts';
import { readDays } from './days.ts';
import { markDays } from './mark-days.ts';
import { markUnits } from './mark-units.ts';
import { markWeeks } from './mark-weeks.ts';
import { createMarks, type Marks, markClass } from './marks.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type RelativeReading, readRelative } from './relative.ts';
import { mixesDaysAndUnits, readWindows } from './windows.ts';
import { frequencyRules, isAlsoOnDemand, weeklyRule, wordRule, yearlyMonthRule } from './words.ts';

const unspecified: DueRule = { kind: 'unspecified' };

/**
 * The due rule that a wording states, found inside longer text when need be; `{kind: 'unspecified'}` for ''
 * and for words that are not understood. `planPeriod` gives the year of a day and month without one. Never throws.
 */
export function dueRuleOf(text: string, planPeriod: Period | null): DueRule {
  const prepared = withoutPurpose(prepare(text));
  if (prepared.folded === '') return unspecified;
  const relative = readRelative(prepared);
  const marks = createMarks();
  const weeks = markWeeks(withoutSpan(prepared.folded, relative), marks);
  const marked = markUnits(markDays(weeks, marks), marks);

  const period = leadingYear(marked, marks) ?? planPeriod;
  const windows = readWindows(marked, marks, period);
  if (windows !== undefined && mixesDaysAndUnits(marked)) return oneOf(windows);

  const days = readDays(marked, marks, period, isBrief(marked));
  if (days.kind === 'unreadable') return unspecified;
  const weekly = weeklyRule(marked, marks);
  if (days.kind === 'rules') {
    const each = relative?.isRecurring ? [relative.rule] : [];
    const week = weekly ? [weekly] : [];
    return oneOf([...each, ...week, ...days.rules, ...onDemandToo(marked)]);
  }
  if (windows !== undefined) return oneOf(windows.map((rule) => withCondition(rule, relative, prepared)));
  if (relative !== undefined) return relative.rule;
  if (weekly !== undefined) return weekly;
  const month = yearlyMonthRule(marked, marks);
  if (month !== undefined) return month;
  const frequencies = frequencyRules(marked);
  if (frequencies.length > 0) return oneOf([...frequencies, ...onDemandToo(marked)]);
  return wordRule(marked) ?? unspecified;
}

/** "Năm 2026: trước ngày 25/11": a year at the very start holds for the days after it. */
function leadingYear(marked: string, marks: Marks): Period | undefined {
  const mark = leadingYearMark.exec(marked)?.[1];
  const year = mark === undefined ? undefined : marks.get('year', mark)?.year;
  return year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-12-31` };
}

const leadingYearMark = new RegExp(
  `^(?:trong |rieng )?([${markClass('year')}]) ?[:,(-]* ?(?=truoc|cham nhat|muon nhat|den ngay|xong|hoan thanh)`,
);

const onDemandToo = (marked: string): DueRule[] => (isAlsoOnDemand(marked) ? [{ kind: 'adhoc' }] : []);

/** One rule as itself, several as a set; the same rule twice is one. */
function oneOf(rules: readonly DueRule[]): DueRule {
  const distinct = [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
  const [only] = distinct;
  if (only === undefined) return unspecified;
  return distinct.length === 1 ? only : { kind: 'set', items: distinct };
}

/** Cuts "… trước ngày 10/12/2020 để tổng hợp, báo cáo …": what the collector does later is not this deadline. */
function withoutPurpose({ raw, folded }: Prepared): Prepared {
  const purpose = / (?:để|de(?= (?:tong hop|bao cao|hoan thien|theo doi|trinh|tham muu|phuc vu))) /giu;
  for (const match of raw.matchAll(purpose)) {
    const before = folded.slice(0, match.index);
    if (/(?:truoc|nhat|den|han|hang|trong|ngay)[^;.]{0,14}\d|hang (?:nam|quy|thang|tuan)/.test(before)) {
      return { raw: raw.slice(0, match.index), folded: before };
    }
  }
  return { raw, folded };
}

/** The text without the words of a relative deadline, so that their numbers are not read as days. */
function withoutSpan(folded: string, relative: RelativeReading | undefined): string {
  if (relative === undefined) return folded;
  const { start, end } = relative;
  return `${folded.slice(0, start)}${' '.repeat(end - start)}${folded.slice(end)}`
    .replace(/ +/g, ' ')
    .replace(/\( \)/g, '')
    .trim();
}

/** "Dự kiến tháng 11/2025 (sau khi … ban hành Hướng dẫn)": the event is a condition of the window. */
function withCondition(rule: DueRule, relative: RelativeReading | undefined, { raw }: Prepared): DueRule {
  if (relative === undefined || rule.kind !== 'window') return rule;
  return {
    ...rule,
    condition: raw
      .slice(relative.start, relative.end)
      .trim()
      .replace(/^[(:]\s*/, ''),
  };
}
