// When messages that nobody asked for may go out: the slot of a day and the quiet hours (DESIGN 5).
import type { Calendar } from './calendar.ts';
import type { Instant } from './clock.ts';
import { addDays, instantAt, localDateOf, localTimeOf, type PlainDate, weekdayOf } from './dates.ts';

const MONDAY = 1;

/** The local time of the day's one slot: 08:15, on Mondays 10:00, after the briefing. */
export const slotTimeOf = (date: PlainDate): string => (weekdayOf(date) === MONDAY ? '10:00' : '08:15');

/** The instant of the day's slot, or of another local time on it. */
export const slotOf = (date: PlainDate, zone: string, time = slotTimeOf(date)): Instant =>
  instantAt(date, time, zone);

/** Quiet from 11:30 to 13:30 and from 16:30 to 07:30, on weekends and holidays. */
export function maySend(now: Instant, calendar: Calendar, zone: string): boolean {
  const time = localTimeOf(now, zone);
  const inHours = (time >= '07:30' && time < '11:30') || (time >= '13:30' && time < '16:30');
  return inHours && calendar.isWorkingDay(localDateOf(now, zone));
}

const afterNoon = '13:30';
const daysAheadMax = 60;

/** Now, if messages may go out; otherwise the next slot or the end of the midday rest, whichever is first. */
export function nextSendAt(now: Instant, calendar: Calendar, zone: string): Instant {
  if (maySend(now, calendar, zone)) return now;
  const today = localDateOf(now, zone);
  for (let ahead = 0; ahead <= daysAheadMax; ahead++) {
    const day = addDays(today, ahead);
    if (!calendar.isWorkingDay(day)) continue;
    const at = [slotTimeOf(day), afterNoon]
      .map((time) => instantAt(day, time, zone))
      .find((time) => time > now);
    if (at !== undefined) return at;
  }
  return now;
}
