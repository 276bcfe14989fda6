// The quiet hours of one channel, beside those of the office. Local times of a day; a night goes over midnight.
import type { Instant } from '../clock.ts';
import { addDays, instantAt, localDateOf, localTimeOf } from '../dates.ts';

/** Nothing that nobody asked for goes out there from `quietFrom` to `quietUntil`; both alike = at any time. */
export interface ChannelHours {
  /** The channel. */
  id: string;
  /** `21:00`. */
  quietFrom: string;
  quietUntil: string;
  version: number;
}

/** The first instant from `at` on that lies outside the quiet hours. */
export function quietEnd(at: Instant, hours: ChannelHours | undefined, zone: string): Instant {
  if (hours === undefined || !isWithin(localTimeOf(at, zone), hours)) return at;
  const today = localDateOf(at, zone);
  const end = instantAt(today, hours.quietUntil, zone);
  return end > at ? end : instantAt(addDays(today, 1), hours.quietUntil, zone);
}

function isWithin(time: string, { quietFrom, quietUntil }: ChannelHours): boolean {
  if (quietFrom <= quietUntil) return quietFrom <= time && time < quietUntil;
  return time >= quietFrom || time < quietUntil;
}
