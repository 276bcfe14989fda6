// Everything the make-believe server remembers, put together once; methods and the control API work on it.
import type { Clock, Instant } from '../../core/clock.ts';
import type { Faults } from '../faults.ts';
import type { Chats, WireUser } from './chats.ts';
import type { SandboxButton } from './keyboard.ts';
import type { LongPoll } from './long-poll.ts';
import type { UploadedFile } from './params.ts';
import type { RateLimits } from './rate-limits.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { Webhook } from './webhook.ts';

/** A message that the server accepted from the bot, or new words for one that it had sent (`editMessageText`). */
export interface SentMessage {
  chatId: string;
  messageId: string;
  method: string;
  /** Plain text after entity parsing; the caption of a file. */
  text: string;
  buttons: SandboxButton[][];
  file: UploadedFile | null;
  at: Instant;
  /** False when a fault kept the answer from the bot, which then cannot know that it was sent. */
  answered: boolean;
}

/** One call as it arrived, with the HTTP status of its answer (null: none was given). */
export interface RequestEntry {
  method: string;
  headers: Record<string, string>;
  params: Record<string, unknown>;
  at: Instant;
  status: number | null;
}

/** The state behind all calls. */
export interface World {
  readonly clock: Clock;
  readonly bot: WireUser;
  readonly chats: Chats;
  readonly updates: UpdateQueue;
  readonly longPoll: LongPoll;
  readonly webhook: Webhook;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly sent: SentMessage[];
  readonly requests: RequestEntry[];
  /** Button presses that still wait for an answer, with the instant of the press. */
  readonly presses: Map<string, Instant>;
  readonly pressAnswers: { queryId: string; text: string }[];
  /** Files that people sent, by their id. */
  files: Map<string, Uint8Array>;
  /** The menus by `chat:language`; '' is everyone and every language. */
  readonly commands: Map<string, { command: string; description: string }[]>;
  readonly sentListeners: Set<(message: SentMessage) => void>;
}

/** A time as the Bot API writes it: whole seconds. */
export const wireDate = (clock: Clock): number => Math.floor(clock.now() / 1000);
