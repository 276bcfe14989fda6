// The schedule: which job runs stand for which times, worked out from the last run and the present. Pure.
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Instant } from '../core/clock.ts';
import { addDays, instantAt, localDateOf, type PlainDate } from '../core/dates.ts';

/** When a job runs and what becomes of runs whose time passed while nothing could start them. */
export interface JobTiming {
  /** The local time (`HH:mm`) at which the job runs on a day, or undefined when it does not. */
  timeOn(date: PlainDate, calendar: Calendar): string | undefined;
  /** `latest`: of several missed runs only the last is made up. */
  catchUp: 'all' | 'latest' | 'none';
  /** How late a run is still useful. */
  graceDays: number;
}

const dayMs = 86_400_000;

/**
 * The times, earliest first, for which a job is due: after `lastRun` (or within the last day when it never
 * ran) and not later than `now`, within its grace. A clock set back gives none.
 */
export function dueRuns(
  timing: JobTiming,
  lastRun: Instant | undefined,
  now: Instant,
  calendar: Calendar,
  zone: string,
): Instant[] {
  const oldest = now - timing.graceDays * dayMs;
  const after = Math.max(lastRun ?? now - dayMs, oldest);
  const today = localDateOf(now, zone);
  const due: Instant[] = [];
  for (let date = localDateOf(after, zone); date <= today; date = addDays(date, 1)) {
    const time = timing.timeOn(date, calendar);
    if (time === undefined) continue;
    const at = instantAt(date, time, zone);
    if (at > after && at <= now) due.push(at);
  }
  if (timing.catchUp === 'all') return due;
  return timing.catchUp === 'latest' ? due.slice(-1) : due.filter((at) => now - at < 60_000);
}

const daysAheadMax = 40;

/** The next time at which a job is to run after an instant; undefined when it has none in the next weeks. */
export function nextRunAt(
  timing: JobTiming,
  after: Instant,
  calendar: Calendar,
  zone: string,
): Instant | undefined {
  const today = localDateOf(after, zone);
  for (let ahead = 0; ahead <= daysAheadMax; ahead++) {
    const date = addDays(today, ahead);
    const time = timing.timeOn(date, calendar);
    const at = time === undefined ? undefined : instantAt(date, time, zone);
    if (at !== undefined && at > after) return at;
  }
  return undefined;
}
