// The days on which a due rule falls: printed day, target day and the period it reports on. Knows no agency and no clock.
import type { Calendar } from '../calendar/calendar.ts';
import { daysBetween, type PlainDate, partsOf } from '../dates.ts';
import { type DueDay, dueDaysIn } from './due-days.ts';
import type { DueRule, Period } from './due-rule.ts';

/** One time that a rule falls due. */
export interface Occurrence {
  /** Stable key of the period: '2026', '2026-H1', '2026-Q3', '2026-11', '2026-W47', or 'once'; the printed day where a set has two of one period. */
  period: string;
  /** Last day the report covers, when the wording gives it; otherwise null. */
  cutOffOn: PlainDate | null;
  /** The day as printed (X). */
  dueOn: PlainDate;
  /** The printed hour of X, `HH:MM`; null when only the day is named. */
  dueTime: string | null;
  /** The working day to aim at: before X when X is excluded, otherwise X or the last working day before it. */
  targetOn: PlainDate;
  /** Whether X itself is in time. */
  inclusive: boolean;
}

/** Longest window that still counts as sharp, first and last day included (the longest quarter). */
const sharpWindowDaysMax = 92;

/**
 * The occurrences whose printed day lies in the window, earliest first; only of periods that lie in the plan's
 * period, so "hằng năm" ends with the plan ("của năm sau" may fall behind it). Rules without a day have none.
 */
export function occurrencesOf(
  rule: DueRule,
  planPeriod: Period | null,
  calendar: Calendar,
  window: { from: PlainDate; to: PlainDate },
): Occurrence[] {
  // A year more at each end: the day of a period may lie in the year after it.
  const years = { first: partsOf(window.from).year - 1, last: partsOf(window.to).year + 1 };
  return dueDaysIn(rule, years)
    .filter((day) => day.dueOn >= window.from && day.dueOn <= window.to && liesIn(day, planPeriod))
    .map((day) => withTarget(day, calendar))
    .sort((one, other) => (one.dueOn === other.dueOn ? 0 : one.dueOn < other.dueOn ? -1 : 1));
}

/** Whether the reported period touches the plan's; a single day is never cut off by the plan. */
function liesIn(day: DueDay, planPeriod: Period | null): boolean {
  if (day.covers === null || planPeriod === null) return true;
  const { from, to } = planPeriod;
  return (from === null || day.covers.to >= from) && (to === null || day.covers.from <= to);
}

function withTarget(day: DueDay, calendar: Calendar): Occurrence {
  const { period, dueOn, inclusive, dueTime = null } = day;
  return { period, cutOffOn: null, dueOn, dueTime, targetOn: targetOf(day, calendar), inclusive };
}

/** The last working day in time: before the printed day, or up to it where that day counts. */
export const targetOf = (
  { dueOn, inclusive }: Pick<DueDay, 'dueOn' | 'inclusive'>,
  calendar: Calendar,
): PlainDate => (inclusive ? calendar.lastWorkingDayUpTo(dueOn) : calendar.lastWorkingDayBefore(dueOn));

/**
 * The one day by which a task is due: the printed day, or the last day of a window, included. Of a set, the
 * last such day. Undefined where no fixed day is known (every year, from an event, open ends).
 */
export function dueDayOf(rule: DueRule, calendar: Calendar): Occurrence | undefined {
  if (rule.kind === 'set') {
    return rule.items
      .flatMap((item) => dueDayOf(item, calendar) ?? [])
      .reduce<Occurrence | undefined>(
        (last, day) => (last === undefined || day.dueOn > last.dueOn ? day : last),
        undefined,
      );
  }
  if (rule.kind === 'once') {
    return withTarget(
      {
        period: 'once',
        covers: null,
        dueOn: rule.date,
        inclusive: rule.inclusive,
        dueTime: rule.time ?? null,
      },
      calendar,
    );
  }
  if (rule.kind !== 'window' || rule.to === null) return undefined;
  return withTarget(
    { period: 'once', covers: null, dueOn: rule.to, inclusive: true, dueTime: rule.toTime ?? null },
    calendar,
  );
}

/**
 * Whether a rule is sharp (chased and counted): once, periodic with a day, windows of at most 92 days, and
 * windows whose printed `text` says xong or hoàn thành. All else is soft and never overdue.
 */
export function isSharp(rule: DueRule, text = ''): boolean {
  switch (rule.kind) {
    case 'once':
      return true;
    case 'yearly':
      return 'dates' in rule ? rule.dates.length > 0 : rule.month !== null && rule.day !== null;
    case 'halfYearly':
      return (rule.dates?.length ?? 0) > 0 || (rule.month !== undefined && rule.day !== undefined);
    case 'quarterly':
      return rule.month !== null && rule.day !== null;
    case 'monthly':
      return rule.day !== null;
    case 'weekly':
      return rule.weekday !== null;
    case 'window':
      return rule.to !== null && (isShort(rule.from, rule.to) || saysDone(text));
    case 'set':
      return rule.items.some((item) => isSharp(item, text));
    default:
      // From an event, always, on request, by letter, not understood: no day that could be chased.
      return false;
  }
}

const isShort = (from: PlainDate | null, to: PlainDate): boolean =>
  from !== null && daysBetween(from, to) + 1 <= sharpWindowDaysMax;

/** "xong trong tháng 5", "hoàn thành trong năm 2026" ("Thời gian hoàn thành:" too: the plan asks for an end). */
const saysDone = (text: string): boolean =>
  /(?<!\p{L})(?:xong|ho[àa]n th[àa]nh)(?!\p{L})/iu.test(text.normalize('NFC'));
