// What an item is told once for a deadline is not told again when its day moves. Knows nothing of groups or tables.
import { addDays } from '../dates.ts';
import { getRule } from './plan-reminders.ts';
import type { Reminder } from './reminder.ts';

/** A holiday moves a reminder by some days at most; what was said so long before was said of another deadline. */
export const sameDeadlineDays = 30;

const ruleKeyOf = ({ itemId, rule }: Pick<Reminder, 'itemId' | 'rule'>): string => `${itemId}/${rule}`;

/**
 * The reminders without those whose rule was settled (queued or dropped) in the 30 days before. A rule of which
 * something was `planned` until now is known not to have been said. All of items that keep their deadline.
 */
export function notSaidBefore(
  reminders: readonly Reminder[],
  settled: readonly Pick<Reminder, 'itemId' | 'rule' | 'onDate'>[],
  planned: readonly Pick<Reminder, 'itemId' | 'rule'>[],
): Reminder[] {
  const wasPlanned = new Set(planned.map(ruleKeyOf));
  const daysByRule = new Map<string, string[]>();
  for (const one of settled)
    daysByRule.set(ruleKeyOf(one), [...(daysByRule.get(ruleKeyOf(one)) ?? []), one.onDate]);
  return reminders.filter((reminder) => {
    const key = ruleKeyOf(reminder);
    if (wasPlanned.has(key) || getRule(reminder.rule).isRepeated === true) return true;
    const since = addDays(reminder.onDate, -sameDeadlineDays);
    return !(daysByRule.get(key) ?? []).some((day) => day > since);
  });
}
