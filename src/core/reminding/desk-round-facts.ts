// Facts of what a desk reads and releases around an overdue report, by kind of notice.
import type { PlainDate } from '../dates.ts';
import type { ItemView, Parties } from '../items/item-view.ts';

/** The kinds that belong to the rounds of a desk. */
export type DeskRoundFacts =
  /** Agencies of which nobody has confirmed that the plan's work is known. */
  | { kind: 'unacknowledged'; planLabel: string; since: PlainDate; agencies: string[] }
  | {
      kind: 'call-list';
      item: ItemView;
      agencies: {
        agency: string;
        focalPoint: string | null;
        promisedOn: PlainDate | null;
        /** Somebody of the agency waits for the desk's confirmation. */
        awaited?: boolean;
      }[];
    }
  /** The desk is asked whether the heads are to hear of what is still missing. */
  | { kind: 'escalation-proposal'; item: ItemView; agencies: string[] }
  /** `capped`: their heads have had a message this week, and may have another from that day on. */
  | {
      kind: 'escalation-released';
      item: ItemView;
      agencies: string[];
      without: string[];
      capped?: { agencies: string[]; from: PlainDate };
    }
  | { kind: 'escalation'; parties: Parties; item: ItemView; remindedOn: PlainDate[]; replyBy: PlainDate }
  | { kind: 'round-held'; item: ItemView; on: PlainDate; agencies: number };
