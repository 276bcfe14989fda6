// Facts of messages about the digest and about files: its draft, its editions, what the desk set; part of NoticeFacts.
import type { Instant } from '../clock.ts';
import type { PlainDate } from '../dates.ts';
import type { ScheduledFile } from '../rules/office-settings.ts';
import type { Digest, DigestFacts } from './digest.ts';

/** What can be said of a digest or a file. */
export type DigestNoticeFacts =
  /** `goesOut`: by itself unless the desk says otherwise. `byHand`: the desk gets the group's edition, to pass it on. */
  | { kind: 'digest-draft'; facts: DigestFacts; groupOn: PlainDate; goesOut: boolean; byHand?: boolean }
  /** `now`: its hour has passed, so it goes out at once. */
  | { kind: 'digest-released'; facts: DigestFacts; groupOn: PlainDate; now: boolean }
  /** `leadersGone`: their edition went out before, so only the group's is held. */
  | { kind: 'digest-held'; facts: DigestFacts; leadersGone: boolean }
  | { kind: 'digest-setting'; goesOut: boolean }
  | { kind: 'file-schedule'; files: ScheduledFile[] }
  | {
      kind: 'digest-corrected';
      facts: DigestFacts;
      state: Digest['state'];
      groupOn: PlainDate;
      byHand?: boolean;
    }
  /** Words that go with a file, or that say how to get it where the channel carries none. */
  | { kind: 'file'; what: string; at: Instant; command: string }
  | { kind: 'digest-group'; facts: DigestFacts }
  | { kind: 'digest-leaders'; facts: DigestFacts; leader: string }
  /** A digest on request: the leaders' edition for `leader` ('' = unnamed), else the group's. */
  | { kind: 'digest-asked'; facts: DigestFacts; leader: string | null };
