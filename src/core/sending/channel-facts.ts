// What is said about a person's own channels: a further one, their order, and whether a message is really his.

import type { ItemView } from '../items/item-view.ts';
import type { ContentLevel } from './content-level.ts';

/** Facts about channels, by kind; channels are named by their ids. */
export type ChannelFacts =
  /** Anyone could have written these words; they count once their sender confirms them. */
  | { kind: 'ask-sender'; words: string }
  /** An answer to a question that did not come as a reply to it. */
  | { kind: 'sender-unproven' }
  | { kind: 'channel-code'; code: string; others: string[]; links: string[] }
  | { kind: 'confirm-channel'; name: string; agency: string; channel: string }
  /** In the place of a message that may say only this on its reader's channel. */
  | { kind: 'content-limited'; items: ItemView[] }
  /** What the office has laid down for channels, and for plans that are limited. */
  | {
      kind: 'channel-rules';
      channels: {
        channel: string;
        level: ContentLevel;
        quietFrom: string | null;
        quietUntil: string | null;
      }[];
      plans: { planLabel: string; level: ContentLevel }[];
    }
  /** Where a person is reached, in the order of trying. */
  | {
      kind: 'channels';
      what: 'added' | 'ordered' | 'listed';
      channels: { channel: string; isGone: boolean }[];
    };
