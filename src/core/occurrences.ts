// The days on which a due rule falls: printed day, target day and the period it reports on. Knows no agency and no clock.
import type { Calendar } from './calendar.ts';
import type { PlainDate } from './dates.ts';
import type { DueRule, Period } from './due-rule.ts';

/** One time that a rule falls due. */
export interface Occurrence {
  /** Stable key of the period: '2026', '2026-H1', '2026-Q3', '2026-11', '2026-W47', or 'once'. */
  period: string;
  /** Last day the report covers, when the wording gives it; otherwise null. */
  cutOffOn: PlainDate | null;
  /** The day as printed (X). */
  dueOn: PlainDate;
  /** The working day to aim at: before X when X is excluded, otherwise X or the last working day before it. */
  targetOn: PlainDate;
  /** Whether X itself is in time. */
  inclusive: boolean;
}

/**
 * The occurrences whose printed day lies in the window, earliest first; only periods that lie in the plan's
 * period, so "hằng năm" ends with the plan. Rules without a day have none.
 */
export function occurrencesOf(
  _rule: DueRule,
  _planPeriod: Period | null,
  _calendar: Calendar,
  _window: { from: PlainDate; to: PlainDate },
): Occurrence[] {
  return [];
}

/** The one day by which a task is due: printed day, target and whether the day counts; undefined = no fixed day. */
export function dueDayOf(_rule: DueRule, _calendar: Calendar): Occurrence | undefined {
  return undefined;
}

/**
 * Whether a rule is sharp (chased and counted): once, periodic with a day, windows of at most 92 days, and
 * windows whose printed `text` says xong or hoàn thành. All else is soft and never overdue.
 */
export function isSharp(_rule: DueRule, _text = ''): boolean {
  return false;
}
