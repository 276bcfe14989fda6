// What the conversation needs from the outside, handed in by app.ts.
import type { AgencyDirectory } from '../core/agencies/agency.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Channel } from '../core/channel.ts';
import type { Clock } from '../core/clock.ts';
import type { Texts } from '../messages/texts.ts';
import type { Store } from '../store/open.ts';
import type { FloodGate } from './flood-gate.ts';

/** One sentence for the operator; fields carry what varies, never message text or names. */
export interface ConversationLog {
  info(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface ConversationEnvironment {
  store: Store;
  texts: Texts;
  clock: Clock;
  zone: string;
  language: 'vi' | 'en';
  calendar(): Promise<Calendar>;
  directory: AgencyDirectory;
  channels: ReadonlyMap<string, Channel>;
  log: ConversationLog;
  /** Spares answers to whoever writes without end. */
  flood: FloodGate;
  /** A fresh invitation code and its hash; the only randomness there is. */
  newCode(): string;
  hashOf(code: string): string;
}
