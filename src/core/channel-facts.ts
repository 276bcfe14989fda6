// What is said about a person's own channels: a further one, their order, and whether a message is really his.

/** Facts about channels, by kind; channels are named by their ids. */
export type ChannelFacts =
  /** Anyone could have written these words; they count once their sender confirms them. */
  | { kind: 'ask-sender'; words: string }
  /** An answer to a question that did not come as a reply to it. */
  | { kind: 'sender-unproven' }
  | { kind: 'channel-code'; code: string; others: string[]; links: string[] }
  | { kind: 'confirm-channel'; name: string; agency: string; channel: string }
  /** Where a person is reached, in the order of trying. */
  | {
      kind: 'channels';
      what: 'added' | 'ordered' | 'listed';
      channels: { channel: string; isGone: boolean }[];
    };
