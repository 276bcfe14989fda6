// What the scheduler needs from the outside, handed in by app.ts.
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Channel } from '../core/channel.ts';
import type { Clock } from '../core/clock.ts';
import type { Texts } from '../messages/texts.ts';
import type { Store } from '../store/open.ts';

/** Fixed messages with fields; never message text or names. */
export interface SchedulerLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface SchedulerEnvironment {
  store: Store;
  texts: Texts;
  clock: Clock;
  zone: string;
  language: 'vi' | 'en';
  /** Names this process in claims. */
  owner: string;
  calendar(): Promise<Calendar>;
  channels: ReadonlyMap<string, Channel>;
  log: SchedulerLog;
}
