// A question that the bot asked and waits on, one per chat. Its numbered choices are single digits; task codes never are.
import type { Attachment } from './channel.ts';
import type { Instant } from './clock.ts';

/** As many items as single digits can offer; the rest is named by number. */
export const itemChoicesMax = 8;

/** What the open question is about; the answer's meaning depends on it. */
export type DialogStep = (
  | { kind: 'confirm-invite'; inviteId: string }
  /** Words that came without proof of their sender, and the receipt they replied to. */
  | { kind: 'confirm-sender'; words: string; replyTo: string | null }
  /** `attachments`: what came with the words, to be noted with whatever is chosen; `next`: read after the choice. */
  | {
      kind: 'choose';
      choices: string[];
      words: string;
      attachments?: Attachment[];
      next?: string[];
      /** The item whose new day is asked for: any other day answers too, and a reason may stand behind either. */
      dayOf?: number;
    }
  | { kind: 'evidence'; attachments: Attachment[]; itemIds: string[] }
  /** Who waits for the desk, in the order of the numbers shown. */
  | { kind: 'confirm-links'; inviteIds: string[] }
  | { kind: 'take-back'; eventIds: number[] }
  | { kind: 'stand-in'; awayId: string }
  | { kind: 'confirm-letter'; planId: string }
  /** A workbook that was shown and waits for its yes; `document` moves days in rows that name none. */
  | { kind: 'confirm-sheet'; fileId: string; document: string | null }
  | { kind: 'counter-offer'; extensionId: string }
  /** `offset` begins the next page, `previous` the one before; null = there is none. */
  | { kind: 'more'; what: ListName; agencyId: string | null; offset: number | null; previous: number | null }
) & {
  /** The key of the message that asks: the buttons of no other answer it. */
  askedIn?: string;
};

/** The lists that come page by page. */
export type ListName =
  | 'overdue'
  | 'due-soon'
  | 'extensions'
  | 'obstacles'
  | 'focal-points'
  | 'no-focal-point';

export interface Dialog {
  /** `{channel}:{chatId}`. */
  id: string;
  step: DialogStep | null;
  expiresAt: Instant;
  version: number;
}
