// From the words of a time cell or of a duty to the time and the due rule of a draft.
import { dueRuleOf } from '../../core/due/due-phrase/index.ts';
import type { DueRule, Period } from '../../core/due/due-rule.ts';
import type { DraftTime } from '../../core/plans/plan-draft.ts';

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
