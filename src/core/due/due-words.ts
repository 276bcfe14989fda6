// From a due rule back to words for people, in Vietnamese or English. Says the plan's day only, never the target.
import type { DueRule } from './due-rule.ts';
import { englishWords } from './due-words-en.ts';
import { vietnameseWords } from './due-words-vi.ts';

/** Languages in which a rule can be worded. */
export type DueLanguage = 'vi' | 'en';

/** The words of a rule, such as "trước ngày 25/11 hằng năm"; '' when nothing can be said (unspecified). */
export function dueWords(rule: DueRule, language: DueLanguage): string {
  return language === 'vi' ? vietnameseWords(rule) : englishWords(rule);
}
