// When messages that nobody asked for may go out: the slot of a day and the quiet hours (DESIGN 5), in an office's own hours.

import type { Instant } from '../clock.ts';
import { addDays, instantAt, localDateOf, localTimeOf, type PlainDate, weekdayOf } from '../dates.ts';
import type { Calendar } from './calendar.ts';
import type { Hours } from './hours.ts';

const MONDAY = 1;

/** The local time of the day's one slot; on Mondays another one, after the briefing. */
export const slotTimeOf = (date: PlainDate, { slot, mondaySlot }: Hours): string =>
  weekdayOf(date) === MONDAY ? mondaySlot : slot;

/** The instant of the day's slot. */
export const slotOf = (date: PlainDate, zone: string, hours: Hours): Instant =>
  instantAt(date, slotTimeOf(date, hours), zone);

/** True in the hours of a working day; quiet at noon, in the evening, on weekends and holidays. */
export function maySend(now: Instant, calendar: Calendar, zone: string): boolean {
  const [date, time] = [localDateOf(now, zone), localTimeOf(now, zone)];
  const { morning, afternoon } = calendar.hours;
  const isIn = ([from, to]: readonly [string, string]): boolean => time >= from && time < to;
  if (!calendar.isWorkingDay(date)) return false;
  return isIn(morning) || (isIn(afternoon) && !calendar.isHalfDay(date));
}

const daysAheadMax = 60;

/** Now, if messages may go out; otherwise the next slot or the end of the midday rest, whichever is first. */
export function nextSendAt(now: Instant, calendar: Calendar, zone: string): Instant {
  if (maySend(now, calendar, zone)) return now;
  const today = localDateOf(now, zone);
  for (let ahead = 0; ahead <= daysAheadMax; ahead++) {
    const day = addDays(today, ahead);
    if (!calendar.isWorkingDay(day)) continue;
    const times = [slotTimeOf(day, calendar.hours)];
    if (!calendar.isHalfDay(day)) times.push(calendar.hours.afternoon[0]);
    const at = times.map((time) => instantAt(day, time, zone)).find((time) => time > now);
    if (at !== undefined) return at;
  }
  return now;
}
