// Facts of messages about being away and handing over; part of NoticeFacts.
import type { PlainDate } from '../dates.ts';
import type { ItemView } from '../notice.ts';

/** Whose agency it is about, and whether that is only asked: its people are addressed by their office then. */
export interface AbsentAt {
  agency: string;
  requested?: boolean;
}

/** Who is away until when, who stands in, and what he answered. */
export type AwayFacts = AbsentAt &
  (
    | {
        kind: 'away-noted';
        untilOn: PlainDate;
        returnsOn: PlainDate;
        standIn: string;
        items: ItemView[];
      }
    | { kind: 'away-unlinked'; untilOn: PlainDate; standIn: string | null; code: string | null }
    | {
        kind: 'stand-in-asked';
        reader: string;
        absent: string;
        untilOn: PlainDate;
        items: ItemView[];
      }
    | { kind: 'stand-in-answered'; accepted: boolean; untilOn: PlainDate }
    | { kind: 'stand-in-declined'; standIn: string }
    | { kind: 'back-noted' }
    | { kind: 'absent-is-back'; absent: string }
    | { kind: 'ask-away-day' }
    | { kind: 'replacement-asked'; from: string; to: string | null }
  );
