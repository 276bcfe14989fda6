// The printed days of a rule, period by period, over a stretch of years. Plans, working days and targets are not known here.
import {
  addDays,
  daysInMonth,
  mondayOf,
  type PlainDate,
  partsOf,
  plainDate,
  weekNumberOf,
} from '../dates.ts';
import type { DueRule, YearDay } from './due-rule.ts';

/** A printed day and the period it reports on; `covers` null = no period (a single day). */
export interface DueDay {
  period: string;
  covers: { from: PlainDate; to: PlainDate } | null;
  dueOn: PlainDate;
  /** The printed hour `HH:MM`, where the words name one. */
  dueTime?: string | null;
  inclusive: boolean;
}

/** Calendar years, both included. */
export interface Years {
  first: number;
  last: number;
}

/** Every printed day of the periods of those years, in no particular order; none for rules without a day. */
export function dueDaysIn(rule: DueRule, years: Years): DueDay[] {
  switch (rule.kind) {
    case 'once':
      return [
        {
          period: 'once',
          covers: null,
          dueOn: rule.date,
          inclusive: rule.inclusive,
          dueTime: rule.time ?? null,
        },
      ];
    case 'window':
      return rule.to === null
        ? []
        : [{ period: 'once', covers: null, dueOn: rule.to, inclusive: true, dueTime: rule.toTime ?? null }];
    case 'set':
      return withOwnKeys(rule.items.flatMap((item) => dueDaysIn(item, years)));
    case 'yearly':
      return yearlyDays(rule, years);
    case 'halfYearly':
      return halfYearlyDays(rule, years);
    case 'quarterly':
      return everyYear(years, (year) => quarterlyDays(rule, year));
    case 'monthly':
      return everyYear(years, (year) => monthlyDays(rule, year));
    case 'weekly':
      return weeklyDays(rule, years);
    default:
      return [];
  }
}

/** Items of a set that share a period ("trước 28/02/2023; trước 10/11/2023") are told apart by their day. */
function withOwnKeys(days: readonly DueDay[]): DueDay[] {
  const distinct = [...new Map(days.map((day) => [`${day.period} ${day.dueOn}`, day])).values()];
  return distinct.map((day) =>
    distinct.some((other) => other !== day && other.period === day.period)
      ? { ...day, period: day.dueOn }
      : day,
  );
}

function everyYear(years: Years, daysOf: (year: number) => DueDay[]): DueDay[] {
  return Array.from({ length: years.last - years.first + 1 }, (_, at) => daysOf(years.first + at)).flat();
}

/** A day of a month that may overflow the year; a missing day becomes the month's last (Civil Code 2015, 148.3). */
function clamped(year: number, month: number, day: number): PlainDate {
  const months = year * 12 + (month - 1);
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return plainDate(y, m, Math.min(day, daysInMonth(y, m))) ?? `${y}-12-31`;
}

const monthsOf = (year: number, first: number, last: number): { from: PlainDate; to: PlainDate } => ({
  from: clamped(year, first, 1),
  to: clamped(year, last, 31),
});

function yearlyDays(rule: DueRule & { kind: 'yearly' }, years: Years): DueDay[] {
  const inclusive = rule.inclusive ?? true;
  const dates: YearDay[] =
    'dates' in rule
      ? rule.dates
      : rule.month === null || rule.day === null
        ? []
        : [{ month: rule.month, day: rule.day, yearShift: rule.yearShift ?? 0 }];
  return everyYear(years, (year) =>
    dates.map(({ month, day, yearShift = 0 }, at) => ({
      // Several days a year are several periods: "của năm sau" closes the year, the others are told by their month.
      period: dates.length === 1 ? String(year) : `${year}-${yearPartOf(dates, at)}`,
      covers: monthsOf(year, 1, 12),
      dueOn: clamped(year + yearShift, month, day),
      inclusive,
    })),
  );
}

/** Two days a year report on its halves, four on its quarters; other counts are numbered. */
function yearPartOf(dates: readonly YearDay[], at: number): string {
  const order = dates
    .map((date, index) => ({ index, rank: (date.yearShift ?? 0) * 10_000 + date.month * 100 + date.day }))
    .sort((one, other) => one.rank - other.rank);
  const place = order.findIndex(({ index }) => index === at) + 1;
  return `${dates.length === 2 ? 'H' : dates.length === 4 ? 'Q' : 'P'}${place}`;
}

function halfYearlyDays(rule: DueRule & { kind: 'halfYearly' }, years: Years): DueDay[] {
  const inclusive = rule.inclusive ?? true;
  const { dates, month, day } = rule;
  if (dates !== undefined && dates.length > 0) {
    return everyYear(years, (year) =>
      dates.map(({ month: m, day: d, yearShift = 0 }, at) => {
        // A single day is that of the first half when it lies in spring or summer (05/7), else of the second.
        const half =
          dates.length > 1 ? Number(yearPartOf(dates, at).slice(1)) : yearShift === 0 && m <= 8 ? 1 : 2;
        return {
          period: dates.length > 2 ? `${year}-${yearPartOf(dates, at)}` : `${year}-H${half}`,
          covers: dates.length > 2 ? monthsOf(year, 1, 12) : monthsOf(year, half * 6 - 5, half * 6),
          dueOn: clamped(year + yearShift, m, d),
          inclusive,
        };
      }),
    );
  }
  if (month === undefined || day === undefined) return [];
  return everyYear(years, (year) =>
    [1, 2].map((half) => ({
      period: `${year}-H${half}`,
      covers: monthsOf(year, half * 6 - 5, half * 6),
      dueOn: clamped(year, half * 6 + (month === 'firstNext' ? 1 : 0), day),
      inclusive,
    })),
  );
}

function quarterlyDays(rule: DueRule & { kind: 'quarterly' }, year: number): DueDay[] {
  const { month, day } = rule;
  if (month === null || day === null) return [];
  return [1, 2, 3, 4].map((quarter) => ({
    period: `${year}-Q${quarter}`,
    covers: monthsOf(year, quarter * 3 - 2, quarter * 3),
    dueOn: clamped(year, quarter * 3 + (month === 'firstNext' ? 1 : 0), day),
    inclusive: rule.inclusive ?? true,
  }));
}

function monthlyDays(rule: DueRule & { kind: 'monthly' }, year: number): DueDay[] {
  const { day } = rule;
  if (day === null) return [];
  return Array.from({ length: 12 }, (_, at) => ({
    period: `${year}-${String(at + 1).padStart(2, '0')}`,
    covers: monthsOf(year, at + 1, at + 1),
    dueOn: clamped(year, at + 1 + (rule.monthShift ?? 0), day),
    inclusive: rule.inclusive ?? true,
  }));
}

function weeklyDays(rule: DueRule & { kind: 'weekly' }, years: Years): DueDay[] {
  if (rule.weekday === null) return [];
  const days: DueDay[] = [];
  for (
    let monday = mondayOf(`${years.first}-01-04`);
    partsOf(monday).year <= years.last;
    monday = addDays(monday, 7)
  ) {
    // The year of an ISO week is that of its Thursday.
    const year = partsOf(addDays(monday, 3)).year;
    days.push({
      period: `${year}-W${String(weekNumberOf(monday)).padStart(2, '0')}`,
      covers: { from: monday, to: addDays(monday, 6) },
      dueOn: addDays(monday, rule.weekday - 1),
      inclusive: rule.inclusive ?? true,
      dueTime: rule.time ?? null,
    });
  }
  return days;
}
