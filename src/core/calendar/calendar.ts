// Working days: weekends, public holidays and swapped days, as questions. The days themselves are data of the caller.
import { addDays, type PlainDate, weekdayOf } from '../dates.ts';
import { type Hours, usualHours } from './hours.ts';

/** Which days of a plain week an office works: Monday to Friday, or Saturday morning as well. */
export type WorkingWeek = 'weekdays' | 'saturday-morning';

/**
 * One day that differs from the plain week: a holiday, or a weekend day that is worked in exchange.
 * `expected` = computed or announced as a draft, not yet decided ("dự kiến").
 */
export interface CalendarDay {
  date: PlainDate;
  kind: 'holiday' | 'working';
  name: string;
  source: string;
  status: 'official' | 'expected';
}

/** Questions about working days; every answer is a plain date or a number of days. */
export interface Calendar {
  /** False on weekends and holidays, true on made-up days. */
  isWorkingDay(date: PlainDate): boolean;
  /** The holiday on that date, or undefined; weekends are not holidays. */
  holidayOn(date: PlainDate): CalendarDay | undefined;
  /** The last working day strictly before the date. */
  lastWorkingDayBefore(date: PlainDate): PlainDate;
  /** The date itself when it is worked, otherwise the last working day before it. */
  lastWorkingDayUpTo(date: PlainDate): PlainDate;
  /** The n-th working day after the date (before it when negative); 0 = the date, or the next working day. */
  addWorkingDays(date: PlainDate, n: number): PlainDate;
  /** How many working days lie after `from` up to and including `to`; negated when `to` comes first. */
  workingDaysBetween(from: PlainDate, to: PlainDate): number;
  /** True on a day that is worked in the morning only. */
  isHalfDay(date: PlainDate): boolean;
  /** When messages go out on its days. */
  hours: Hours;
  /** The same days for an office of another working week. */
  ofWeek(week: WorkingWeek): Calendar;
}

const SATURDAY = 6;

/** No real break is longer; the limit keeps a calendar of nothing but holidays from looping for ever. */
const breakDaysMax = 400;

/**
 * The calendar of the given days. A later row for the same date replaces an earlier one, so that what an
 * office enters corrects what is shipped.
 */
export function calendarOf(
  days: readonly CalendarDay[],
  { week = 'weekdays', hours = usualHours }: { week?: WorkingWeek; hours?: Hours } = {},
): Calendar {
  return calendarOn(new Map(days.map((day) => [day.date, day])), week, hours);
}

function calendarOn(
  dayByDate: ReadonlyMap<PlainDate, CalendarDay>,
  week: WorkingWeek,
  hours: Hours,
): Calendar {
  const lastWeekday = week === 'saturday-morning' ? SATURDAY : SATURDAY - 1;
  const otherWeeks = new Map<WorkingWeek, Calendar>();

  const isWorkingDay = (date: PlainDate): boolean => {
    const special = dayByDate.get(date);
    return special === undefined ? weekdayOf(date) <= lastWeekday : special.kind === 'working';
  };
  /** The first working day from `date` on, walking by `step` days; `date` itself after 400 free days. */
  const workingFrom = (date: PlainDate, step: 1 | -1): PlainDate => {
    let day = date;
    for (let walked = 0; walked < breakDaysMax; walked++) {
      if (isWorkingDay(day)) return day;
      day = addDays(day, step);
    }
    return date;
  };

  const self: Calendar = {
    hours,
    isWorkingDay,
    isHalfDay: (date) => weekdayOf(date) === SATURDAY && !dayByDate.has(date) && isWorkingDay(date),
    ofWeek(other) {
      if (other === week) return self;
      const known = otherWeeks.get(other) ?? calendarOn(dayByDate, other, hours);
      otherWeeks.set(other, known);
      return known;
    },
    holidayOn(date) {
      const special = dayByDate.get(date);
      return special?.kind === 'holiday' ? special : undefined;
    },
    lastWorkingDayBefore: (date) => workingFrom(addDays(date, -1), -1),
    lastWorkingDayUpTo: (date) => workingFrom(date, -1),
    addWorkingDays(date, n) {
      if (n === 0) return workingFrom(date, 1);
      const step = n > 0 ? 1 : -1;
      let day = date;
      for (let left = Math.abs(n); left > 0; left--) day = workingFrom(addDays(day, step), step);
      return day;
    },
    workingDaysBetween(from, to) {
      const [first, last] = from <= to ? [from, to] : [to, from];
      let count = 0;
      for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
      return from <= to ? count : -count;
    },
  };
  return self;
}
