// What the demo's story needs of a make-believe messenger, whichever it is: people who type, and what they get to read.
import type { Channel } from '../../core/channel.ts';
import type { Clock, Instant } from '../../core/clock.ts';
import { emailTheatre } from './email-theatre.ts';
import { telegramTheatre } from './telegram-theatre.ts';
import { zaloBotTheatre } from './zalo-bot-theatre.ts';

/** An account on the messenger. */
export interface Actor {
  readonly chatId: string;
  /** Types to the bot, or into a group. */
  says(text: string, group?: Group): void;
}

/** A group that the bot is in. */
export interface Group {
  readonly id: string;
  readonly title: string;
}

/** A message as it was read. */
export interface SentLine {
  chatId: string;
  text: string;
  at: Instant;
  /** Labels of the buttons, row by row; none on a messenger without buttons. */
  buttons: string[][];
}

/** A running make-believe messenger with our channel to it. */
export interface Theatre {
  /** As people call it. */
  readonly platform: string;
  /** What goes over the wire. */
  readonly protocol: string;
  readonly channel: Channel;
  enter(name: string): Actor;
  /** Absent where bots are not let into groups. */
  openGroup?(title: string): Group;
  /** Every message that was read, in order. */
  readonly sent: readonly SentLine[];
  onSent(listener: (line: SentLine) => void): void;
  requestCount(): number;
  stop(): Promise<void>;
}

/** Opens a theatre on a clock that is turned by hand; people there have a language. */
export type OpenTheatre = (clock: Clock, language: 'vi' | 'en') => Promise<Theatre>;

/** Every channel that the demo can be played on. */
export const theatres: Readonly<Record<string, OpenTheatre>> = {
  telegram: telegramTheatre,
  'zalo-bot': zaloBotTheatre,
  email: emailTheatre,
};
