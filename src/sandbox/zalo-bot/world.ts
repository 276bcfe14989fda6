// Everything the make-believe Zalo server remembers, put together once; methods and the control API work on it.
import { createHash } from 'node:crypto';
import type { Clock, Instant } from '../../core/clock.ts';
import type { Faults } from '../faults.ts';
import type { ZaloRefusal } from './refusal.ts';
import type { UpdateQueue } from './updates.ts';
import type { Webhook } from './webhook.ts';

/** A chat. `refusal` is what the bot gets when it writes there; undefined when it may. */
export interface ChatState {
  id: string;
  type: 'PRIVATE' | 'GROUP';
  name: string;
  refusal: (() => ZaloRefusal) | undefined;
}

/** What sources disagree about or the platform varies; may be turned at any time. */
export interface Switches {
  /** The body of a webhook call: as captured (flat) or as documented (wrapped in `result`). */
  webhookBody: 'flat' | 'wrapped';
  /** The field of a picture's address: as documented or as seen. */
  photoField: 'photo' | 'photo_url';
  canJoinGroups: boolean;
  /** Answer refusals with their code as HTTP status, which the real platform does not. */
  trueStatus: boolean;
  /** The code for a chat that cannot be written to (blocked, never wrote), which is not published. */
  goneCode: number;
  /** The unit of the longest text, which is not published. */
  textUnit: 'utf16' | 'byte';
}

/** A message that the server accepted from the bot. */
export interface SentMessage {
  chatId: string;
  messageId: string;
  method: string;
  /** The text, or the caption of a picture. */
  text: string;
  /** The address of a picture, sticker or voice; null for text. */
  media: string | null;
  /** The picture as it was fetched from that address; null where nothing was fetched. */
  picture: Uint8Array | null;
  at: Instant;
  /** False when a fault kept the answer from the bot, which then cannot know that it was sent. */
  answered: boolean;
}

/** One call as it arrived, with the code of its answer (200: ok; null: none was given). */
export interface RequestEntry {
  method: string;
  headers: Record<string, string>;
  params: Record<string, unknown>;
  at: Instant;
  code: number | null;
}

/** The state behind all calls. */
export interface World {
  readonly clock: Clock;
  readonly bot: { id: string; accountName: string; displayName: string };
  readonly switches: Switches;
  readonly chats: Map<string, ChatState>;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  readonly faults: Faults;
  readonly sent: SentMessage[];
  readonly requests: RequestEntry[];
  readonly sentListeners: Set<(message: SentMessage) => void>;
  /** A new opaque id, as the platform makes them: 20 hexadecimal digits, the same in every run. */
  newId(): string;
}

/** Opaque ids that look random and repeat from run to run. */
export function idMaker(seed: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest('hex').slice(0, 20);
  };
}
